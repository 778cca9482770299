import { cents } from '@/lib/law/cents';
import type { Relation } from '../../facts/household';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { integer, money } from '../../fields';
import { economicUnit } from './amount';

/* Nobody of the economic unit at home: nothing is asked of anybody else. */
const isAlone = ({ household }: Readonly<Record<string, unknown>>): boolean =>
  household !== undefined && economicUnit(household as readonly { readonly relation: Relation }[]).people === 1;

/** Facts of both non-contributory pensions. */
export const pensionFacts = {
  claimDate: assistanceFacts.claimDate,
  birthDate: personFacts.birthDate,
  resident: personFacts.resident,
  lastTwoYearsInSpain: assistanceFacts.lastTwoYearsInSpain,
  household: assistanceFacts.household,
  /** Others of the economic unit who draw a non-contributory pension. */
  otherBeneficiaries: integer({
    unit: 'count',
    min: 0,
    max: 12,
    from: (_, known) => (isAlone(known) ? 0 : undefined),
  }),
  /** Income of all of them together in the year of the claim, before tax, without those pensions (RD 357/1991 art. 11). */
  relativesIncomeThisYear: money({
    max: 1_000_000,
    from: (_, known) => (isAlone(known) ? cents(0) : undefined),
  }),
  ownIncomeThisYear: assistanceFacts.ownIncomeThisYear,
  iban: personFacts.iban,
};
