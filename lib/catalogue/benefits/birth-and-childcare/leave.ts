import type { Cents } from '@/lib/law/cents';
import { cents, times } from '@/lib/law/cents';
import { addDays, addMonths, addYears, type Day, daysBetween, lastDay, minDay, monthOf } from '@/lib/law/day';
import {
  birthLeaveExtraWeeks,
  birthLeaveWeeks,
  careWeeksUntil,
  flexibleWeeksUntil,
  hospitalExtension,
  weeksBeforeBirth,
} from '@/lib/law/parameters/birth-leave';
import type { AwardPeriod, PlannedPayment } from '../../kernel';

export type LeaveFacts = {
  readonly eventDate: Day;
  readonly singleParent: boolean;
  readonly children: readonly { readonly disability: boolean }[];
  readonly hospitalDays: number;
};
export type PlanFacts = LeaveFacts & {
  readonly leaveStart: Day;
  readonly furtherLeave: readonly { readonly from: Day; readonly weeks: number }[];
};

/** Leave of one person, in weeks and in days (ET 48.4–48.6, RD 295/2009 art. 8). */
export const leaveOf = ({ eventDate, singleParent, children, hospitalDays }: LeaveFacts) => {
  const who = singleParent ? 'onlyParent' : 'oneOfTwo';
  const { compulsory, flexible, care, careUsableFrom } = birthLeaveWeeks.on(eventDate)[who];
  const extra = birthLeaveExtraWeeks.on(eventDate)[who];
  const { overDays, atMostDays } = hospitalExtension.on(eventDate);
  const forChildren = (children.length - 1) * extra;
  const forDisability = children.filter(({ disability }) => disability).length * extra;
  const hospital = hospitalDays > overDays ? Math.min(hospitalDays, atMostDays) : 0;
  const weeks = compulsory + flexible + care + forChildren + forDisability;
  return {
    compulsory,
    flexible,
    care,
    careUsableFrom,
    forChildren,
    forDisability,
    hospital,
    weeks,
    days: weeks * 7 + hospital,
  };
};

const stretch = (id: string, from: Day, days: number): AwardPeriod => ({ id, from, to: addDays(from, days - 1), days });

/** The dated periods of the plan, in order: before the event, the compulsory weeks, and what was planned further. */
export const periodsOf = (facts: PlanFacts): AwardPeriod[] => {
  const early = daysBetween(facts.leaveStart, facts.eventDate);
  const { compulsory } = leaveOf(facts);
  return [
    ...(early > 0 ? [stretch('early', facts.leaveStart, early)] : []),
    stretch('compulsory', facts.eventDate, compulsory * 7),
    ...facts.furtherLeave.map(({ from, weeks }) => stretch('further', from, weeks * 7)),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** Last day flexible weeks, and care weeks, can reach. */
export const leaveLimits = (eventDate: Day) => ({
  flexibleUntil: addDays(addMonths(eventDate, flexibleWeeksUntil.on(eventDate)), -1),
  careUntil: addDays(addYears(eventDate, careUntilYears(eventDate)), -1),
});
// Care weeks exist since 2 August 2024 only; before, nothing is usable after the first birthday.
const careUntilYears = (eventDate: Day) => (leaveHasCare(eventDate) ? careWeeksUntil.on(eventDate) : 1);
const leaveHasCare = (eventDate: Day) => birthLeaveWeeks.on(eventDate).oneOfTwo.care > 0;

export const earliestStart = (eventDate: Day): Day => addDays(eventDate, -7 * weeksBeforeBirth.on(eventDate));

export const overlaps = (periods: readonly AwardPeriod[]): boolean =>
  periods.some((period, index) => index > 0 && period.from <= (periods[index - 1] as AwardPeriod).to);

/** Planned days over what the law gives, or too late for it. */
export const isBeyondLimits = (facts: PlanFacts): boolean => {
  const leave = leaveOf(facts);
  const { flexibleUntil, careUntil } = leaveLimits(facts.eventDate);
  const planned = periodsOf(facts);
  const total = planned.reduce((sum, { days }) => sum + days, 0);
  const late = planned.filter(({ to }) => to > flexibleUntil);
  const lateDays = late.reduce((sum, { days }) => sum + days, 0);
  return (
    total > leave.days ||
    lateDays > leave.care * 7 ||
    late.some(({ from, to }) => to > careUntil || (leave.careUsableFrom !== null && from < leave.careUsableFrom))
  );
};

/** Payments in arrears, one a calendar month (RD 295/2009 art. 12.3). */
export const paymentsOf = (periods: readonly AwardPeriod[], daily: Cents): PlannedPayment[] => {
  const payments: PlannedPayment[] = [];
  for (const period of periods) {
    for (let from = period.from; from <= period.to; ) {
      const to = minDay(lastDay(monthOf(from)), period.to);
      const days = daysBetween(from, to) + 1;
      const last = payments.at(-1);
      const on = lastDay(monthOf(from));
      if (last && last.on === on)
        payments[payments.length - 1] = {
          ...last,
          to,
          days: last.days + days,
          value: cents(last.value + times(daily, days)),
        };
      else payments.push({ on, from, to, days, value: times(daily, days) });
      from = addDays(to, 1);
    }
  }
  return payments;
};
