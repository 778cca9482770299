import { addMonths, addToMonth, type Day, firstDay, monthOf } from '@/lib/law/day';
import { flexibleRetirement } from '@/lib/law/parameters/pension-and-work';

const WHOLE = 10_000;

export const flexibleWorks = ['part-time', 'self-employed'] as const;
export type FlexibleCase = {
  readonly work: (typeof flexibleWorks)[number];
  /** Part-time working day, in basis points of a full one. */
  readonly workingDay: number;
  /** Day the pension began (hecho causante). */
  readonly pensionStart: Day;
  /** First part-time job since the pension. */
  readonly firstTime: boolean;
};
export type FlexibleShare = {
  /** In basis points: what the working day leaves, what is added, and both. */
  readonly byDay: number;
  readonly added: number;
  readonly share: number;
};

/** Share of the pension paid in flexible retirement that begins on `on` (RD 1132/2002 art. 6; RD 416/2026 art. 4). */
export const flexibleShare = (c: FlexibleCase, on: Day): FlexibleShare => {
  const { shortestDay, longestDay, increase, selfEmployed } = flexibleRetirement.on(on);
  if (c.work === 'self-employed') {
    const share = selfEmployed?.share ?? 0;
    return { byDay: share, added: 0, share };
  }
  if (c.workingDay < shortestDay || c.workingDay > longestDay) return { byDay: 0, added: 0, share: 0 };
  const byDay = WHOLE - c.workingDay;
  const isAdded = increase !== null && c.firstTime && addMonths(c.pensionStart, increase.afterMonths) <= on;
  const added = isAdded ? (increase.steps.find(({ fromDay }) => c.workingDay >= fromDay)?.points ?? 0) : 0;
  return { byDay, added, share: byDay + added };
};

/** First day of the reduced pension: the day the work begins, or the first of the next month (RD 416/2026 art. 4.5). */
export const cutFrom = (workStart: Day): Day =>
  flexibleRetirement.on(workStart).fromNextMonth ? firstDay(addToMonth(monthOf(workStart), 1)) : workStart;
