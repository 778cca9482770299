import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { isSameName } from '@/lib/casework/same-name';
import type { Known } from '@/lib/catalogue/kernel';
import type { Tx } from '@/lib/db/transact';
import { addDays, type Day, daysBetween } from '@/lib/law/day';
import { certificateDays } from '@/lib/law/parameters/european-card';
import { sourcesOf, withRecord } from '../cases/sources';

/** Somebody a card or a certificate is asked for. */
export type Traveller = {
  readonly givenName: string;
  readonly surnames: string;
  readonly birthDate: Day;
  readonly idNumber: string;
};
export const beneficiariesIn = (facts: Known): readonly Traveller[] =>
  (facts.cardBeneficiaries as readonly Traveller[] | undefined) ?? [];

/** So long after the last day of a payment the right to healthcare it carries is still taken to be there. */
const PAID_LATELY = 31;

/* Works, draws a benefit, or has had the right to healthcare recognised: what the office itself holds. */
const isInsured = async (tx: Tx, personId: string, on: Day): Promise<boolean> => {
  const day = toDate(on);
  const works = await tx.contributionPeriod.count({
    where: { personId, from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
  });
  if (works > 0) return true;
  const draws = await tx.payment.count({
    where: { case: { personId }, state: { in: ['ordered', 'paid'] }, to: { gte: toDate(addDays(on, -PAID_LATELY)) } },
  });
  if (draws > 0) return true;
  const recognised = await tx.decision.count({
    where: {
      case: { personId, procedure: 'healthcare' },
      state: 'signed',
      outcome: { in: ['granted', 'granted_in_part'] },
    },
  });
  return recognised > 0;
};

/**
 * Whether what was declared is what the office holds: the holder is insured, every relative is a beneficiary, and the days
 * of the year are not used up. Otherwise a person looks at it; nothing is granted on a word alone.
 */
export const isCovered = async (tx: Tx, personId: string, facts: Known): Promise<boolean> => {
  const on = today();
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, ...withRecord });
  const { healthcare } = sourcesOf(person, on);
  if (!healthcare || !(await isInsured(tx, personId, on))) return false;
  const held = (asked: Traveller) =>
    healthcare.beneficiaries.some(
      ({ givenName, surnames, birthDate }) =>
        birthDate === asked.birthDate && isSameName(givenName, asked.givenName) && isSameName(surnames, asked.surnames),
    );
  if (!beneficiariesIn(facts).every(held)) return false;
  const { formNeededFrom, travelUntil } = facts as { formNeededFrom?: Day; travelUntil?: Day };
  if (!formNeededFrom || !travelUntil) return true;
  return healthcare.certificateDays + daysBetween(formNeededFrom, travelUntil) + 1 <= certificateDays.on(on);
};

/** The holder as they travel. */
export const holderAs = (person: {
  readonly givenName: string;
  readonly surnames: string;
  readonly birthDate: Date | null;
  readonly idNumber: string;
}): Traveller | null => (person.birthDate === null ? null : { ...person, birthDate: toDay(person.birthDate) });
