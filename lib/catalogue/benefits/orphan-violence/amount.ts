import { type Cents, cents, maxCents, portion } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { orphanPercent, violenceOrphans } from '@/lib/law/parameters/survivors';
import { absoluteIncrease, type OrphanShare, orphanShare } from '../survivors/orphans';

const MONTHS = 12;
const PAYMENTS = 14;

/**
 * Base of the benefit of who has no right to the pension, a month of fourteen: the minimum contribution base in force at
 * the death (LGSS 228), twelve of which are spread over the fourteen payments, as its yearly minimum amounts are.
 */
export const benefitBase = (on: Day): Cents => portion(minimumBaseMonth.on(on), MONTHS, PAYMENTS, 'half-up');

export type ViolenceCase = {
  readonly on: Day;
  readonly right: 'pension' | 'benefit';
  readonly base: Cents;
  readonly pays: 12 | 14;
  readonly orphans: number;
  /** Points of a widower's pension for the same death. */
  readonly widow: number;
  /** The income of the home stays in 75 % of the minimum wage for each member. */
  readonly poor: boolean;
};

/** Points of each orphan, and of the increase all of them share. */
const gradeOf = ({ right, poor, widow, on }: ViolenceCase) => {
  const { increase } = violenceOrphans.on(on);
  if (right === 'benefit') return { points: poor ? increase : orphanPercent.on(on), increase: 0 };
  return { points: orphanPercent.on(on), increase: poor ? increase : absoluteIncrease(true, widow, on) };
};

/** Least a month for each: several together never have less than the minimum widow with dependants (LGSS 233.3, 224.1). */
const atLeastFor = ({ right, poor, orphans, pays, on }: ViolenceCase): Cents => {
  const { widow, orphanBenefit } = minimumPensions.on(on);
  const several = orphans > 1 ? portion(widow.dependants, 1, orphans * pays, 'half-up') : cents(0);
  if (right === 'pension' || !poor || !orphanBenefit) return several;
  const yearly = orphans > 1 ? orphanBenefit.severalShared : orphanBenefit.one;
  return maxCents(several, portion(yearly, 1, orphans * pays, 'half-up'));
};

/** What one orphan by violence is paid: 20 % and the increase of the pension, or the benefit; 118 % for several. */
export const violenceShare = (c: ViolenceCase): { share: OrphanShare; points: number; atLeast: Cents } => {
  const { points, increase } = gradeOf(c);
  const { base, on, widow, orphans } = c;
  const share = orphanShare({ base, on, widow, orphans, increase, points, kind: 'violence-orphan' });
  return { share, points, atLeast: atLeastFor(c) };
};
