import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { bookableDays, type DeskTime, freeVisits, hoursOn, type WeekFrom } from '@/lib/casework/appointments';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import { type Day, dayAt, endOf, startOf } from '@/lib/law/day';
import { findOffices } from '../offices/find-offices';
import type { Office } from '../offices/offices';
import { placeAt } from '../register/places';
import { isFor, officeOf } from './offices';

export type FreeDay = { readonly day: Day; readonly places: readonly DeskTime[] };

/** The timetables of some offices, each with its days; the newest first. */
export const timetablesOf = async (offices: readonly string[]) => {
  const rows = await systemDb().timetable.findMany({
    where: { office: { in: [...offices] } },
    include: { hours: { orderBy: { weekday: 'asc' } } },
    orderBy: { validFrom: 'desc' },
  });
  return rows.map(({ validFrom, ...row }) => ({ ...row, validFrom: toDay(validFrom) }));
};

/* Hours and desks that are taken, of nobody in particular: whoever books may not read whose they are. */
const takenIn = (offices: readonly string[], from: Day, until: Day) =>
  systemDb().appointment.findMany({
    where: {
      office: { in: [...offices] },
      state: { not: 'cancelled' },
      startsAt: { gte: startOf(from), lt: endOf(until) },
    },
    select: { office: true, startsAt: true, endsAt: true, desk: true },
  });

const freeOn = (
  office: Office,
  timetables: readonly WeekFrom[],
  taken: readonly DeskTime[],
  days: readonly Day[],
): readonly FreeDay[] => {
  const at = now();
  return days.flatMap((day) => {
    const hours = hoursOn(timetables, day, placeAt(office));
    const places = hours ? freeVisits(hours, day, taken).filter(({ startsAt }) => startsAt > at) : [];
    return places.length > 0 ? [{ day, places }] : [];
  });
};

/** The free places of some offices on some days, by office: only days that have one. */
const freePlaces = async (offices: readonly Office[], days: readonly Day[]) => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return new Map<string, readonly FreeDay[]>();
  const ids = offices.map(({ id }) => id);
  const [timetables, taken] = await Promise.all([timetablesOf(ids), takenIn(ids, first, last)]);
  return new Map(
    offices.map((office) => {
      const own = <T extends { readonly office: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.office === office.id);
      return [office.id, freeOn(office, own(timetables), own(taken), days)] as const;
    }),
  );
};

/** The first free place of each office, the offices in the order given; none free = null. */
const firstPlaces = async (offices: readonly Office[]) => {
  const free = await freePlaces(offices, bookableDays(today()));
  return offices.map((office) => ({ office, first: free.get(office.id)?.[0]?.places[0] ?? null }));
};

/** Days of a page of free places: two weeks. */
const PAGE_DAYS = 14;

/** One page of the free places of an office, from 1; a page beyond the last is the last. */
export const placesOfOffice = async (id: string, asked: number) => {
  const office = officeOf(id);
  const all = bookableDays(today());
  const total = Math.ceil(all.length / PAGE_DAYS);
  const page = Math.min(Math.max(1, asked), total);
  const free = (await freePlaces([office], all)).get(office.id) ?? [];
  const shown = new Set(all.slice((page - 1) * PAGE_DAYS, page * PAGE_DAYS));
  return {
    office,
    page,
    total,
    first: free[0]?.places[0] ?? null,
    days: free.filter(({ day }) => shown.has(day)),
  };
};

/** The free place of an office that starts at an instant, or null when there is none (any more). */
export const findPlace = async (office: Office, startsAt: Date): Promise<DeskTime | null> => {
  const day = dayAt(startsAt);
  if (!bookableDays(today()).includes(day)) return null;
  const free = (await freePlaces([office], [day])).get(office.id) ?? [];
  return free[0]?.places.find((place) => place.startsAt.getTime() === startsAt.getTime()) ?? null;
};

/** The offices near a postcode or province that do what is asked for, each with its first free place. */
export const nearestPlaces = async (
  subject: AppointmentSubject,
  asked: { readonly postcode: string; readonly province: string },
) => {
  const found = findOffices(asked);
  if (found.kind !== 'found') return found;
  const all = [...found.near, ...found.far].filter(({ office }) => isFor(office, subject));
  const places = await firstPlaces(all.map(({ office }) => office));
  return {
    kind: 'found' as const,
    province: found.province,
    offices: all.map(({ office, kilometres }, index) => ({
      office,
      kilometres,
      first: places[index]?.first ?? null,
    })),
  };
};
