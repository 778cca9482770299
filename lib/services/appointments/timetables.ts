import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { fitsIn, type Hours, hoursOn, LATEST_CLOSE, timetableOn } from '@/lib/casework/appointments';
import { toDate } from '@/lib/casework/dates';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { type Day, dayAt, isTime } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import type { Office } from '../offices/offices';
import { placeAt } from '../register/places';
import { typedText } from './book';
import { timetablesOf } from './free-places';
import { chooseOffice, officesOfStaff } from './offices';

/** Offices open from Monday to Friday: the other days are never working ones. */
export const weekdays = [1, 2, 3, 4, 5] as const;
export const hourFields = ['opens', 'closes', 'minutes', 'desks'] as const;
const SHORTEST = 5;
const LONGEST = 240;
const MOST_DESKS = 50;
const validFrom = { validFrom: date({ min: { daysFromToday: 0 } }) };

/* Appointments that a newer timetable left without their hour, by day: somebody has to call them. */
const outside = async (tx: Tx, office: Office, timetables: Awaited<ReturnType<typeof timetablesOf>>) => {
  const rows = await tx.appointment.findMany({
    where: { office: office.id, state: 'booked', startsAt: { gt: now() } },
    select: { startsAt: true, endsAt: true, desk: true },
    orderBy: { startsAt: 'asc' },
  });
  const counts = new Map<Day, number>();
  for (const row of rows) {
    const on = dayAt(row.startsAt);
    if (!fitsIn(hoursOn(timetables, on, placeAt(office)), on, row)) counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
};

/** The timetable in force at an office of the own province, those to come, and the appointments outside of them. */
export const getTimetables = async (actor: Actor, asked: string | undefined) =>
  reading(actor, async (tx) => {
    assertCan(actor, 'set:timetables');
    const offices = await officesOfStaff(tx, actor);
    const office = chooseOffice(offices, asked);
    const all = await timetablesOf([office.id]);
    const inForce = timetableOn(all, today());
    return {
      today: today(),
      offices,
      office,
      timetables: all.filter((each) => each === inForce || each.validFrom > today()).toReversed(),
      outside: await outside(tx, office, all),
    };
  });

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/* A day without anything written gives no appointments. */
const readDay = (
  values: RawValues,
  weekday: number,
): { readonly hours: Hours | null; readonly problems: Problem[] } => {
  const [opens, closes, minutes, desks] = hourFields.map((name) => typedText(values, `${name}.${weekday}`)) as [
    string,
    string,
    string,
    string,
  ];
  if (!opens && !closes && !minutes && !desks) return { hours: null, problems: [] };
  const problem = (name: (typeof hourFields)[number], code: string): Problem => ({ field: `${name}.${weekday}`, code });
  const [from, to] = [opens.padStart(5, '0'), closes.padStart(5, '0')];
  const problems: Problem[] = [
    ...(isTime(from) ? [] : [problem('opens', opens ? 'wrong-time' : 'missing')]),
    ...(isTime(to) && minutesOf(to) <= LATEST_CLOSE ? [] : [problem('closes', closes ? 'wrong-time' : 'missing')]),
  ];
  const count = (name: 'minutes' | 'desks', typed: string, least: number, most: number): number => {
    const value = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
    if (Number.isNaN(value)) problems.push(problem(name, typed ? 'malformed' : 'missing'));
    else if (value < least) problems.push({ ...problem(name, 'too-low'), values: { limit: least } });
    else if (value > most) problems.push({ ...problem(name, 'too-high'), values: { limit: most } });
    return value;
  };
  const [length, places] = [count('minutes', minutes, SHORTEST, LONGEST), count('desks', desks, 1, MOST_DESKS)];
  if (problems.length > 0) return { hours: null, problems };
  const [opensAt, closesAt] = [minutesOf(from), minutesOf(to)];
  if (closesAt - opensAt < length) return { hours: null, problems: [problem('closes', 'closes-too-early')] };
  return { hours: { weekday, opensAt, closesAt, minutes: length, desks: places }, problems: [] };
};

/** Sets when an office gives appointments, from a day on; saved again for the same day it is replaced. What is booked stays booked. */
export const saveTimetable = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'set:timetables');
    const office = chooseOffice(await officesOfStaff(tx, actor), typedText(values, 'office') || undefined);
    const { facts, problems } = readAnswers(validFrom, values, today());
    const days = weekdays.map((weekday) => readDay(values, weekday));
    const wrong: Problem[] = [...problems, ...days.flatMap((day) => day.problems)];
    if (wrong.length > 0) return { problems: wrong };
    const hours = days.flatMap((day) => day.hours ?? []);
    const from = facts.validFrom as Day;
    const saved = { savedById: actor.id, savedAt: now() };
    const key = { office: office.id, validFrom: toDate(from) };
    const { id } = await tx.timetable.upsert({
      where: { office_validFrom: key },
      create: { ...key, ...saved },
      update: saved,
      select: { id: true },
    });
    await tx.timetableHours.deleteMany({ where: { timetableId: id } });
    await tx.timetableHours.createMany({ data: hours.map((each) => ({ ...each, timetableId: id })) });
    const details = { from, days: hours.map(({ weekday }) => weekday).join(' ') };
    audit({ action: 'appointments.timetable', object: `office:${office.id}`, details });
    return { problems: [] };
  });
