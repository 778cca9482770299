import type { Day } from '@/lib/law/day';
import {
  orphanPercent,
  relativePercent,
  widowPercent,
  widowPercentDependants,
  widowPercentFrom65,
} from '@/lib/law/parameters/survivors';
import { absoluteIncrease } from '../survivors/orphans';
import type { Claim } from '../survivors/share';

export type WorkCase = {
  readonly on: Day;
  readonly grade: 'ordinary' | 'over-65' | 'dependants';
  readonly ofBoth: boolean;
  /** Points of the widow's pension beside, and whether anybody has one, a temporary one included. */
  readonly widow: number;
  readonly hasWidow: boolean;
  /** Orphans and relatives who draw beside the person who applies. */
  readonly orphans: number;
  readonly relatives: number;
};

const gradeOf = { ordinary: widowPercent, 'over-65': widowPercentFrom65, dependants: widowPercentDependants };
const many = (count: number, claim: Claim): readonly Claim[] => Array.from({ length: count }, () => claim);

/** Claims on the base of who died from work: that of the person who applies first, then everybody else's. */
export const workClaims = (
  kind: 'widow' | 'orphan' | 'relative',
  c: WorkCase,
): readonly [Claim, ...(readonly Claim[])] => {
  const { on } = c;
  const widow: readonly Claim[] = c.widow > 0 ? [{ kind: 'widow', points: c.widow }] : [];
  if (kind === 'widow') return [{ kind: 'widow', points: gradeOf[c.grade].on(on) }];
  const orphan: Claim = { kind: 'orphan', points: orphanPercent.on(on) };
  if (kind === 'orphan') {
    const increase = absoluteIncrease(c.ofBoth, c.widow, on);
    const own = increase > 0 ? { ...orphan, increase: { points: increase, among: c.orphans + 1 } } : orphan;
    return [own, ...many(c.orphans, own), ...widow];
  }
  const relative: Claim = { kind: 'parent', points: relativePercent.on(on) };
  const isSole = !c.hasWidow && c.orphans === 0;
  const own = isSole ? { ...relative, increase: { points: widowPercent.on(on), among: c.relatives + 1 } } : relative;
  return [own, ...many(c.relatives, own), ...many(c.orphans, orphan), ...widow];
};
