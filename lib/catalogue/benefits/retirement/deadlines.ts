import { lgss } from '@/lib/law/legal-ref';
import { resolveRetirement } from '@/lib/law/parameters/resolution-terms';

/** Terms of every retirement pension: ninety days, silence refuses, three months back (LGSS 53.1). */
export const retirementDeadlines = {
  resolveWithin: resolveRetirement,
  silence: { effect: 'negative', ref: lgss('129.3') },
  arrears: { months: 3, ref: lgss('53.1') },
} as const;
