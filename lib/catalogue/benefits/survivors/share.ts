import { basisPoints, type Cents, cents, maxCents, portion, sumCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { survivorsLimit, violenceOrphans, widowPercent } from '@/lib/law/parameters/survivors';

const WHOLE = 10_000;

/** Kinds of survivor, in the order in which they are served: widows, orphans, and relatives as LGSS 229.2 ranks them. */
export type SurvivorKind =
  | 'widow'
  | 'orphan'
  | 'violence-orphan'
  | 'grandchild-or-sibling'
  | 'parent'
  | 'grandparent'
  | 'carer';

/** One pension asked of the base: its percentage in basis points and its part of an increase shared with others. */
export type Claim = {
  readonly kind: SurvivorKind;
  readonly points: number;
  readonly increase?: { readonly points: number; readonly among: number };
};

const ranks: readonly (readonly SurvivorKind[])[] = [
  ['widow'],
  ['orphan', 'violence-orphan'],
  ['grandchild-or-sibling'],
  ['parent'],
  ['grandparent'],
  ['carer'],
];

/** What a claim would come to if nobody else drew. */
export const wantedBy = (base: Cents, { points, increase }: Claim): Cents => {
  const own = basisPoints(base, points, 'half-up');
  if (!increase || increase.among < 1) return own;
  return cents(own + portion(base, increase.points, WHOLE * increase.among, 'down'));
};

const pointsOf = (claims: readonly Claim[], ...kinds: readonly SurvivorKind[]): number =>
  claims.filter(({ kind }) => kinds.includes(kind)).reduce((total, { points }) => total + points, 0);

/**
 * The limit over all the survivors of one person, in basis points of the base: the whole base (LGSS 229.1), more when
 * orphans stand beside a widow with more than 52 % (229.3), and 118 % with several orphans by violence (233.3).
 */
export const limitFor = (claims: readonly Claim[], on: Day): number => {
  const { all, orphansBesideHigherWidow } = survivorsLimit.on(on);
  const widow = Math.min(all, pointsOf(claims, 'widow'));
  const hasOrphans = claims.some(({ kind }) => kind === 'orphan' || kind === 'violence-orphan');
  const besideWidow = hasOrphans && widow > widowPercent.on(on) ? widow + orphansBesideHigherWidow : all;
  const byViolence = claims.filter(({ kind }) => kind === 'violence-orphan').length;
  return Math.max(all, besideWidow, byViolence > 1 ? violenceOrphans.on(on).together : 0);
};

/* Room for one rank: the whole limit for orphans, the base itself for everybody else. */
const ceilingOf = (rank: readonly SurvivorKind[], limit: number, all: number) =>
  rank.includes('orphan') ? limit : all;

/**
 * What each survivor of one person is paid, a month, in the order of the claims given: widows first, then orphans, then
 * relatives rank by rank. A rank that does not fit in what is left is cut in proportion. The sum never passes `limitFor`.
 * Ask again without a claim when its right ends: the rest grow back (Order of 13 February 1967, art. 18.2).
 */
export const shareAmongSurvivors = (base: Cents, claims: readonly Claim[], on: Day): readonly Cents[] => {
  const limit = limitFor(claims, on);
  const { all } = survivorsLimit.on(on);
  const paid = claims.map(() => cents(0));
  let used = cents(0);
  for (const rank of ranks) {
    const members = claims.flatMap((claim, index) => (rank.includes(claim.kind) ? [index] : []));
    if (members.length === 0) continue;
    const wanted = claims.map((claim) => wantedBy(base, claim));
    const asked = sumCents(members.map((index) => wanted[index] as Cents));
    const ceiling = basisPoints(base, ceilingOf(rank, limit, all), 'down');
    const room = maxCents(cents(0), cents(ceiling - used));
    for (const index of members) {
      const own = wanted[index] as Cents;
      paid[index] = asked <= room ? own : portion(own, room, asked, 'down');
      used = cents(used + (paid[index] as Cents));
    }
  }
  return paid;
};
