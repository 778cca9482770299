import { isWorkingDay, type Place } from '@/lib/law/calendar';
import { addDays, at, type Day, weekday } from '@/lib/law/day';

/**
 * The life of an appointment. Whoever comes late the same day is still seen; a day that passes without anybody noting what
 * happened says so, and does not say that somebody failed to come.
 */
export const appointmentLife = {
  booked: {
    come: { to: 'came', permission: 'attend:appointments' },
    attend: { to: 'attending', permission: 'attend:appointments' },
    miss: { to: 'absent', permission: 'attend:appointments' },
    cancel: { to: 'cancelled', by: 'person' },
    lapse: { to: 'lapsed', by: 'clock' },
  },
  came: {
    attend: { to: 'attending', permission: 'attend:appointments' },
    miss: { to: 'absent', permission: 'attend:appointments' },
    lapse: { to: 'lapsed', by: 'clock' },
  },
  attending: {
    finish: { to: 'done', permission: 'attend:appointments' },
    'end-of-day': { to: 'done', by: 'clock' },
  },
  absent: { come: { to: 'came', permission: 'attend:appointments' } },
  done: {},
  lapsed: {},
  cancelled: {},
} as const;

export type AppointmentState = keyof typeof appointmentLife;
/** What a registrar notes. */
export const deskActs = ['come', 'attend', 'finish', 'miss'] as const;
export type DeskAct = (typeof deskActs)[number];
export const nextAppointmentState = (state: AppointmentState, act: DeskAct): AppointmentState | undefined =>
  (appointmentLife[state] as Partial<Record<DeskAct, { readonly to: AppointmentState }>>)[act]?.to;

/** On how many days a place can be taken, from today on: six weeks. Longer queues fill with places that nobody uses in the end. */
export const HORIZON_DAYS = 42;

const MINUTE_MS = 60_000;

/** When the last office closes, in minutes after midnight. */
export const LATEST_CLOSE = 22 * 60;

/** Hours of one weekday: minutes after midnight where the office is, minutes of a visit, and how many visits at once. */
export type Hours = {
  readonly weekday: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly minutes: number;
  readonly desks: number;
};
export type WeekFrom = { readonly validFrom: Day; readonly hours: readonly Hours[] };
export type Stretch = { readonly startsAt: Date; readonly endsAt: Date };
export type DeskTime = Stretch & { readonly desk: number };

/** 'HH:MM' of minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The timetable of a day: the newest that has begun. */
export const timetableOn = <T extends WeekFrom>(timetables: readonly T[], on: Day): T | undefined =>
  timetables
    .filter(({ validFrom }) => validFrom <= on)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
    .at(0);

/** The Canary Islands keep their own time all year: an hour less than in Madrid. */
export const isCanary = ({ region }: Place): boolean => region === 'CN';
const CANARY_MINUTES = 60;
/** The instant whose time in Madrid is what the clock on the wall of a place shows. */
export const onTheWall = (instant: Date, place: Place): Date =>
  isCanary(place) ? new Date(instant.getTime() - CANARY_MINUTES * MINUTE_MS) : instant;

/**
 * The hours of an office on a day, in the time of Madrid; none on a day that is not a working one where the office is. A
 * timetable is written in the time of its place.
 */
export const hoursOn = (timetables: readonly WeekFrom[], on: Day, place: Place): Hours | undefined => {
  if (!isWorkingDay(on, place)) return undefined;
  const hours = timetableOn(timetables, on)?.hours.find((each) => each.weekday === weekday(on));
  if (!hours || !isCanary(place)) return hours;
  return { ...hours, opensAt: hours.opensAt + CANARY_MINUTES, closesAt: hours.closesAt + CANARY_MINUTES };
};

/** The visits that fit into a day, one after another. A rest shorter than a visit stays free. */
export const visitsOf = ({ opensAt, closesAt, minutes }: Hours, on: Day): readonly Stretch[] =>
  Array.from({ length: Math.floor((closesAt - opensAt) / minutes) }, (_, index) => {
    const startsAt = at(on, clockOf(opensAt + index * minutes));
    return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE_MS) };
  });

const overlaps = (a: Stretch, b: Stretch): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** The free visits of a day, each at the first desk that is free all the time. Taken places count whatever timetable they had. */
export const freeVisits = (hours: Hours, on: Day, taken: readonly DeskTime[]): readonly DeskTime[] =>
  visitsOf(hours, on).flatMap((visit) => {
    const busy = new Set(taken.filter((each) => overlaps(visit, each)).map(({ desk }) => desk));
    const desk = Array.from({ length: hours.desks }, (_, index) => index + 1).find((each) => !busy.has(each));
    return desk === undefined ? [] : [{ ...visit, desk }];
  });

/** Whether an appointment still has its hour and desk after the timetable changed. */
export const fitsIn = (hours: Hours | undefined, on: Day, { startsAt, endsAt, desk }: DeskTime): boolean =>
  hours !== undefined &&
  desk <= hours.desks &&
  startsAt >= at(on, clockOf(hours.opensAt)) &&
  endsAt <= at(on, clockOf(hours.closesAt));

/** Every day on which a place can be taken, today included. */
export const bookableDays = (today: Day): readonly Day[] =>
  Array.from({ length: HORIZON_DAYS }, (_, index) => addDays(today, index));
