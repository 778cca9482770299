import type { Day } from '@/lib/law/day';
import { activeRetirement } from '@/lib/law/parameters/pension-and-work';

const WHOLE = 10_000;

/** How the work that goes with the pension is done, and whether the self-employed give work to somebody. */
export type ActiveWork = { readonly selfEmployed: boolean; readonly employer: boolean };

/**
 * Share of the pension paid in active retirement, in basis points, after `months` without a break in it (LGSS 214.2-3).
 * Zero below the years of delay the law asks, and before 17 March 2013.
 */
export const activeShare = (years: number, work: ActiveWork, months: number, on: Day): number => {
  const rule = activeRetirement.on(on);
  if (!rule || years < rule.minimumYears) return 0;
  const { shares, employer, yearlyGain } = rule;
  const reached = shares.filter((step) => step.years <= years).at(-1)?.share ?? 0;
  const asEmployer =
    work.selfEmployed && work.employer && (employer.belowYears === null || years < employer.belowYears);
  const first = asEmployer ? Math.max(employer.share, reached) : reached;
  return Math.min(WHOLE, first + yearlyGain * Math.floor(months / 12));
};
