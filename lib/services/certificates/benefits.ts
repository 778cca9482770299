import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { isPension } from '@/lib/casework/benefit-kinds';
import { toDay } from '@/lib/casework/dates';
import type { Assessment } from '@/lib/catalogue/assess';
import { noteLook, reading, type Tx } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import { type Day, dayAt } from '@/lib/law/day';
import { isInPayment, type Pension, pensionAmounts, type YearOfPension, yearOfPension } from '@/lib/record/pensions';
import { knownDecision } from '../cases/known-decisions';

export type BenefitInPayment = {
  readonly benefit: string;
  readonly since: Day;
  readonly pays: 12 | 14;
  readonly year: YearOfPension;
};
export type BenefitPayment = {
  readonly id: string;
  readonly caseId: string;
  readonly benefit: string;
  readonly on: Day;
  readonly value: number;
  readonly state: 'planned' | 'ordered' | 'paid' | 'returned';
};
export type Benefits = {
  readonly on: Day;
  readonly inPayment: readonly BenefitInPayment[];
  /** The newest first. */
  readonly payments: readonly BenefitPayment[];
};

const pensionOf = (row: {
  id: string;
  benefit: string;
  since: Date;
  until: Date | null;
  pays: number;
  amounts: unknown;
}): Pension => ({
  id: row.id,
  benefit: row.benefit,
  since: toDay(row.since),
  until: row.until && toDay(row.until),
  pays: row.pays === 12 ? 12 : 14,
  amounts: pensionAmounts(row.amounts),
});

/* What this office granted and pays month by month: nothing is withheld from it, and its amount is that of the decision. */
const grantedOf = (procedure: string, assessment: Assessment, on: Day): readonly BenefitInPayment[] => {
  const recurring = assessment.award?.recurring;
  if (!recurring || recurring.from > on || (recurring.to !== null && recurring.to < on)) return [];
  const { value, pays, from } = recurring;
  return [
    {
      benefit: procedure,
      since: from,
      pays,
      year: {
        year: Number(on.slice(0, 4)),
        monthly: value,
        yearly: cents(value * pays),
        withheld: cents(0),
        net: value,
        before: null,
        revaluation: null,
      },
    },
  ];
};

/** What is paid to a person on a day, and each payment made or planned, of decisions they know. */
export const benefitsOf = async (tx: Tx, personId: string, on: Day): Promise<Benefits> => {
  const pensions = await tx.pensionInPayment.findMany({ where: { personId }, orderBy: { since: 'asc' } });
  const cases = await tx.case.findMany({
    where: { personId, decisions: { some: knownDecision } },
    orderBy: { registeredAt: 'asc' },
    select: {
      id: true,
      procedure: true,
      decisions: { where: knownDecision, orderBy: { signedAt: 'desc' }, take: 1 },
      payments: { where: { decision: knownDecision, state: { not: 'cancelled' } } },
    },
  });
  const told = pensions.map(pensionOf).flatMap((pension) => {
    const year = isInPayment(pension, on) ? yearOfPension(pension, Number(on.slice(0, 4))) : null;
    return year ? [{ benefit: pension.benefit, since: pension.since, pays: pension.pays, year }] : [];
  });
  const granted = cases.flatMap(({ procedure, decisions: [last] }) =>
    last && (last.outcome === 'granted' || last.outcome === 'granted_in_part')
      ? grantedOf(procedure, last.assessment as unknown as Assessment, on)
      : [],
  );
  const payments = cases.flatMap((each) =>
    each.payments.map(({ id, payOn, paidAt, value, state }) => ({
      id,
      caseId: each.id,
      benefit: each.procedure,
      on: paidAt ? dayAt(paidAt) : toDay(payOn),
      value,
      state: state as BenefitPayment['state'],
    })),
  );
  return {
    on,
    inPayment: [...told, ...granted],
    payments: payments.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
  };
};

export const isPensioner = ({ inPayment }: Benefits): boolean => inPayment.some(({ benefit }) => isPension(benefit));
export const nextPayment = ({ payments, on }: Benefits): BenefitPayment | null =>
  payments.findLast((payment) => (payment.state === 'planned' || payment.state === 'ordered') && payment.on >= on) ??
  null;

/** The page of what somebody is paid. */
export const getBenefits = async (actor: Actor): Promise<Benefits> => {
  const personId = principalOf(actor);
  assertCan(actor, 'read:record', { personId, procedure: 'benefits' });
  const found = await reading(actor, (tx) => benefitsOf(tx, personId, today()));
  await noteLook(actor, 'record.viewed', 'benefits');
  return found;
};
