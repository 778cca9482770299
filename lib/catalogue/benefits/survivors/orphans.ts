import { minimumComplement, toMaximum } from '@/lib/catalogue/pensions/complement';
import { basisPoints, type Cents, cents, maxCents, minCents, portion, times } from '@/lib/law/cents';
import { addDays, addYears, ageOn, type Day, day, maxDay } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { disabledAdultWithHelpYear, disabledAdultYear } from '@/lib/law/parameters/family-benefits';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { minimumWageYear } from '@/lib/law/parameters/minimum-wage';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { orphanAges, orphanDisability, orphanPercent, widowPercent } from '@/lib/law/parameters/survivors';
import { pensionFacts } from '../../facts/household';
import { date, money, percent, yesNo } from '../../fields';
import { figure, over } from '../../kernel';
import { deathFacts, otherSurvivorsFacts, paidFrom } from './facts';
import { type Claim, type SurvivorKind, shareAmongSurvivors } from './share';

type Known = Readonly<Record<string, unknown>>;
type Aged = { readonly orphanBirthDate: Day; readonly deathDate: Day; readonly orphanIncapacitated: boolean };

const ageOf = (f: { readonly orphanBirthDate: Day; readonly deathDate: Day }) => ageOn(f.orphanBirthDate, f.deathDate);
/** From 21 to 24 the pension depends on what the orphan earns (LGSS 224.3). */
const dependsOnEarnings = (f: Aged) =>
  !f.orphanIncapacitated &&
  ageOf(f) >= orphanAges.on(f.deathDate).always &&
  ageOf(f) < orphanAges.on(f.deathDate).withoutMeans;
const isAdult = (f: Aged) => ageOf(f) >= orphanDisability.on(f.deathDate).adult;
const isDegreeAsked = (f: Aged & { readonly claimsMinimum: boolean }) =>
  isAdult(f) ? f.orphanIncapacitated : f.claimsMinimum;
const isHelpAsked = (f: Aged & { readonly orphanDisability: number }) =>
  isAdult(f) && f.orphanIncapacitated && f.orphanDisability >= orphanDisability.on(f.deathDate).withHelp;
const agedIn = (facts: Known): Aged | undefined =>
  facts.orphanBirthDate && facts.deathDate && facts.orphanIncapacitated !== undefined ? (facts as Aged) : undefined;

/** Facts of an orphan, in the order in which they are asked. */
export const orphanFacts = {
  orphanBirthDate: date({ min: { day: day('1923-01-01') }, max: { daysFromToday: 0 } }),
  /** To the degree of absolute or severe permanent incapacity. */
  orphanIncapacitated: yesNo(),
  claimsMinimum: pensionFacts.claimsMinimum,
  orphanWorkIncome: money({
    max: 1_000_000,
    from: (_, facts) => {
      const aged = agedIn(facts);
      return aged && facts.claimsMinimum === false && !dependsOnEarnings(aged) ? cents(0) : undefined;
    },
  }),
  orphanOtherIncome: money({
    max: 1_000_000,
    from: (_, facts) => (facts.claimsMinimum === false ? cents(0) : undefined),
  }),
  orphanDisability: percent({
    from: (_, facts) => {
      const aged = agedIn(facts);
      const claims = facts.claimsMinimum;
      if (!aged || typeof claims !== 'boolean') return undefined;
      return isDegreeAsked({ ...aged, claimsMinimum: claims }) ? undefined : 0;
    },
  }),
  /** Needs another person for the acts of daily life. */
  orphanNeedsHelp: yesNo({
    from: (_, facts) => {
      const aged = agedIn(facts);
      const degree = facts.orphanDisability;
      if (!aged || typeof degree !== 'number') return undefined;
      return isHelpAsked({ ...aged, orphanDisability: degree }) ? undefined : false;
    },
  }),
};

const given = over({ ...deathFacts, ...otherSurvivorsFacts, ...orphanFacts });
const aged = ['orphanBirthDate', 'deathDate', 'orphanIncapacitated'] as const;
const asksEarnings = given(aged, dependsOnEarnings);

/** Pages about the orphan. */
export const orphanSteps = [
  { task: 'you', id: 'birth', asks: ['orphanBirthDate'] },
  { task: 'you', id: 'incapacity', asks: ['orphanIncapacitated'] },
] as const;
export const orphanIncomeSteps = [
  { task: 'income', id: 'minimum', asks: ['claimsMinimum'] },
  {
    task: 'income',
    id: 'work-income',
    asks: ['orphanWorkIncome'],
    shownIf: given([...aged, 'claimsMinimum'], (f) => f.claimsMinimum || dependsOnEarnings(f)),
  },
  {
    task: 'income',
    id: 'other-income',
    asks: ['orphanOtherIncome'],
    shownIf: given(['claimsMinimum'], (f) => f.claimsMinimum),
  },
  {
    task: 'income',
    id: 'disability',
    asks: ['orphanDisability'],
    shownIf: given([...aged, 'claimsMinimum'], isDegreeAsked),
  },
  {
    task: 'income',
    id: 'help',
    asks: ['orphanNeedsHelp'],
    shownIf: given([...aged, 'orphanDisability'], isHelpAsked),
  },
] as const;

/** Age, and earnings from 21 to 24. */
export const orphanRequirements = [
  {
    id: 'age',
    ref: lgss('224.1'),
    met: given(aged, (f) => f.orphanIncapacitated || ageOf(f) < orphanAges.on(f.deathDate).withoutMeans),
  },
  {
    id: 'earnings',
    ref: lgss('224.3'),
    appliesIf: asksEarnings,
    met: given(['orphanWorkIncome', 'deathDate'], (f) => f.orphanWorkIncome < minimumWageYear.on(f.deathDate)),
    shows: given(['orphanWorkIncome', 'deathDate'], (f) => ({
      have: figure('money', f.orphanWorkIncome),
      need: figure('money', minimumWageYear.on(f.deathDate)),
    })),
  },
] as const;

export const orphanDocuments = [
  { id: 'family-book', ref: lgss('224.1') },
  {
    id: 'incapacity-proof',
    ref: lgss('224.1'),
    requiredIf: given(['orphanIncapacitated'], (f) => f.orphanIncapacitated),
  },
  {
    id: 'disability-certificate',
    ref: refTo('decree3158')('36.1'),
    requiredIf: given([...aged, 'claimsMinimum'], isDegreeAsked),
  },
  {
    id: 'income-statement',
    ref: lgss('224.3'),
    requiredIf: given([...aged, 'claimsMinimum'], (f) => f.claimsMinimum || dependsOnEarnings(f)),
  },
] as const;

/** Lines of every orphan's award. */
export const orphanLines = {
  percentage: { unit: 'percent', ref: refTo('decree3158')('36.1') },
  increase: { unit: 'money', ref: refTo('decree3158')('38.1') },
  pension: { unit: 'money', ref: lgss('224.1') },
  'pension-at-limit': { unit: 'money', ref: lgss('229') },
  'pension-at-maximum': { unit: 'money', ref: lgss('57') },
  complement: { unit: 'money', ref: lgss('59') },
  allowance: { unit: 'money', ref: refTo('decree3158')('36.1') },
  monthly: { unit: 'money', ref: lgss('224.1') },
} as const;

/* Every orphan of one person claims alike, whoever asks. */
const claimsOf = (widow: number, orphans: number, claim: Claim): readonly Claim[] => [
  ...Array.from({ length: Math.max(1, orphans) }, () => claim),
  ...(widow > 0 ? [{ kind: 'widow', points: widow } as const] : []),
];

export type OrphanShare = { readonly increase: Cents; readonly pension: Cents; readonly limited: boolean };
/** What one of so many orphans is paid beside a widow's pension of `widow` points: its own part, that of the increase, the limit. */
export const orphanShare = (c: {
  readonly base: Cents;
  readonly on: Day;
  readonly widow: number;
  readonly orphans: number;
  /** Points of the increase all of them share. */
  readonly increase: number;
  readonly kind?: Extract<SurvivorKind, 'orphan' | 'violence-orphan'>;
  /** Points of each orphan, 20 % unless told. */
  readonly points?: number;
}): OrphanShare => {
  const own = { kind: c.kind ?? 'orphan', points: c.points ?? orphanPercent.on(c.on) } as const;
  const claim: Claim = c.increase > 0 ? { ...own, increase: { points: c.increase, among: c.orphans } } : own;
  const pension = shareAmongSurvivors(c.base, claimsOf(c.widow, c.orphans, claim), c.on)[0] ?? cents(0);
  const simple = basisPoints(c.base, own.points, 'half-up');
  const increase = c.increase > 0 ? portion(c.base, c.increase, 10_000 * c.orphans, 'down') : cents(0);
  return { increase, pension, limited: pension < simple + increase };
};

/** Increase of absolute orphans, in points: the part of the widow's 52 % that nobody draws (Decree 3158/1966 art. 38.1). */
export const absoluteIncrease = (isAbsolute: boolean, widow: number, on: Day): number =>
  isAbsolute ? Math.max(0, widowPercent.on(on) - widow) : 0;

export type OrphanComplement = {
  readonly on: Day;
  readonly pays: 12 | 14;
  readonly pension: Cents;
  /** Part of the pension that is the increase, a month; with it the minimum of a widow is shared among the orphans. */
  readonly increase: Cents;
  readonly orphans: number;
  readonly minorDisabled: boolean;
  readonly income: Cents;
};

/**
 * Complement to the orphan's minimum, a month. The cap of a non-contributory pension holds only for the part of the
 * widow's minimum that comes with the increase (LGSS 59.4, second paragraph).
 */
export const orphanComplement = (c: OrphanComplement): Cents => {
  const { orphan } = minimumPensions.on(c.on);
  const each = c.minorDisabled ? orphan.under18Disabled : orphan.each;
  const shared = c.increase > 0 ? portion(orphan.absoluteShared, 1, c.orphans, 'down') : cents(0);
  const pension = times(c.pension, c.pays);
  const left = minimumComplement({
    pension,
    minimum: cents(each + shared),
    income: c.income,
    household: 'alone',
    residesInSpain: true,
    on: c.on,
    uncapped: true,
  });
  const ofIncrease = minCents(pension, times(c.increase, c.pays));
  const missing = (minimum: Cents, part: Cents) => maxCents(cents(0), cents(minimum - part));
  const cap = portion(nonContributoryPensionYear.on(c.on), 1, c.orphans, 'down');
  const own = missing(each, cents(pension - ofIncrease));
  return portion(minCents(left, cents(own + minCents(missing(shared, ofIncrease), cap))), 1, c.pays, 'half-up');
};

/** Allowance of adult orphans unable to work with 65 % or 75 % of disability, a year (Decree 3158/1966 art. 36.1). */
export const orphanAllowance = (f: Aged & { readonly orphanDisability: number; readonly orphanNeedsHelp: boolean }) => {
  const { degree, withHelp } = orphanDisability.on(f.deathDate);
  if (!f.orphanIncapacitated || !isAdult(f) || f.orphanDisability < degree) return cents(0);
  const needsHelp = f.orphanDisability >= withHelp && f.orphanNeedsHelp;
  return (needsHelp ? disabledAdultWithHelpYear : disabledAdultYear).on(f.deathDate);
};

/** What the award of an orphan reads of the orphan. */
export const orphanKeys = [
  'orphanBirthDate',
  'orphanIncapacitated',
  'claimsMinimum',
  'orphanWorkIncome',
  'orphanOtherIncome',
  'orphanDisability',
  'orphanNeedsHelp',
] as const;
type OrphanAnswers = { readonly [K in (typeof orphanKeys)[number]]: NonNullable<(typeof orphanFacts)[K]['value']> };

/** Lines, monthly amount and days of an orphan's pension once its share is known. `atLeast` a month, for some of them. */
export const orphanAward = (
  f: OrphanAnswers & { readonly deathDate: Day; readonly deceasedSituation: string },
  share: OrphanShare,
  c: { readonly pays: 12 | 14; readonly orphans: number; readonly atLeast?: Cents },
) => {
  const on = f.deathDate;
  const atLeast = c.atLeast ?? cents(0);
  const capped = toMaximum(maxCents(share.pension, atLeast), c.pays, on);
  const isCapped = capped < share.pension;
  const complement = f.claimsMinimum
    ? orphanComplement({
        on,
        pays: c.pays,
        pension: capped,
        increase: share.increase,
        orphans: c.orphans,
        minorDisabled: !isAdult(f) && f.orphanDisability >= orphanDisability.on(on).degree,
        income: cents(f.orphanWorkIncome + f.orphanOtherIncome),
      })
    : cents(0);
  const allowance = portion(orphanAllowance({ ...f, deathDate: on }), 1, c.pays, 'half-up');
  const value = cents(capped + complement + allowance);
  const ofPension = isCapped
    ? { 'pension-at-maximum': capped }
    : share.limited && atLeast <= share.pension
      ? { 'pension-at-limit': capped }
      : { pension: capped };
  // A child born after the death draws from its birth (Order of 13 February 1967, art. 3).
  const from = maxDay(paidFrom(f), f.orphanBirthDate);
  const end = addDays(addYears(f.orphanBirthDate, orphanAges.on(on).withoutMeans), -1);
  return {
    value,
    from,
    to: f.orphanIncapacitated ? null : maxDay(end, from),
    lines: {
      ...(share.increase > 0 && { increase: share.increase }),
      ...ofPension,
      ...(complement > 0 && { complement }),
      ...(allowance > 0 && { allowance }),
      monthly: value,
    },
  };
};
