/** What is supposed of the years to come: prices, wages and the limits of the law that follow them. */

import { type Figures, monthAt, numberOf, published, remembering } from '@/lib/catalogue/benefits/retirement/base';
import { type Cents, cents } from '@/lib/law/cents';
import { type Day, day, firstDay } from '@/lib/law/day';
import type { Forecast, Growth } from '@/lib/law/parameter';
import { lastPrices } from '@/lib/law/parameters/consumer-prices';
import { maximumBaseGrowth, maximumBaseMonth, minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { maximumPensionGrowth } from '@/lib/law/parameters/maximum-pension';
import type { Plan } from './plan';

const WHOLE = 10_000;
/** Thousandths of a percentage point in one. */
const POINT_THOUSANDTHS = 100_000;
const YEAR_MONTHS = 12;
/** So far above any pension that it limits none. */
const NO_CEILING = 1_000;

export type Outlook = {
  readonly today: Day;
  /** How the figures of the law grow after their last published year. */
  readonly forecast: Forecast;
  /** Prices and limits of bases, published ones first and forecast ones after. Read within `withForecast`. */
  readonly figures: Figures;
  /** The same amount in euros of this year: pensions and limits follow prices each January, and so does this (LGSS 58). */
  readonly inTodaysEuros: (amount: Cents, on: Day) => Cents;
};

const yearOf = (on: Day): number => Number(on.slice(0, 4));
const newYear = (year: number): Day => day(`${year}-01-01`);

export const outlookOf = (
  { priceGrowth, wageGrowth, ceilingLater }: Pick<Plan, 'priceGrowth' | 'wageGrowth' | 'ceilingLater'>,
  today: Day,
): Outlook => {
  const prices = priceGrowth / WHOLE;
  const eachYear: Readonly<Record<Growth, (year: number) => number>> = {
    prices: () => prices,
    wages: () => wageGrowth / WHOLE,
    'maximum-base': (year) => prices + maximumBaseGrowth.on(newYear(year)) / WHOLE,
    'maximum-pension': (year) => prices + maximumPensionGrowth.on(newYear(year)) / POINT_THOUSANDTHS,
  };
  const forecast: Forecast = (growth, from, to) => {
    if (growth === 'maximum-pension' && !ceilingLater && to > yearOf(today)) return NO_CEILING;
    let factor = 1;
    for (let year = from + 1; year <= to; year += 1) factor *= 1 + eachYear[growth](year);
    return factor;
  };
  const lastKnown = numberOf(lastPrices);
  const pricesIn = (number: number): number =>
    number <= lastKnown
      ? published.prices(number)
      : published.prices(lastKnown) * (1 + prices) ** ((number - lastKnown) / YEAR_MONTHS);
  return {
    today,
    forecast,
    figures: remembering({
      prices: pricesIn,
      maximum: (number) => maximumBaseMonth.on(firstDay(monthAt(number))),
      minimum: (number) => minimumBaseMonth.on(firstDay(monthAt(number))),
    }),
    inTodaysEuros: (amount, on) => {
      const later = yearOf(on) - yearOf(today);
      return later <= 0 ? amount : cents(Math.round(amount / (1 + prices) ** later));
    },
  };
};
