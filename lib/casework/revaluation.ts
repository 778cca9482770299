/** The yearly revaluation of contributory pensions (LGSS arts. 57 to 60), for one pension at a time. */

import type { Award } from '@/lib/catalogue/assess';
import type { PlannedPayment, Recurring } from '@/lib/catalogue/kernel';
import { complementCap, toMaximum } from '@/lib/catalogue/pensions/complement';
import { firstYearOf } from '@/lib/catalogue/pensions/payments';
import { leavesOf } from '@/lib/catalogue/rule-book';
import { basisPoints, type Cents, cents, maxCents, portion, times } from '@/lib/law/cents';
import { type Day, day, daysBetween, maxDay } from '@/lib/law/day';
import { type Forecast, withForecast } from '@/lib/law/parameter';
import { genderGapPerChild, maximumPensionGrowth, revaluation } from '@/lib/law/parameters/maximum-pension';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';

const WHOLE = 10_000;
/** Thousandths of a percentage point in a whole. */
const WHOLE_GROWTH = 100_000;
const SIXTHS = 6;

export const risingRules = ['by-rate', 'to-maximum', 'to-minimum'] as const;
export type RisingRule = (typeof risingRules)[number];
/** What a payment of a month is made of; each part rises by a rule of its own. */
export type Parts = { readonly pension: Cents; readonly gap: Cents; readonly complement: Cents };
export type Rise = { readonly rule: RisingRule; readonly parts: Parts };

export const totalOf = ({ pension, gap, complement }: Parts): Cents => cents(pension + gap + complement);

export const firstOf = (year: number): Day => day(`${year}-01-01`);
export const lastOf = (year: number): Day => day(`${year}-12-31`);

/** The rate of a year in basis points, or null while none is published. */
export const publishedRate = (year: number): number | null =>
  revaluation.entries.find(({ from }) => from === firstOf(year))?.value ?? null;
/** The years that can be tried: those published, and the one after. */
export const yearsToTry = (): { readonly from: number; readonly to: number } => {
  const years = revaluation.entries.map(({ from }) => Number(from.slice(0, 4)));
  return { from: Math.min(...years) + 1, to: Math.max(...years) + 1 };
};

/** The figures of a year not published yet, as an expected rate has them. */
const expecting =
  (rate: number): Forecast =>
  (growth, _from, to) =>
    1 + rate / WHOLE + (growth === 'maximum-pension' ? maximumPensionGrowth.on(firstOf(to)) / WHOLE_GROWTH : 0);

/** What an award is made of, or null when its lines do not say what of it is a complement to the minimum. */
export const partsOf = ({ lines, recurring }: Pick<Award, 'lines' | 'recurring'>): Parts | null => {
  if (!recurring) return null;
  const lineOf = (id: string): number => lines.find((line) => line.id === id)?.value ?? 0;
  const [pension, gap, complement] = [lineOf('pension'), lineOf('gender-gap'), lineOf('minimum-complement')];
  if (pension + gap + complement === recurring.value)
    return { pension: cents(pension), gap: cents(gap), complement: cents(complement) };
  return complement > 0 || gap >= recurring.value
    ? null
    : { pension: cents(recurring.value - gap), gap: cents(gap), complement: cents(0) };
};

/** The minimum of the year after for who was paid exactly a minimum of the year before; null when none or several fit. */
const nextMinimum = (paid: Cents, pays: 12 | 14, year: number): Cents | null => {
  const { incomeLimit: _, ...before } = minimumPensions.on(lastOf(year - 1));
  const { incomeLimit: __, ...after } = minimumPensions.on(firstOf(year));
  const next = new Map(leavesOf(after).map(({ path, value }) => [path.join('.'), value]));
  const found = new Set(
    leavesOf(before).flatMap(({ path, value }) => {
      const minimum = next.get(path.join('.'));
      const fits = typeof value === 'number' && portion(cents(value), 1, pays, 'half-up') === paid;
      return fits && typeof minimum === 'number' ? [portion(cents(minimum), 1, pays, 'half-up')] : [];
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

const rise = (parts: Parts, { pays, year, rate }: { pays: 12 | 14; year: number; rate: number }): Rise | null => {
  const first = firstOf(year);
  const raised = basisPoints(parts.pension, WHOLE + rate, 'half-up');
  const limited = toMaximum(raised, pays, first);
  // More than the maximum before: what else is in it cannot be told.
  if (limited < parts.pension) return null;
  const gap =
    parts.gap === 0
      ? cents(0)
      : portion(parts.gap, genderGapPerChild.on(first), genderGapPerChild.on(lastOf(year - 1)), 'half-up');
  if (parts.complement === 0)
    return {
      rule: limited < raised ? 'to-maximum' : 'by-rate',
      parts: { pension: limited, gap, complement: cents(0) },
    };
  const minimum = nextMinimum(cents(parts.pension + parts.complement), pays, year);
  if (minimum === null) return null;
  const complement = maxCents(cents(0), cents(minimum - limited));
  const cap = basisPoints(nonContributoryPensionYear.on(first), complementCap.on(first).alone, 'half-up');
  return times(complement, pays) > cap ? null : { rule: 'to-minimum', parts: { pension: limited, gap, complement } };
};

/**
 * What a pension of the year before comes to in the year: the pension by the rate and never over the maximum, the
 * gender-gap supplement by its own figure, and a whole complement up to the minimum of the year. Null when it cannot be
 * told by rule: a complement cut by other income, or near its limit. A year not published is worked out as expected.
 */
export const revalue = (
  parts: Parts,
  of: { readonly pays: 12 | 14; readonly year: number; readonly rate: number },
): Rise | null =>
  publishedRate(of.year) === null ? withForecast(expecting(of.rate), () => rise(parts, of)) : rise(parts, of);

/**
 * The payments of a whole year of a pension that goes on from before it, as `firstYearOf` plans a first one: the extra
 * payment of June also rewards the December before.
 */
export const paymentsOfYear = (recurring: Recurring, year: number): readonly PlannedPayment[] => {
  const [first, last, december] = [firstOf(year), lastOf(year), day(`${year}-12-01`)];
  const before = day(`${year - 1}-12-01`);
  if (recurring.to !== null && recurring.to < first) return [];
  const { once: _, ...plain } = recurring;
  if (recurring.from >= first) return firstYearOf(recurring).filter(({ on }) => on <= last);
  const from = maxDay(recurring.from, before);
  const planned = firstYearOf({ ...plain, from }).filter(({ on }) => on >= first);
  const { to, value, pays } = recurring;
  if (to !== null && to < december) return planned;
  const until = to !== null && to < last ? to : last;
  const days = daysBetween(december, until) + 1;
  const ends = to !== null && to <= last;
  return [
    ...planned,
    { on: last, from: december, to: until, days, value },
    ...(ends && pays === 14
      ? [{ on: last, from: december, to: until, days, value: portion(value, 1, SIXTHS, 'half-up') }]
      : []),
  ];
};
