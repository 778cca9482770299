import { type Cents, cents, minCents, portion, sumCents } from '@/lib/law/cents';
import {
  addDays,
  addToMonth,
  type Day,
  daysBetween,
  firstDay,
  lastDay,
  type Month,
  maxDay,
  monthOf,
} from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { parameter } from '@/lib/law/parameter';
import { maximumBaseDay } from '@/lib/law/parameters/contribution-bases';
import {
  type ContributionPeriod,
  type ContributionRecord,
  daysContributed,
  type MonthlyBase,
  periodsOn,
} from '@/lib/record/record';

/** Bases and the days they refer to; their quotient is the daily base (LGSS 179, 248.1.b, 318.a). */
export type BirthBase = { readonly sum: Cents; readonly days: number };

/** Months whose bases are added, the months skipped just before the event, and the days they all stand for. */
type Window = { readonly months: number; readonly skipped: number; readonly days: number };
export const partTimeWindow = parameter<Window>('birth-base.part-time', {
  unit: 'table',
  entries: [
    { from: '2023-01-01', value: { months: 12, skipped: 0, days: 365 }, source: lgss('248.1.b') },
    { from: '2023-05-17', value: { months: 12, skipped: 1, days: 365 }, source: lgss('248.1.b') },
  ],
});
export const selfEmployedWindow = parameter<Window>('birth-base.self-employed', {
  unit: 'table',
  entries: [{ from: '2023-01-01', value: { months: 6, skipped: 1, days: 180 }, source: lgss('318.a') }],
});

const monthsOf = (event: Day, { months, skipped }: Window) => {
  const last = addToMonth(monthOf(event), -1 - skipped);
  return { first: addToMonth(last, 1 - months), last };
};

const sumOf = (bases: readonly MonthlyBase[], days: number): BirthBase | undefined =>
  bases.length === 0 || days === 0 ? undefined : { sum: sumCents(bases.map(({ base }) => base)), days };
const daysOf = (bases: readonly MonthlyBase[]) => bases.reduce((sum, { days }) => sum + days, 0);

const basesIn = (record: ContributionRecord, work: ContributionPeriod, first: Month, last: Month) =>
  record.bases.filter(
    ({ month, regime, employer }) =>
      month >= first &&
      month <= last &&
      regime === work.regime &&
      (regime === 'self-employed' || employer === work.employer),
  );

/* Day of entry in the company: contracts without a gap between them are one stay. */
const hiredOn = ({ periods }: ContributionRecord, work: ContributionPeriod): Day => {
  const before = periods.find(
    ({ employer, regime, from, to }) =>
      employer === work.employer &&
      regime === work.regime &&
      from < work.from &&
      to !== null &&
      addDays(to, 1) >= work.from,
  );
  return before ? hiredOn({ periods, bases: [] }, before) : work.from;
};

/**
 * The bases that count on the event date, as the record holds them; undefined when they are not there yet.
 * Employees: the month before the previous one; hired last month or this one: that month (179.1–2).
 * Part-time: the twelve months before the previous one over 365, or fewer over their natural days (248.1.b).
 * Self-employed: the six months before the previous one over 180, or over the days in alta if fewer (318.a).
 * Of several jobs at once only the main one is read: the others are declared, and checked by staff.
 */
export const birthBaseFrom = (record: ContributionRecord, eventDate: Day): BirthBase | undefined => {
  const work = periodsOn(record, eventDate)[0];
  if (!work) return undefined;
  if (work.regime === 'self-employed') {
    const window = selfEmployedWindow.on(eventDate);
    const { first, last } = monthsOf(eventDate, window);
    const own = { ...record, periods: record.periods.filter(({ regime }) => regime === 'self-employed') };
    const next = addDays(lastDay(last), 1);
    const inAlta = daysContributed(own, firstDay(first), next);
    const isWhole = inAlta === daysBetween(firstDay(first), next);
    return sumOf(basesIn(record, work, first, last), isWhole ? window.days : inAlta);
  }
  const event = monthOf(eventDate);
  const hired = hiredOn(record, work);
  const bases = (first: Month, last: Month) => basesIn(record, work, first, last);
  if (monthOf(hired) >= addToMonth(event, -1)) {
    const only = bases(monthOf(hired), monthOf(hired));
    return sumOf(only, daysOf(only));
  }
  if (work.workTime < 10_000) {
    const window = partTimeWindow.on(eventDate);
    const { first, last } = monthsOf(eventDate, window);
    const natural = daysBetween(maxDay(hired, firstDay(first)), lastDay(last)) + 1;
    return sumOf(bases(first, last), hired <= firstDay(first) ? window.days : natural);
  }
  const before = bases(addToMonth(event, -2), addToMonth(event, -2));
  return sumOf(before, daysOf(before));
};

/** Daily base, half up to the cent, never over the maximum contribution base of the day. */
export const dailyBaseOf = ({ sum, days }: BirthBase, on: Day): Cents =>
  days === 0 ? cents(0) : minCents(portion(sum, 1, days, 'half-up'), maximumBaseDay.on(on));
