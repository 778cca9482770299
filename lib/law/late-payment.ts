/** What paying a debt with Social Security comes to on a day: LGSS arts. 28 to 33. */

import { basisPoints, type Cents, cents, portion, sumCents } from './cents';
import { addDays, addToMonth, type Day, dayOf, daysBetween, maxDay, monthOf, partsOf } from './day';
import { type LegalRef, lgss, refTo } from './legal-ref';
import {
  claimTerm,
  enforcementTerm,
  interestYear,
  lateIncrease,
  lateSurcharge,
  legalInterest,
} from './parameters/late-payment';

const collection = refTo('collection');
const ZERO = cents(0);
const ONE = 10_000;

/** A debt as the law looks at it. Days are the last ones to pay without what comes next. */
export type LateDebt = {
  /** Contributions, other resources, or an instalment of a plan, on which nothing is added (art. 23.3). */
  readonly nature: 'contribution' | 'other' | 'instalment';
  /** What is still unpaid of the principal. */
  readonly principal: Cents;
  /** End of the term of payment. */
  readonly dueOn: Day;
  /** The settlement was sent in time, or need not be (arts. 29.1, 29.2 and 29.4). Of contributions only. */
  readonly filed: boolean;
  /** End of the term a claim gave (art. 33.3), once it is notified. */
  readonly claimDueOn: Day | null;
  /** Notification of the enforcement order (art. 38.2). */
  readonly enforcedOn: Day | null;
};

export type Reason =
  | 'in-term'
  | 'first-month'
  | 'later'
  | 'before-claim-end'
  | 'after-claim-end'
  | 'other'
  | 'instalment';
/** Interest of some days at one rate. `rate` in millionths a year: 40625 is 4.0625 %. */
export type InterestLine = {
  readonly on: 'principal' | 'surcharge';
  readonly base: Cents;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly rate: number;
  readonly amount: Cents;
};
/** What is owed on a day, and how it was reached. */
export type Owed = {
  readonly on: Day;
  readonly principal: Cents;
  readonly surcharge: Cents;
  readonly surchargePoints: number;
  readonly reason: Reason;
  readonly basis: LegalRef;
  readonly interest: Cents;
  readonly interestLines: readonly InterestLine[];
  readonly total: Cents;
};

const lastDayOfNextMonth = (after: Day): Day => addDays(`${addToMonth(monthOf(after), 2)}-01` as Day, -1);

/** Until when a claim is paid: the 5th or the 20th of the next month (art. 33.3), before it passes to a working day. */
export const claimDay = (notifiedOn: Day): Day => {
  const { firstHalf, payFirst, paySecond } = claimTerm.on(notifiedOn);
  const { year, month } = partsOf(`${addToMonth(monthOf(notifiedOn), 1)}-01` as Day);
  return dayOf(year, month, partsOf(notifiedOn).day <= firstHalf ? payFirst : paySecond);
};

/** Last day of the fifteen of an enforcement order, after which interest can be asked for (art. 31.1). */
export const enforcementEnd = (enforcedOn: Day): Day => addDays(enforcedOn, enforcementTerm.on(enforcedOn));

const surchargeOf = (debt: LateDebt, on: Day): { reason: Reason; points: number; basis: LegalRef } => {
  if (debt.nature === 'instalment') return { reason: 'instalment', points: 0, basis: lgss('23.3') };
  if (on <= debt.dueOn) return { reason: 'in-term', points: 0, basis: lgss('28') };
  // The term ran out the day after: the wording of that day is the one that counts.
  const rates = lateSurcharge.on(addDays(debt.dueOn, 1));
  if (debt.nature === 'other') return { reason: 'other', points: rates.other, basis: lgss('30.2') };
  if (debt.filed)
    return on <= lastDayOfNextMonth(debt.dueOn)
      ? { reason: 'first-month', points: rates.firstMonth, basis: lgss('30.1') }
      : { reason: 'later', points: rates.later, basis: lgss('30.1') };
  return debt.claimDueOn === null || on <= debt.claimDueOn
    ? { reason: 'before-claim-end', points: rates.beforeClaimEnd, basis: lgss('30.1') }
    : { reason: 'after-claim-end', points: rates.afterClaimEnd, basis: lgss('30.1') };
};

/** Late-payment interest of a year, in millionths (art. 31.3): the legal one and a quarter more. */
export const lateRate = (on: Day): number => (legalInterest.on(on) * (ONE + lateIncrease.on(on))) / 100;

/** Interest of an amount from one day to another, both included: one line a rate, each rounded to the cent. */
export const interestOf = (of: InterestLine['on'], base: Cents, from: Day, to: Day): readonly InterestLine[] => {
  if (base === 0 || to < from) return [];
  const starts = [legalInterest, lateIncrease]
    .flatMap(({ entries }) => entries.map((entry) => entry.from))
    .filter((start) => start > from && start <= to && lateRate(start) !== lateRate(addDays(start, -1)))
    .sort();
  const cuts = [from, ...new Set(starts), addDays(to, 1)];
  return cuts.slice(0, -1).map((start, index): InterestLine => {
    const end = addDays(cuts[index + 1] as Day, -1);
    const days = daysBetween(start, end) + 1;
    const rate = lateRate(start);
    const amount = portion(base, rate * days, 1_000_000 * interestYear.on(start), 'half-up');
    return { on: of, base, from: start, to: end, days, rate, amount };
  });
};

/**
 * What is owed if it is paid on a day. Interest is asked for only once the fifteen days of the enforcement order have
 * passed; then the principal has borne it since the day after the term, and the surcharge since the day after those days
 * (art. 31.2, Royal Decree 1415/2004 art. 11.1).
 */
export const owedOn = (debt: LateDebt, on: Day): Owed => {
  const { reason, points, basis } = surchargeOf(debt, on);
  const surcharge = basisPoints(debt.principal, points, 'half-up');
  const end = debt.enforcedOn === null || debt.nature === 'instalment' ? null : enforcementEnd(debt.enforcedOn);
  const interestLines =
    end === null || on <= end
      ? []
      : [
          ...interestOf('principal', debt.principal, addDays(debt.dueOn, 1), on),
          ...interestOf('surcharge', surcharge, maxDay(addDays(end, 1), addDays(debt.dueOn, 1)), on),
        ];
  const interest = interestLines.length === 0 ? ZERO : sumCents(interestLines.map(({ amount }) => amount));
  const total = sumCents([debt.principal, surcharge, interest]);
  return {
    on,
    principal: debt.principal,
    surcharge,
    surchargePoints: points,
    reason,
    basis,
    interest,
    interestLines,
    total,
  };
};

/** The articles under the interest of a debt. */
export const interestBasis: readonly LegalRef[] = [lgss('31'), collection('11')];

/** Days on which what is owed changes by itself, after `from` and up to `to`: surcharges, not the daily interest. */
export const stepsOf = (debt: LateDebt, from: Day, to: Day): readonly Day[] =>
  [
    addDays(debt.dueOn, 1),
    ...(debt.nature === 'contribution' && debt.filed ? [addDays(lastDayOfNextMonth(debt.dueOn), 1)] : []),
    ...(debt.nature === 'contribution' && !debt.filed && debt.claimDueOn ? [addDays(debt.claimDueOn, 1)] : []),
    ...(debt.enforcedOn && debt.nature !== 'instalment' ? [addDays(enforcementEnd(debt.enforcedOn), 1)] : []),
  ]
    .filter((each) => each > from && each <= to)
    .filter((each) => owedOn(debt, each).total !== owedOn(debt, addDays(each, -1)).total)
    .sort();

/**
 * What part of the principal a payment pays off. A payment that is not enough is shared among principal, surcharge and
 * interest in proportion (art. 32), so that what is left is a smaller debt of the same kind.
 */
export const principalPaidBy = (owed: Owed, paid: Cents): Cents =>
  paid >= owed.total ? owed.principal : portion(owed.principal, paid, owed.total, 'down');
