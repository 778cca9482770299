/** Working days and terms of administrative procedure: Ley 39/2015 arts. 30 and 31. */

import type { Day } from './day';
import { addDays, addMonths, addYears, partsOf, weekday } from './day';
import type { Holiday, HolidayYear, Region } from './parameters/holidays';
import { holidayYear } from './parameters/holidays';

export type { Holiday, Region } from './parameters/holidays';
export { regions } from './parameters/holidays';

/** Whose holidays count. `localHolidays` are those of the municipality (and island), which no State list gives. */
export type Place = { readonly region: Region; readonly localHolidays?: readonly Day[] };

/** Where the person lives, or that and the seat of the body: a holiday in any of them counts (art. 30.6). */
export type Places = Place | readonly Place[];

export type Term =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

type IndexedYear = { readonly calendar: HolidayYear; readonly where: ReadonlyMap<Day, readonly Holiday['where'][]> };
const indexedYears = new Map<number, IndexedYear>();

const indexed = (year: number): IndexedYear => {
  const known = indexedYears.get(year);
  if (known) return known;
  const calendar = holidayYear(year);
  const where = new Map<Day, Holiday['where'][]>();
  for (const holiday of calendar.holidays) where.set(holiday.day, [...(where.get(holiday.day) ?? []), holiday.where]);
  const entry = { calendar, where };
  indexedYears.set(year, entry);
  return entry;
};

const listOf = (places: Places | undefined): readonly Place[] => {
  if (!places) return [];
  return 'region' in places ? [places] : places;
};
const isKept = (where: Holiday['where'], places: readonly Place[]): boolean =>
  where === 'national' || places.some((place) => where.includes(place.region));
const yearOf = (day: Day): number => partsOf(day).year;

const isHoliday = (day: Day, places: readonly Place[]): boolean =>
  (indexed(yearOf(day)).where.get(day) ?? []).some((where) => isKept(where, places)) ||
  places.some((place) => place.localHolidays?.includes(day));

const isWorking = (day: Day, places: readonly Place[]): boolean => weekday(day) <= 5 && !isHoliday(day, places);

/** Neither Saturday nor Sunday nor holiday (art. 30.2). Without a place only national holidays are known. */
export const isWorkingDay = (day: Day, places?: Places): boolean => isWorking(day, listOf(places));

/** The day itself when it is a working one, else the first that is: arts. 30.5 and 31.2.b. */
export const nextWorkingDay = (day: Day, places?: Places): Day => {
  const list = listOf(places);
  let next = day;
  while (!isWorking(next, list)) next = addDays(next, 1);
  return next;
};

/** The `count`-th working day after `from`; the first that can count is the day after it (art. 30.3). */
export const addWorkingDays = (from: Day, count: number, places?: Places): Day => {
  assertCount(count);
  const list = listOf(places);
  let reached = from;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorking(reached, list)) left -= 1;
  }
  return reached;
};

/** Working days after `from` up to and including `to`; negative when `to` comes first. Undoes addWorkingDays. */
export const workingDaysBetween = (from: Day, to: Day, places?: Places): number => {
  if (to < from) return -workingDaysBetween(to, from, places);
  const list = listOf(places);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorking(day, list)) count += 1;
  }
  return count;
};

/**
 * The last day of a term that is notified, published or falls due on `from`. Counted from the day after; months and
 * years end on the day of the same number, or the last of a month that has none (art. 30.4). A non-working last day
 * passes to the next working one, also in terms of natural days (art. 30.5).
 */
export const termEnd = (from: Day, term: Term, places?: Places): Day => {
  if ('workingDays' in term) return addWorkingDays(from, term.workingDays, places);
  if ('days' in term) return nextWorkingDay(addDays(from, assertCount(term.days)), places);
  if ('months' in term) return nextWorkingDay(addMonths(from, assertCount(term.months)), places);
  return nextWorkingDay(addYears(from, assertCount(term.years)), places);
};

/** Holidays of a year in order of date; without a place, the national ones. Those on a Sunday are listed too. */
export const holidaysOf = (year: number, places?: Places): readonly Holiday[] => {
  const list = listOf(places);
  return indexed(year).calendar.holidays.filter((holiday) => isKept(holiday.where, list));
};

/** The year's calendar with its source, and whether it was checked against the official list. */
export const calendarOf = (year: number): HolidayYear => indexed(year).calendar;

const assertCount = (count: number): number => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a length of term: ${count}`);
  return count;
};

const provinces: Readonly<Record<Region, string>> = {
  AN: '04 11 14 18 21 23 29 41',
  AR: '22 44 50',
  AS: '33',
  CB: '39',
  CE: '51',
  CL: '05 09 24 34 37 40 42 47 49',
  CM: '02 13 16 19 45',
  CN: '35 38',
  CT: '08 17 25 43',
  EX: '06 10',
  GA: '15 27 32 36',
  IB: '07',
  MC: '30',
  MD: '28',
  ML: '52',
  NC: '31',
  PV: '01 20 48',
  RI: '26',
  VC: '03 12 46',
};
const regionByProvince: ReadonlyMap<string, Region> = new Map(
  (Object.entries(provinces) as readonly (readonly [Region, string])[]).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
);

/** Region of a province by its two-digit INE code, which also starts every postcode: '28' is Madrid. */
export const regionOfProvince = (code: string): Region | undefined => regionByProvince.get(code);
