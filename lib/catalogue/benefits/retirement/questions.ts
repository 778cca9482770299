import { over } from '../../kernel';
import { hasCareGap, retirementFacts, retirementPayFacts } from './facts';

/* When the pages many ways to retirement share are asked. */

const given = over({ ...retirementFacts, ...retirementPayFacts });

export const claimsTheMinimum = given(['claimsMinimum'], (f) => f.claimsMinimum);
export const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
/** Since 2026 more gaps are filled of some employees. */
export const asksCareGap = given(['retirementDate'], (f) => hasCareGap(f.retirementDate));
export const asksCareGapOfEmployees = given(
  ['retirementDate', 'regime'],
  (f) => f.regime !== 'self-employed' && hasCareGap(f.retirementDate),
);
