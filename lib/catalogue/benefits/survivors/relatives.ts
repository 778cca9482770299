import { minimumComplement, toMaximum } from '@/lib/catalogue/pensions/complement';
import { type Cents, cents, portion, times } from '@/lib/law/cents';
import { ageOn, type Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { minimumWageYear } from '@/lib/law/parameters/minimum-wage';
import { orphanPercent, relativeAges, relativePercent, widowPercent } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { integer, list, money, oneOf, yesNo } from '../../fields';
import { figure, over } from '../../kernel';
import { deathFacts, otherSurvivorsFacts } from './facts';
import { type Claim, type SurvivorKind, shareAmongSurvivors } from './share';

const order1967 = refTo('orderSurvivors');

/** Ranks of relatives who may draw beside the person who applies (LGSS 229.2). */
export const relativeRanks = ['grandchild-or-sibling', 'parent', 'grandparent', 'carer'] as const;
export type RelativeRank = (typeof relativeRanks)[number];

/** Facts of every relative: what they lived on. */
export const keptFacts = {
  birthDate: personFacts.birthDate,
  livedDependent: yesNo(),
  relativePublicPension: yesNo(),
  relativeWorkIncome: money({ max: 1_000_000 }),
  relativeOtherIncome: money({ max: 1_000_000 }),
  obligedRelatives: yesNo(),
};
/** The same, and who else draws. */
export const relativeFacts = {
  ...keptFacts,
  widowDrawing: otherSurvivorsFacts.widowDrawing,
  /** Orphans with a pension for the same death. */
  orphansBeside: integer({ unit: 'count', min: 0, max: 20 }),
  /** They draw the increase of absolute orphans. */
  orphansIncreased: yesNo({ from: (_, facts) => (facts.orphansBeside === 0 ? false : undefined) }),
  otherRelatives: list({ rank: oneOf(relativeRanks) }, { min: 0, max: 12 }),
};

const given = over({ ...deathFacts, ...relativeFacts });

/** Pages about the means of a relative. */
export const meansSteps = [
  { task: 'you', id: 'lived', asks: ['livedDependent'] },
  { task: 'income', id: 'pension', asks: ['relativePublicPension'] },
  { task: 'income', id: 'income', asks: ['relativeWorkIncome', 'relativeOtherIncome'] },
  { task: 'income', id: 'family', asks: ['obligedRelatives'] },
] as const;
export const otherSurvivorsSteps = [
  { task: 'others', id: 'widow', asks: ['widowDrawing'] },
  { task: 'others', id: 'orphans', asks: ['orphansBeside'] },
  {
    task: 'others',
    id: 'orphans-increased',
    asks: ['orphansIncreased'],
    shownIf: given(['orphansBeside'], (f) => f.orphansBeside > 0),
  },
  { task: 'others', id: 'relatives', asks: ['otherRelatives'] },
] as const;

/** Kept by the deceased for two years, without pension, means nor family who must keep them (order of 1967, art. 22.1). */
export const meansRequirements = [
  { id: 'lived-dependent', ref: order1967('22.1.1.c'), met: given(['livedDependent'], (f) => f.livedDependent) },
  {
    id: 'no-public-pension',
    ref: order1967('22.1.1.d'),
    met: given(['relativePublicPension'], (f) => !f.relativePublicPension),
  },
  {
    id: 'means',
    ref: order1967('22.1.1.e'),
    met: given(
      ['relativeWorkIncome', 'relativeOtherIncome', 'deathDate'],
      (f) => f.relativeWorkIncome + f.relativeOtherIncome <= minimumWageYear.on(f.deathDate),
    ),
    shows: given(['relativeWorkIncome', 'relativeOtherIncome', 'deathDate'], (f) => ({
      have: figure('money', f.relativeWorkIncome + f.relativeOtherIncome),
      need: figure('money', minimumWageYear.on(f.deathDate)),
    })),
  },
  {
    id: 'no-obliged-relatives',
    ref: order1967('22.1.1.e'),
    met: given(['obligedRelatives'], (f) => !f.obligedRelatives),
  },
] as const;

export const relativeDocuments = [
  { id: 'kinship-proof', ref: lgss('226.1') },
  { id: 'town-register', ref: order1967('22.1.1.c') },
  { id: 'income-statement', ref: order1967('22.1.1.e') },
] as const;

/** Lines of a relative's award. */
export const relativeLines = {
  percentage: { unit: 'percent', ref: refTo('decree3158')('39.1') },
  increase: { unit: 'money', ref: refTo('decree3158')('39.2') },
  pension: { unit: 'money', ref: lgss('226.1') },
  'pension-at-limit': { unit: 'money', ref: lgss('229.2') },
  'pension-at-maximum': { unit: 'money', ref: lgss('57') },
} as const;

export type RelativeCase = {
  readonly on: Day;
  readonly base: Cents;
  readonly rank: RelativeRank;
  /** Points of the widow's pension; a temporary benefit has none, but leaves no increase to relatives either. */
  readonly widow: number;
  readonly hasWidow: boolean;
  readonly orphans: number;
  readonly orphansIncreased: boolean;
  readonly others: readonly RelativeRank[];
};

const isAscendant = (rank: RelativeRank) => rank === 'parent' || rank === 'grandparent';
const isDescendant = (rank: RelativeRank) => rank === 'grandchild-or-sibling';

/**
 * With whom a relative shares the 52 % nobody draws as widow: grandchildren and siblings among themselves; parents and
 * grandparents only when there is no orphan, grandchild nor sibling (order of 1967, art. 23.2). None when 0.
 */
export const increaseAmong = (c: RelativeCase, rank: RelativeRank): number => {
  if (c.hasWidow) return 0;
  const all = [c.rank, ...c.others];
  const descendants = all.filter(isDescendant).length;
  if (isDescendant(rank)) return descendants;
  return isAscendant(rank) && descendants === 0 && c.orphans === 0 ? all.filter(isAscendant).length : 0;
};

const relativeClaim = (c: RelativeCase, rank: RelativeRank): Claim => {
  const among = increaseAmong(c, rank);
  const claim = { kind: rank, points: relativePercent.on(c.on) } satisfies Claim;
  return among > 0 ? { ...claim, increase: { points: widowPercent.on(c.on), among } } : claim;
};

/** What a relative is paid a month once widows, orphans and relatives of a better rank are served (LGSS 229). */
export const relativeShare = (c: RelativeCase) => {
  const { on, base, orphans } = c;
  const orphan: Claim = c.orphansIncreased
    ? { kind: 'orphan', points: orphanPercent.on(on), increase: { points: widowPercent.on(on), among: orphans } }
    : { kind: 'orphan', points: orphanPercent.on(on) };
  const widow: readonly { kind: SurvivorKind; points: number }[] =
    c.widow > 0 ? [{ kind: 'widow', points: c.widow }] : [];
  const own = relativeClaim(c, c.rank);
  const claims: readonly Claim[] = [
    own,
    ...widow,
    ...Array.from({ length: orphans }, () => orphan),
    ...c.others.map((rank) => relativeClaim(c, rank)),
  ];
  const pension = shareAmongSurvivors(base, claims, on)[0] ?? cents(0);
  const alone = shareAmongSurvivors(base, [own], on)[0] ?? cents(0);
  const increase = own.increase ? portion(base, own.increase.points, 10_000 * own.increase.among, 'down') : cents(0);
  return { pension, increase, limited: pension < alone };
};

/** Minimum pension of a relative, a year (LGSS 59): higher when neither widow nor orphan draws. */
export const relativeMinimum = (c: {
  readonly on: Day;
  readonly age: number;
  readonly hasWidowOrOrphans: boolean;
  readonly others: number;
}): Cents => {
  const { familyMembers } = minimumPensions.on(c.on);
  if (!familyMembers) return cents(0);
  const { each, sole65, soleUnder65, severalShared } = familyMembers;
  if (c.hasWidowOrOrphans) return each;
  if (c.others === 0) return c.age >= relativeAges.on(c.on).minimum ? sole65 : soleUnder65;
  return cents(each + portion(severalShared, 1, c.others + 1, 'down'));
};

/** Complement to that minimum, a month. */
export const relativeComplement = (c: {
  readonly on: Day;
  readonly pays: 12 | 14;
  readonly pension: Cents;
  readonly minimum: Cents;
  readonly income: Cents;
}): Cents =>
  portion(
    minimumComplement({
      pension: times(c.pension, c.pays),
      minimum: c.minimum,
      income: c.income,
      household: 'alone',
      residesInSpain: true,
      on: c.on,
    }),
    1,
    c.pays,
    'half-up',
  );

type PensionLine = 'pension' | 'pension-at-limit' | 'pension-at-maximum';
/** The line a pension is shown in, by what has cut it. */
export const pensionLine = (share: { readonly pension: Cents; readonly limited: boolean }, pays: 12 | 14, on: Day) => {
  const pension = toMaximum(share.pension, pays, on);
  const line = pension < share.pension ? 'pension-at-maximum' : share.limited ? 'pension-at-limit' : 'pension';
  const lines: Partial<Record<PensionLine, number>> = { [line]: pension };
  return { pension, lines };
};

export const ageAtDeath = (f: { readonly birthDate: Day; readonly deathDate: Day }): number =>
  ageOn(f.birthDate, f.deathDate);
