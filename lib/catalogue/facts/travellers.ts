import { lgss, refTo } from '@/lib/law/legal-ref';
import { over } from '../kernel';
import { europeanCardFacts } from './abroad';

/** Who a European card or its certificate is for: the same questions, check, paper and condition in both. */
const { cardForHolder, cardBeneficiaries } = europeanCardFacts;
const given = over({ cardForHolder, cardBeneficiaries });
type Travellers = {
  readonly cardForHolder: boolean;
  readonly cardBeneficiaries: readonly { readonly alreadyCovered: boolean }[];
};

export const travellerFacts = { cardForHolder, cardBeneficiaries };
export const peopleOf = (f: Travellers): number => (f.cardForHolder ? 1 : 0) + f.cardBeneficiaries.length;

export const nobodyTravels = {
  id: 'nobody',
  field: 'cardForHolder',
  broken: given(['cardForHolder', 'cardBeneficiaries'], (f) => peopleOf(f) === 0),
} as const;
/** Of whoever is not on record yet. */
export const familyProof = {
  id: 'family-proof',
  ref: refTo('coordination')('1'),
  requiredIf: given(['cardBeneficiaries'], (f) => f.cardBeneficiaries.some(({ alreadyCovered }) => !alreadyCovered)),
} as const;
/** At once for those on record; a person looks at a family member who is new. */
export const atOnceOnRecord = {
  ref: lgss('130'),
  when: given(['cardBeneficiaries'], (f) => f.cardBeneficiaries.every(({ alreadyCovered }) => alreadyCovered)),
} as const;
