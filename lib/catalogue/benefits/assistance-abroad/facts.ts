import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { integer, yesNo } from '../../fields';
import { over } from '../../kernel';

/** Facts of the benefits for Spaniards abroad and for those who came back. */
export const emigrantFacts = {
  claimDate: assistanceFacts.claimDate,
  birthDate: personFacts.birthDate,
  spanishByOrigin: yesNo(),
  applicantBornInSpain: yesNo(),
  /** Whole years of residence in Spain before the claim, Spanish all that time (RD 8/2008 art. 2.b and 25.1.b). */
  yearsInSpainAsSpaniard: integer({ unit: 'years', min: 0, max: 100 }),
  household: assistanceFacts.household,
  ownIncomeThisYear: assistanceFacts.ownIncomeThisYear,
};
export const bornAbroad = over(emigrantFacts)(['applicantBornInSpain'], (f) => !f.applicantBornInSpain);
