import type { Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { resolveRetirement } from '@/lib/law/parameters/resolution-terms';
import { retirementPeriod } from '@/lib/law/parameters/retirement';
import { figure, over } from '../../kernel';
import { hasCareGap, retirementFacts, retirementPayFacts } from '../retirement/facts';

const { retirementDate, birthDate, daysByRetirement, recentDaysByRetirement } = retirementFacts;
const { regime, careGap, retirementBase } = retirementFacts;

/** Facts of the delayed, partial and special ways to retirement: the career first, the amount last. */
export const ownCareerFacts = { retirementDate, birthDate, daysByRetirement, recentDaysByRetirement };
/** Only employees: their gaps are filled. */
export const employeeAmountFacts = { careGap, retirementBase };
/** Employees and self-employed. */
export const amountFacts = { regime, duesPaid: retirementFacts.duesPaid, careGap, retirementBase };
export const payFacts = retirementPayFacts;
export const { pensionHousehold, iban } = retirementPayFacts;

const given = over({ ...ownCareerFacts, ...amountFacts, ...payFacts });

export type OwnCareer = {
  readonly birthDate: Day;
  readonly retirementDate: Day;
  readonly daysByRetirement: number;
};
export const careerOf = (f: OwnCareer) => ({
  birthDate: f.birthDate,
  on: f.retirementDate,
  contributedDays: f.daysByRetirement,
});

export const claimsTheMinimum = given(['claimsMinimum'], (f) => f.claimsMinimum);
export const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
/** Since 2026 more gaps are filled of some employees. */
export const asksCareGap = given(['retirementDate'], (f) => hasCareGap(f.retirementDate));
export const asksCareGapOfEmployees = given(
  ['retirementDate', 'regime'],
  (f) => f.regime !== 'self-employed' && hasCareGap(f.retirementDate),
);

/** Fifteen years contributed, two of them in the last fifteen (LGSS 205.1.b). */
export const contributionPeriod = {
  id: 'contribution-period',
  ref: lgss('205.1.b'),
  met: given(
    ['daysByRetirement', 'retirementDate'],
    (f) => f.daysByRetirement >= retirementPeriod.on(f.retirementDate).days,
  ),
  shows: given(['daysByRetirement', 'retirementDate'], (f) => ({
    have: figure('days', f.daysByRetirement),
    need: figure('days', retirementPeriod.on(f.retirementDate).days),
  })),
} as const;
export const recentPeriod = {
  id: 'recent-period',
  ref: lgss('205.1.b'),
  met: given(
    ['recentDaysByRetirement', 'retirementDate'],
    (f) => f.recentDaysByRetirement >= retirementPeriod.on(f.retirementDate).recentDays,
  ),
  shows: given(['recentDaysByRetirement', 'retirementDate'], (f) => ({
    have: figure('days', f.recentDaysByRetirement),
    need: figure('days', retirementPeriod.on(f.retirementDate).recentDays),
  })),
} as const;
export const duesArePaid = {
  id: 'dues-paid',
  ref: lgss('47.1'),
  appliesIf: isSelfEmployed,
  met: given(['duesPaid'], (f) => f.duesPaid),
} as const;

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

/** What the award of a pension raised to the minimum reads, beside the career and the base. */
export const minimumNeeds = [
  'claimsMinimum',
  'pensionHousehold',
  'pensionOtherIncome',
  'genderGapChildren',
  'retirementBase',
] as const;

export const retirementDeadlines = {
  resolveWithin: resolveRetirement,
  silence: { effect: 'negative', ref: lgss('129.3') },
  arrears: { months: 3, ref: lgss('53.1') },
} as const;
