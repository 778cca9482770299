import { type Cents, cents, minCents, portion, sumCents } from '@/lib/law/cents';
import { addDays, addMonths, type Day, daysBetween } from '@/lib/law/day';
import { interestOf, type LateDebt, type Owed, owedOn, principalPaidBy, stepsOf } from '@/lib/law/late-payment';
import type { debtLife } from './lives';

export type DebtState = keyof typeof debtLife;
export const debtKinds = ['self_employed', 'domestic', 'company', 'undue_benefit', 'instalment'] as const;
export type DebtKind = (typeof debtKinds)[number];

/** A debt as it is kept: `paid` is what is paid of its principal. */
export type DebtFacts = {
  readonly id: string;
  readonly kind: DebtKind;
  readonly state: DebtState;
  readonly principal: Cents;
  readonly paid: Cents;
  readonly filed: boolean;
  readonly dueOn: Day;
  readonly claimDueOn: Day | null;
  readonly enforcedOn: Day | null;
};

/** States in which something can be paid of a debt itself. */
export const payable = ['pending', 'enforcement', 'suspended'] as const satisfies readonly DebtState[];
export const isPayable = ({ state }: Pick<DebtFacts, 'state'>): boolean =>
  (payable as readonly DebtState[]).includes(state);

const natures: Readonly<Record<DebtKind, LateDebt['nature']>> = {
  self_employed: 'contribution',
  domestic: 'contribution',
  company: 'contribution',
  undue_benefit: 'other',
  instalment: 'instalment',
};

/** The debt as the law looks at it: what is still unpaid of it. */
const lateDebt = (debt: DebtFacts): LateDebt => ({
  nature: natures[debt.kind],
  principal: cents(debt.principal - debt.paid),
  dueOn: debt.dueOn,
  filed: debt.filed,
  claimDueOn: debt.claimDueOn,
  enforcedOn: debt.enforcedOn,
});

/** What is owed of a debt if it is paid on a day. */
export const owed = (debt: DebtFacts, on: Day): Owed => owedOn(lateDebt(debt), on);
export const owedTogether = (debts: readonly DebtFacts[], on: Day): Cents =>
  sumCents(debts.map((debt) => owed(debt, on).total));

/** Natural days ahead for which an amount to pay is offered. */
export const AHEAD = 15;
export type PayWindow = { readonly from: Day; readonly to: Day; readonly total: Cents };

/**
 * The days from one on, AHEAD of them at most, by what paying comes to: while nothing changes one amount is good for many
 * days; where interest runs, each day has its own.
 */
export const payWindows = (debts: readonly DebtFacts[], from: Day): readonly PayWindow[] => {
  const windows: PayWindow[] = [];
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    const on = addDays(from, ahead);
    const total = owedTogether(debts, on);
    const last = windows.at(-1);
    if (last?.total === total) windows[windows.length - 1] = { ...last, to: on };
    else windows.push({ from: on, to: on, total });
  }
  return windows;
};

export type NextStep = { readonly on: Day; readonly owed: Owed };
/** Years looked ahead for what comes next. */
const LOOK_AHEAD = 366;
/** What a debt comes to if it is not paid: each day on which it grows by more than the daily interest. */
export const nextSteps = (debt: DebtFacts, today: Day): readonly NextStep[] =>
  isPayable(debt)
    ? stepsOf(lateDebt(debt), today, addDays(today, LOOK_AHEAD)).map((on) => ({ on, owed: owed(debt, on) }))
    : [];

/** How soon a debt has to be looked at. */
export type Urgency = 'enforcement' | 'late' | 'soon' | 'later' | 'deferred' | 'closed';
const SOON = 30;
export const urgencyOf = (debt: DebtFacts, today: Day): Urgency => {
  if (debt.state === 'deferred') return 'deferred';
  if (!isPayable(debt)) return 'closed';
  if (debt.enforcedOn !== null) return 'enforcement';
  if (debt.dueOn < today) return 'late';
  return daysBetween(today, debt.dueOn) <= SOON ? 'soon' : 'later';
};

export type Share = {
  readonly debtId: string;
  readonly owed: Owed;
  /** Of the money. */
  readonly amount: Cents;
  /** Of the principal, paid off with it. */
  readonly principal: Cents;
};
/** Money shared among debts: the oldest first (art. 32), and what is left over. */
export const shareOut = (
  debts: readonly DebtFacts[],
  money: Cents,
  on: Day,
): { readonly shares: readonly Share[]; readonly left: Cents } => {
  let left = money;
  const oldestFirst = debts
    .filter(isPayable)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
  const shares = oldestFirst.flatMap((debt): Share[] => {
    const due = owed(debt, on);
    const amount = minCents(left, due.total);
    if (amount === 0) return [];
    left = cents(left - amount);
    return [{ debtId: debt.id, owed: due, amount, principal: principalPaidBy(due, amount) }];
  });
  return { shares, left };
};

export type Instalment = {
  readonly dueOn: Day;
  readonly principal: Cents;
  readonly interest: Cents;
  readonly total: Cents;
};
/**
 * The table of a plan: equal parts of what is put off, each on the same day of the month, with late-payment interest on
 * what is still put off since the one before (LGSS art. 23.5). How it is repaid no text read says: this is our choice.
 */
export const instalments = (putOff: Cents, months: number, from: Day): readonly Instalment[] =>
  Array.from({ length: months }, (_, index): Instalment => {
    const before = portion(putOff, index, months, 'half-up');
    const after = portion(putOff, index + 1, months, 'half-up');
    const principal = cents(after - before);
    const dueOn = addMonths(from, index + 1);
    const since = addDays(addMonths(from, index), 1);
    const interest = sumCents(
      interestOf('principal', cents(putOff - before), since, dueOn).map(({ amount }) => amount),
    );
    return { dueOn, principal, interest, total: cents(principal + interest) };
  });
