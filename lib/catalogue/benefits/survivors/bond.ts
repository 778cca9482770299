import { cents } from '@/lib/law/cents';
import { ageOn, type Day, day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { oldSeparationAge, widowAges } from '@/lib/law/parameters/survivors';
import { pensionFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { date, integer, list, money, oneOf, yesNo } from '../../fields';
import { over } from '../../kernel';
import type { baseLines } from './deceased';
import { baseKeys, deathFacts, livingUnitFacts, survivorsBase } from './facts';
import { compensatoryLimit, hasLasted, isPoorUnit, ownShare, type WidowCase, widowAmount } from './widow';

const decree3158 = refTo('decree3158');
const rd900 = refTo('rd900');

const WHOLE = 10_000;

type Known = Readonly<Record<string, unknown>>;
const brokeUp = (bond: unknown) => bond === 'divorced' || bond === 'former-partner';
const shares = (f: { readonly bond: string; readonly otherWidows: readonly unknown[] }) =>
  f.bond === 'annulled' || f.otherWidows.length > 0;
const hasNothingFromBreakup = (f: Known) =>
  f.bond === 'divorced' && f.compensatoryMonthly === 0 && f.victimAtBreakup === false;
const unlessBrokeUp = <T>(facts: Known, value: T): T | undefined =>
  facts.bond === undefined || brokeUp(facts.bond) ? undefined : value;
/** Old enough, and without another public pension, for a separation of before 2008 (LGSS dt 13.2). */
const isOldSeparation = (f: {
  readonly longMarriageBefore2008: boolean;
  readonly birthDate: Day;
  readonly deathDate: Day;
  readonly widowPensionsIncome: number;
}) =>
  f.longMarriageBefore2008 &&
  ageOn(f.birthDate, f.deathDate) >= oldSeparationAge.on(f.deathDate) &&
  f.widowPensionsIncome === 0;
const isUnder65 = (birthDate: Day, on: Day) => ageOn(birthDate, on) < widowAges.on(on).higher;

/** Facts of widows and widowers, in the order in which they are asked. */
export const widowFacts = {
  birthDate: personFacts.birthDate,
  ...deathFacts,
  bond: oneOf(['spouse', 'partner', 'divorced', 'former-partner', 'annulled']),
  /** Wedding, or registration or public deed of the partnership. */
  bondDate: date({ min: { day: day('1930-01-01') }, max: { daysFromToday: 0 } }),
  /** A short marriage serves with common children, an illness that came later, or two years together (LGSS 219.2). */
  shortMarriageException: yesNo({
    from: (_, facts) => {
      const [bond, since, death] = [facts.bond, facts.bondDate as Day | undefined, facts.deathDate as Day | undefined];
      if (bond === 'partner') return false;
      return bond && since && death && hasLasted('spouse', since, death) ? false : undefined;
    },
  }),
  partnerFree: yesNo(),
  partnerLived: yesNo(),
  compensatoryMonthly: money({ max: 50_000, from: (_, facts) => unlessBrokeUp(facts, cents(0)) }),
  victimAtBreakup: yesNo({ from: (_, facts) => unlessBrokeUp(facts, false) }),
  /** Separated or divorced before 2008 after fifteen years of marriage or more: at 65 it may do (LGSS dt 13.2). */
  longMarriageBefore2008: yesNo({
    from: (_, facts) => {
      const [bond, compensatory, victim] = [facts.bond, facts.compensatoryMonthly, facts.victimAtBreakup];
      if (bond === undefined) return undefined;
      if (bond !== 'divorced') return false;
      return compensatory === undefined || victim === undefined || hasNothingFromBreakup(facts) ? undefined : false;
    },
  }),
  nullityIndemnity: yesNo(),
  newCouple: yesNo(),
  otherWidowPension: yesNo(),
  /** Others with a right to a widow's or widower's pension for the same death. */
  otherWidows: list(
    { livedMonths: integer({ unit: 'months', min: 0, max: 1200 }), current: yesNo() },
    { min: 0, max: 6 },
  ),
  /** Months lived with the deceased; asked only when the pension is shared by time. */
  livedMonths: integer({
    unit: 'months',
    min: 0,
    max: 1200,
    from: (_, facts) => {
      const others = facts.otherWidows as readonly unknown[] | undefined;
      if (facts.bond === undefined || facts.bond === 'annulled' || facts.longMarriageBefore2008 === true)
        return undefined;
      return others?.length === 0 ? 0 : undefined;
    },
  }),
  /** Months from the wedding to the death, of a marriage that was annulled or ended before 2008. */
  marriedMonths: integer({
    unit: 'months',
    min: 0,
    max: 1200,
    from: (_, facts) => {
      if (facts.bond === undefined || facts.bond === 'annulled' || facts.longMarriageBefore2008 === true)
        return undefined;
      return 0;
    },
  }),
  widowDependants: yesNo(),
  ...livingUnitFacts,
  widowWorkIncome: money({ max: 1_000_000 }),
  widowCapitalIncome: money({ max: 1_000_000 }),
  widowPensionsIncome: money({ max: 200_000 }),
  claimsMinimum: pensionFacts.claimsMinimum,
  /** A disability of 65 % or more gives the minimum of 65 to who is younger. */
  widowDisabled: yesNo({
    from: (_, facts) => {
      if (facts.claimsMinimum === false) return false;
      const [birth, death] = [facts.birthDate as Day | undefined, facts.deathDate as Day | undefined];
      return birth && death && !isUnder65(birth, death) ? false : undefined;
    },
  }),
};

const given = over(widowFacts);
const isPartner = given(['bond'], (f) => f.bond === 'partner');
export const hasBrokenUp = given(['bond'], (f) => brokeUp(f.bond));
export const isAnnulled = given(['bond'], (f) => f.bond === 'annulled');
const isLengthAsked = given(
  ['bond', 'deathCause'],
  (f) => f.bond === 'partner' || (f.bond === 'spouse' && f.deathCause === 'illness'),
);
export const hasDependants = given(['widowDependants'], (f) => f.widowDependants);

/** Pages about the marriage or partnership that ended with the death. */
export const bondSteps = [
  { task: 'bond', id: 'bond', asks: ['bond'] },
  { task: 'bond', id: 'bond-date', asks: ['bondDate'], shownIf: isLengthAsked },
  {
    task: 'bond',
    id: 'short-marriage',
    asks: ['shortMarriageException'],
    shownIf: given(
      ['bond', 'deathCause', 'bondDate', 'deathDate'],
      (f) => f.bond === 'spouse' && f.deathCause === 'illness' && !hasLasted(f.bond, f.bondDate, f.deathDate),
    ),
  },
  { task: 'bond', id: 'partnership', asks: ['partnerFree', 'partnerLived'], shownIf: isPartner },
] as const;

export const formerBondSteps = [
  { task: 'bond', id: 'compensatory', asks: ['compensatoryMonthly'], shownIf: hasBrokenUp },
  { task: 'bond', id: 'victim', asks: ['victimAtBreakup'], shownIf: hasBrokenUp },
  {
    task: 'bond',
    id: 'old-separation',
    asks: ['longMarriageBefore2008'],
    shownIf: given(['bond', 'compensatoryMonthly', 'victimAtBreakup'], hasNothingFromBreakup),
  },
  { task: 'bond', id: 'nullity', asks: ['nullityIndemnity'], shownIf: isAnnulled },
  {
    task: 'bond',
    id: 'new-couple',
    asks: ['newCouple'],
    shownIf: given(['bond'], (f) => brokeUp(f.bond) || f.bond === 'annulled'),
  },
] as const;

export const otherWidowStep = {
  task: 'bond',
  id: 'other-widow-pension',
  asks: ['otherWidowPension'],
  shownIf: given(
    ['deathCause', 'deceasedSituation'],
    (f) => f.deceasedSituation === 'not-registered' && (f.deathCause === 'illness' || f.deathCause === 'accident'),
  ),
} as const;

const othersStep = { task: 'bond', id: 'others', asks: ['otherWidows'] } as const;
/** Of couples, who share only with others. */
export const coupleSharingSteps = [
  othersStep,
  { task: 'bond', id: 'lived', asks: ['livedMonths'], shownIf: given(['bond', 'otherWidows'], shares) },
] as const;
export const sharingSteps = [
  othersStep,
  {
    task: 'bond',
    id: 'lived',
    asks: ['livedMonths'],
    shownIf: given(['bond', 'otherWidows', 'longMarriageBefore2008'], (f) => shares(f) || f.longMarriageBefore2008),
  },
  {
    task: 'bond',
    id: 'married',
    asks: ['marriedMonths'],
    shownIf: given(['bond', 'longMarriageBefore2008'], (f) => f.bond === 'annulled' || f.longMarriageBefore2008),
  },
] as const;

export const incomeSteps = [
  { task: 'income', id: 'dependants', asks: ['widowDependants'] },
  { task: 'income', id: 'unit', asks: ['livingUnitMembers', 'livingUnitIncome'], shownIf: hasDependants },
  { task: 'income', id: 'income', asks: ['widowWorkIncome', 'widowCapitalIncome', 'widowPensionsIncome'] },
  { task: 'income', id: 'minimum', asks: ['claimsMinimum'] },
  {
    task: 'income',
    id: 'disability',
    asks: ['widowDisabled'],
    shownIf: given(
      ['claimsMinimum', 'birthDate', 'deathDate'],
      (f) => f.claimsMinimum && isUnder65(f.birthDate, f.deathDate),
    ),
  },
] as const;

/** How long the marriage or partnership lasted; unmet, there is a temporary benefit instead (LGSS 222). */
export const lengthRequirement = {
  id: 'bond-length',
  ref: lgss('219.2'),
  appliesIf: isLengthAsked,
  met: given(
    ['bond', 'bondDate', 'deathDate', 'shortMarriageException'],
    (f) => hasLasted(f.bond, f.bondDate, f.deathDate) || f.shortMarriageException,
  ),
} as const;

export const partnershipRequirements = [
  { id: 'partner-free', ref: lgss('221.2'), appliesIf: isPartner, met: given(['partnerFree'], (f) => f.partnerFree) },
  {
    id: 'partner-lived',
    ref: lgss('221.2'),
    appliesIf: isPartner,
    met: given(['partnerLived'], (f) => f.partnerLived),
  },
] as const;

export const formerBondRequirements = [
  {
    id: 'compensatory-pension',
    ref: lgss('220.1'),
    appliesIf: hasBrokenUp,
    met: given(
      [
        'compensatoryMonthly',
        'victimAtBreakup',
        'longMarriageBefore2008',
        'birthDate',
        'deathDate',
        'widowPensionsIncome',
      ],
      (f) => f.compensatoryMonthly > 0 || f.victimAtBreakup || isOldSeparation(f),
    ),
  },
  {
    id: 'nullity-indemnity',
    ref: lgss('220.3'),
    appliesIf: isAnnulled,
    met: given(['nullityIndemnity'], (f) => f.nullityIndemnity),
  },
  {
    id: 'no-new-couple',
    ref: lgss('220.1'),
    appliesIf: given(['bond'], (f) => brokeUp(f.bond) || f.bond === 'annulled'),
    met: given(['newCouple'], (f) => !f.newCouple),
  },
] as const;

export const noOtherWidowPension = {
  id: 'no-other-widow-pension',
  ref: lgss('223.1'),
  appliesIf: otherWidowStep.shownIf,
  met: given(['otherWidowPension'], (f) => !f.otherWidowPension),
} as const;

export const bondDocuments = [
  {
    id: 'marriage-certificate',
    ref: lgss('219.1'),
    requiredIf: given(['bond'], (f) => f.bond === 'spouse' || f.bond === 'divorced' || f.bond === 'annulled'),
  },
  {
    id: 'partnership-certificate',
    ref: lgss('221.2'),
    requiredIf: given(['bond'], (f) => f.bond === 'partner' || f.bond === 'former-partner'),
  },
  { id: 'town-register', ref: lgss('221.2'), requiredIf: isPartner },
] as const;

export const incomeDocuments = [
  { id: 'family-book', ref: decree3158('31.2'), requiredIf: hasDependants },
  { id: 'income-statement', ref: decree3158('31.4') },
] as const;

export const widowLines = {
  percentage: { unit: 'percent', ref: decree3158('31.1') },
  'percentage-65': { unit: 'percent', ref: rd900('3') },
  'percentage-dependants': { unit: 'percent', ref: decree3158('31.2') },
  share: { unit: 'percent', ref: lgss('220.2') },
  pension: { unit: 'money', ref: lgss('219.1') },
  'pension-at-maximum': { unit: 'money', ref: lgss('57') },
  'pension-as-compensatory': { unit: 'money', ref: lgss('220.1') },
  complement: { unit: 'money', ref: lgss('59') },
} as const;

/** What the award of a widow or widower reads. */
export const widowKeys = [
  ...baseKeys,
  'birthDate',
  'bond',
  'compensatoryMonthly',
  'victimAtBreakup',
  'longMarriageBefore2008',
  'otherWidows',
  'livedMonths',
  'marriedMonths',
  'widowDependants',
  'livingUnitMembers',
  'livingUnitIncome',
  'widowWorkIncome',
  'widowCapitalIncome',
  'widowPensionsIncome',
  'claimsMinimum',
  'widowDisabled',
] as const;

type WidowAnswers = { readonly [K in (typeof widowKeys)[number]]: NonNullable<(typeof widowFacts)[K]['value']> };

/** The case of a widow or widower from the answers. */
export const widowCaseOf = (f: WidowAnswers): WidowCase => {
  const on = f.deathDate;
  const { base, pays } = survivorsBase(f);
  const isMatched = brokeUp(f.bond) && !f.victimAtBreakup && !f.longMarriageBefore2008;
  return {
    on,
    base,
    pays,
    age: ageOn(f.birthDate, on),
    dependants: f.widowDependants && isPoorUnit(f.livingUnitIncome, f.livingUnitMembers, on),
    disabled: f.widowDisabled,
    workIncome: f.widowWorkIncome,
    capitalIncome: f.widowCapitalIncome,
    otherPensions: f.widowPensionsIncome,
    claimsMinimum: f.claimsMinimum,
    share: ownShare(f, on),
    atMost: isMatched ? compensatoryLimit(f.compensatoryMonthly, pays) : null,
  };
};

type Lines = Partial<Record<keyof typeof widowLines | keyof typeof baseLines, number>>;

/** Lines, pension and complement of a widow or widower, a month. */
export const widowLinesOf = (f: WidowAnswers) => {
  const c = widowCaseOf(f);
  const { grade, points, pension, complement, capped, matched } = widowAmount(c);
  const { part, of } = c.share;
  const pensionLine = capped ? 'pension-at-maximum' : matched ? 'pension-as-compensatory' : 'pension';
  const lines: Lines = {
    ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
    base: c.base,
    [grade]: points,
    ...(part < of && { share: Math.round((part * WHOLE) / of) }),
    [pensionLine]: pension,
    ...(complement > 0 && { complement }),
  };
  return { pays: c.pays, monthly: cents(pension + complement), lines };
};
