import { type Cents, cents } from '@/lib/law/cents';
import { addToMonth, type Month } from '@/lib/law/day';
import { baseOf, type ContributionRecord } from './record';

/** The last month whose base counts for an event of that month: the one before it is skipped (LGSS 197.1, 209.1). */
export const lastMonthBefore = (event: Month): Month => addToMonth(event, -2);

/** Base of `count` months, newest first, from `last` backwards; zero where nothing was contributed. */
export const monthlySeries = (record: ContributionRecord, last: Month, count: number): readonly Cents[] =>
  Array.from({ length: count }, (_, index) => baseOf(record, addToMonth(last, -index))?.base ?? cents(0));
