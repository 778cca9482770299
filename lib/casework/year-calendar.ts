import { calendarOf, holidaysOf, type Place, type Region, regions } from '@/lib/law/calendar';
import { addDays, type Day, firstDay, lastDay, type Month, month, weekday } from '@/lib/law/day';
import type { Holiday } from '@/lib/law/parameters/holidays';

export type CalendarDay = {
  readonly day: Day;
  /** A holiday on a Saturday or Sunday is a holiday. */
  readonly kind: 'working' | 'weekend' | 'holiday';
  readonly names: readonly string[];
};
/** Weeks from Monday to Sunday; null where the day is of another month. */
export type CalendarMonth = { readonly month: Month; readonly weeks: readonly (readonly (CalendarDay | null)[])[] };

export const regionKeys = Object.keys(regions) as Region[];
export const isRegion = (text: string): text is Region => Object.hasOwn(regions, text);

/** A holiday with the town that alone keeps it, if one does. */
export type PlacedHoliday = Holiday & { readonly town?: string };

const monthOfYear = (year: number, number: number, names: ReadonlyMap<Day, readonly string[]>): CalendarMonth => {
  const of = month(year, number);
  const [first, last] = [firstDay(of), lastDay(of)];
  const days: (CalendarDay | null)[] = Array.from({ length: weekday(first) - 1 }, () => null);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const kept = names.get(day) ?? [];
    days.push({ day, kind: kept.length > 0 ? 'holiday' : weekday(day) > 5 ? 'weekend' : 'working', names: kept });
  }
  while (days.length % 7 > 0) days.push(null);
  return { month: of, weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)) };
};

/**
 * A year as a wall calendar of the regions, with its holidays in order and what is known of their source; `local` are those
 * of the year that staff entered for the places asked about.
 */
export const yearCalendar = (year: number, asked: readonly Region[], local: readonly PlacedHoliday[]) => {
  const places = asked.map((region): Place => ({ region }));
  const all: readonly PlacedHoliday[] = [...holidaysOf(year, places), ...local];
  const holidays = all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const names = new Map<Day, string[]>();
  for (const { day, name } of holidays) names.set(day, [...(names.get(day) ?? []), name]);
  const { verified, source, note } = calendarOf(year);
  const months = Array.from({ length: 12 }, (_, index) => monthOfYear(year, index + 1, names));
  return { year, months, holidays, verified, source, note };
};
export type YearCalendar = ReturnType<typeof yearCalendar>;

/** Where a holiday is kept: everywhere, or the regions asked about that keep it. */
export const keptIn = ({ where }: Holiday, asked: readonly Region[]): 'national' | readonly Region[] =>
  where === 'national' ? where : asked.filter((region) => where.includes(region));
