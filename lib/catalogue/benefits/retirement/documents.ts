import { lgss } from '@/lib/law/legal-ref';
import { over } from '../../kernel';
import { retirementFacts, retirementPayFacts } from './facts';

const given = over({ ...retirementFacts, ...retirementPayFacts });

/** Documents of every retirement pension; the certificate of the company is for employees. */
export const companyCertificate = { id: 'company-certificate', ref: lgss('205.1') } as const;
export const companyCertificateOfEmployees = {
  ...companyCertificate,
  requiredIf: given(['regime'], (f) => f.regime !== 'self-employed'),
} as const;
export const familyBook = {
  id: 'family-book',
  ref: lgss('60.1'),
  requiredIf: given(['genderGapChildren'], (f) => f.genderGapChildren > 0),
} as const;
export const careerGapProof = {
  id: 'career-gap-proof',
  ref: lgss('dt 41'),
  requiredIf: given(['careGap'], (f) => f.careGap === 'interrupted-career'),
} as const;
export const spouseIncome = {
  id: 'spouse-income',
  ref: lgss('59.1'),
  requiredIf: given(
    ['claimsMinimum', 'pensionHousehold'],
    (f) => f.claimsMinimum && f.pensionHousehold === 'dependentSpouse',
  ),
} as const;
