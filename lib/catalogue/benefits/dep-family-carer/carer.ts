import type { Day } from '@/lib/law/day';
import { carerRules } from '@/lib/law/parameters/dependency';

export type Kinship = 'partner' | 'up-to-third' | 'fourth' | 'chosen' | 'none';

const FOURTH = 4;

/**
 * Whether somebody may care without being a professional (RD 1051/2013 art. 12.a): spouse, partner and relatives to the
 * fourth degree, and whom the person proposes; until 19 July 2023, relatives to the third.
 */
export const maySuitAsCarer = (kinship: Kinship, on: Day): boolean => {
  const { kinship: degrees, chosen } = carerRules.on(on);
  if (kinship === 'fourth') return degrees >= FOURTH;
  if (kinship === 'chosen') return chosen;
  return kinship !== 'none';
};
