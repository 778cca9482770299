import { type Cents, cents, portion } from '@/lib/law/cents';
import { addToMonth, type Month } from '@/lib/law/day';
import { consumerPrices } from '@/lib/law/parameters/consumer-prices';
import { baseOf, type ContributionRecord } from './record';

/** Months whose bases count at face value before the older ones are brought up to date (LGSS 209.1.a). */
const AT_FACE_VALUE = 24;

/** The last month whose base counts for an event of that month: the one before it is skipped (LGSS 197.1, 209.1). */
export const lastMonthBefore = (event: Month): Month => addToMonth(event, -2);

/** Base of `count` months, newest first, from `last` backwards; zero where nothing was contributed. */
export const monthlySeries = (record: ContributionRecord, last: Month, count: number): readonly Cents[] =>
  Array.from({ length: count }, (_, index) => baseOf(record, addToMonth(last, -index))?.base ?? cents(0));

/**
 * The same series brought up to date: the first 24 months as they are, each older one times the price index of the
 * 25th over that of its own month (LGSS 209.1.a), rounded to the cent.
 * @throws NoPriceIndex when a month lies outside the index
 */
export const updated = (series: readonly Cents[], last: Month): readonly Cents[] => {
  if (series.length <= AT_FACE_VALUE) return series;
  const reference = consumerPrices(addToMonth(last, -AT_FACE_VALUE));
  return series.map((base, index) =>
    index < AT_FACE_VALUE || base === 0
      ? base
      : portion(base, reference, consumerPrices(addToMonth(last, -index)), 'half-up'),
  );
};
