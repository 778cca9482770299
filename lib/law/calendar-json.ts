import { calendarOf, holidaysOf, type Place, type Region } from './calendar';
import { addDays, type Day, dayOf, weekday } from './day';
import { boeUrl, citation } from './legal-ref';

const [SATURDAY, SUNDAY] = [6, 7];
type Why = 'saturday' | 'sunday' | 'holiday';

/* A holiday that falls on a Sunday is both; the Sunday is why nothing counts that day anyway. */
const whyOf = (day: Day, holidays: ReadonlyMap<Day, string>): Why | null => {
  const number = weekday(day);
  if (number === SUNDAY) return 'sunday';
  if (number === SATURDAY) return 'saturday';
  return holidays.has(day) ? 'holiday' : null;
};

/** The first whole year in which Saturdays are no working days (Ley 39/2015 art. 30.2, in force since 2 October 2016). */
const FIRST_YEAR = 2017;
/** Whether the calendar of a year can be told on a day: until the end of the next. */
export const hasCalendar = (year: number, today: Day): boolean =>
  year >= FIRST_YEAR && year <= Number(today.slice(0, 4)) + 1;

/**
 * The non-working days of a year at a place, for terms in working days (Ley 39/2015 art. 30.2): Saturdays, Sundays and
 * holidays. Without a place, those of all Spain. `local` are those the office has entered for the place: no State list gives
 * the ones of towns.
 */
export const calendarOut = (
  year: number,
  region: Region | null,
  local: readonly { readonly day: Day; readonly name: string }[] = [],
) => {
  const place: Place | undefined = region ? { region } : undefined;
  const { verified, source, note } = calendarOf(year);
  const holidays = new Map([...local, ...holidaysOf(year, place)].map(({ day, name }) => [day, name]));
  const days: { day: Day; why: Why; name: string | null }[] = [];
  let workingDays = 0;
  for (let day = dayOf(year, 1, 1); day.startsWith(`${year}-`); day = addDays(day, 1)) {
    const why = whyOf(day, holidays);
    if (why === null) workingDays++;
    else days.push({ day, why, name: holidays.get(day) ?? null });
  }
  return {
    year,
    region,
    verified,
    source: { ...source, citation: citation(source, 'es'), url: boeUrl(source) },
    note: note ?? null,
    workingDays,
    nonWorkingDays: days,
  };
};
