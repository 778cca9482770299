/**
 * Civil days and months, and the instants they begin and end at in Spain's legal time (Europe/Madrid).
 * A `Day` is 'YYYY-MM-DD' and a `Month` is 'YYYY-MM': compare them with `<`, they sort by date.
 */

declare const dayBrand: unique symbol;
declare const monthBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };
export type Month = string & { readonly [monthBrand]: true };
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

// Four digits that need no padding: '0026-03-01' is a slip of the keyboard, not a day of the year 26.
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_FORM = /^\d{4}-(0[1-9]|1[0-2])$/;
const TIME_FORM = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const four = (year: number): string => String(year).padStart(4, '0');
const yearIn = (text: string): number => Number(text.slice(0, 4));
const monthIn = (text: string): number => Number(text.slice(5, 7));
const dayIn = (text: string): number => Number(text.slice(8, 10));
const format = (year: number, month: number, dayOfMonth: number): Day =>
  `${four(year)}-${two(month)}-${two(dayOfMonth)}` as Day;

export const isDay = (text: string): text is Day => {
  if (!DAY_FORM.test(text) || yearIn(text) < FIRST_YEAR) return false;
  const dayOfMonth = dayIn(text);
  return dayOfMonth >= 1 && dayOfMonth <= lengthOf(yearIn(text), monthIn(text));
};

/** Reads 'YYYY-MM-DD'. @throws RangeError when the calendar has no such day. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`Not a day of the calendar: ${JSON.stringify(text)}`);
  return text;
};

/** @throws RangeError when the calendar has no such day. */
export const dayOf = (year: number, monthOfYear: number, dayOfMonth: number): Day =>
  day(`${four(year)}-${two(monthOfYear)}-${two(dayOfMonth)}`);

export const partsOf = (value: Day): DayParts => ({ year: yearIn(value), month: monthIn(value), day: dayIn(value) });

// Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant's days_from_civil): far quicker than Date.
const toSerial = (value: Day): number => {
  const monthOfYear = monthIn(value);
  const year = yearIn(value) - (monthOfYear <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (monthOfYear + (monthOfYear > 2 ? -3 : 9)) + 2) / 5) + dayIn(value) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

const fromSerial = (serial: number): Day => {
  const shifted = serial + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const monthOfYear = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (monthOfYear <= 2 ? 1 : 0);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError('Day outside the years 1000 to 9999');
  return format(year, monthOfYear, dayOfMonth);
};

export const addDays = (from: Day, days: number): Day => fromSerial(toSerial(from) + days);

/** Days from `from` to `to`: negative when `to` comes first, 0 on the same day. */
export const daysBetween = (from: Day, to: Day): number => toSerial(to) - toSerial(from);

/** Same day of the month `months` later (or earlier); the last of the month where that day is missing. */
export const addMonths = (from: Day, months: number): Day => {
  const count = yearIn(from) * 12 + monthIn(from) - 1 + months;
  const year = Math.floor(count / 12);
  const monthOfYear = count - year * 12 + 1;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError('Day outside the years 1000 to 9999');
  return format(year, monthOfYear, Math.min(dayIn(from), lengthOf(year, monthOfYear)));
};

export const addYears = (from: Day, years: number): Day => addMonths(from, years * 12);

/** Completed years. Born on 29 February: the year is completed on 1 March of a common year. */
export const ageOn = (birth: Day, on: Day): number =>
  yearIn(on) - yearIn(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0);

/** ISO day of the week: 1 Monday … 7 Sunday. */
export const weekday = (value: Day): number => ((((toSerial(value) + 3) % 7) + 7) % 7) + 1;

export const minDay = (...days: readonly [Day, ...Day[]]): Day => {
  let [least] = days;
  for (const other of days) if (other < least) least = other;
  return least;
};
export const maxDay = (...days: readonly [Day, ...Day[]]): Day => {
  let [greatest] = days;
  for (const other of days) if (other > greatest) greatest = other;
  return greatest;
};

/* Months */

/** @throws RangeError when there is no such month. */
export const month = (year: number, monthOfYear: number): Month => {
  const text = `${four(year)}-${two(monthOfYear)}`;
  if (!isMonth(text)) throw new RangeError(`Not a month of the calendar: ${text}`);
  return text;
};
export const isMonth = (text: string): text is Month => MONTH_FORM.test(text) && yearIn(text) >= FIRST_YEAR;
export const monthOf = (value: Day): Month => value.slice(0, 7) as Month;
export const addToMonth = (value: Month, months: number): Month => monthOf(addMonths(firstDay(value), months));
export const firstDay = (value: Month): Day => `${value}-01` as Day;
export const lastDay = (value: Month): Day => `${value}-${two(daysInMonth(value))}` as Day;
export const daysInMonth = (value: Month): number => lengthOf(yearIn(value), monthIn(value));

/* Instants, in legal time */

const legalClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Madrid',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

const readOffset = (ms: number): number => {
  const seen: Record<string, number> = {};
  for (const { type, value } of legalClock.formatToParts(ms)) seen[type] = Number(value);
  const { year = 0, month: monthOfYear = 1, day: dayOfMonth = 1, hour = 0, minute = 0, second = 0 } = seen;
  return Date.UTC(year, monthOfYear - 1, dayOfMonth, hour, minute, second) - Math.floor(ms / 1000) * 1000;
};

type Stretch = { readonly from: number; readonly offset: number };
const stretchesByYear = new Map<number, readonly Stretch[]>();

/* Intl costs microseconds a call; a year of legal time is two or three stretches, found once by bisection. */
const stretchesOf = (year: number): readonly Stretch[] => {
  const known = stretchesByYear.get(year);
  if (known) return known;
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const found: Stretch[] = [{ from: start, offset: readOffset(start) }];
  const step = 10 * MS_PER_DAY;
  for (let at = start; at < end; at += step) {
    let before = at;
    let after = Math.min(at + step, end);
    const offset = readOffset(after);
    if (offset === readOffset(before)) continue;
    while (after - before > MS_PER_MINUTE) {
      const middle = before + Math.floor((after - before) / (2 * MS_PER_MINUTE)) * MS_PER_MINUTE;
      if (readOffset(middle) === offset) after = middle;
      else before = middle;
    }
    found.push({ from: after, offset });
  }
  stretchesByYear.set(year, found);
  return found;
};

const offsetAt = (ms: number): number => {
  const stretches = stretchesOf(new Date(ms).getUTCFullYear());
  for (let index = stretches.length - 1; index > 0; index -= 1) {
    const stretch = stretches[index];
    if (stretch && ms >= stretch.from) return stretch.offset;
  }
  return stretches[0]?.offset ?? 0;
};

/* Standing time → instant. In the hour that happens twice, the first; in the hour that never happens, the hour after. */
const instantOf = (standing: number): Date => {
  const early = standing - Math.max(offsetAt(standing - MS_PER_DAY), offsetAt(standing + MS_PER_DAY));
  const late = standing - Math.min(offsetAt(standing - MS_PER_DAY), offsetAt(standing + MS_PER_DAY));
  return new Date(early + offsetAt(early) === standing ? early : late);
};

/** The day it is in Spain's legal time at that instant. */
export const dayAt = (instant: Date): Day => {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError('Not an instant');
  return fromSerial(Math.floor((ms + offsetAt(ms)) / MS_PER_DAY));
};

/** The instant the day begins. */
export const startOf = (value: Day): Date => instantOf(toSerial(value) * MS_PER_DAY);

/** The instant the day is over: the first instant of the next one, 23, 24 or 25 hours after the start. */
export const endOf = (value: Day): Date => instantOf((toSerial(value) + 1) * MS_PER_DAY);

/** Whether it says an hour of the day, 'HH:MM'. */
export const isTime = (text: string): boolean => TIME_FORM.test(text);

/** The instant a clock on the wall shows 'HH:MM' that day. On clock changes see `instantOf`. */
export const at = (value: Day, time: string): Date => {
  const match = TIME_FORM.exec(time);
  if (!match) throw new RangeError(`Not a time of day: ${JSON.stringify(time)}`);
  return instantOf(toSerial(value) * MS_PER_DAY + Number(match[1]) * MS_PER_HOUR + Number(match[2]) * MS_PER_MINUTE);
};
