import { ageOn } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import {
  activeIncome,
  allowanceSpecialNeeds,
  olderAllowance,
  unemploymentAges,
} from '@/lib/law/parameters/unemployment';
import { figure, over } from '../../kernel';
import * as rule from './allowance';
import { allowanceFacts, isOldEnough } from './facts';

export const given = over(allowanceFacts);

export const event = ['allowanceWay', 'unemploymentDate', 'birthDate', 'claimsOlder'] as const;
const means = [
  ...event,
  'unemploymentClaimDate',
  'ownIncomeMonth',
  'unitMembers',
  'unitIncomeMonth',
  'hasDependant',
] as const;
export const wayIs = (...ways: readonly rule.Way[]) => given(['allowanceWay'], (f) => ways.includes(f.allowanceWay));
export const claimsOlder = given(['claimsOlder'], (f) => f.claimsOlder);
export const isOldLaw = given(event, rule.isOldLaw);
export const isExhausted = wayIs('exhausted');
export const isTooFew = wayIs('too-few-contributions');
export const isEmigrant = wayIs('returned-emigrant');
export const isPrisoner = wayIs('released-prisoner');
export const isVictim = wayIs('violence-victim');
/** Old enough that a retirement pension may stand in the way. */
export const mayRetire = given(
  ['birthDate', 'unemploymentClaimDate'],
  (f) => ageOn(f.birthDate, f.unemploymentClaimDate) >= unemploymentAges.on(f.unemploymentClaimDate).retirement,
);

export const length = [...means, 'exhaustedDays', 'unemploymentDays', 'earlierActiveIncome'] as const;
type Length = rule.MeansFacts & { exhaustedDays: number; unemploymentDays: number; earlierActiveIncome: number };
export const lengthOf = (f: Length): rule.LengthFacts => ({
  way: f.allowanceWay,
  family: rule.hasFamily(f),
  age: rule.ageAtEvent(f),
  exhaustedDays: f.exhaustedDays,
  contributedDays: f.unemploymentDays,
  earlierActiveIncome: f.earlierActiveIncome,
  on: rule.wordingDay(f),
});
/* Requirement of days, of the benefit that ended or contributed; `have` says which. */
const enoughDays = (way: rule.Way, have: 'exhaustedDays' | 'unemploymentDays') => ({
  appliesIf: given(length, (f) => f.allowanceWay === way && rule.daysNeeded(lengthOf(f)) !== undefined),
  met: given(length, (f) => f[have] >= (rule.daysNeeded(lengthOf(f)) ?? 0)),
  shows: given(length, (f) => ({
    have: figure('days', f[have]),
    need: figure('days', rule.daysNeeded(lengthOf(f)) ?? 0),
  })),
});

/** Every criterion of the allowance in its two wordings. */
export const requirements = [
  { id: 'way-open', ref: lgss('274.1'), met: given(event, rule.isWayOpen) },
  { id: 'job-seeker', ref: lgss('274.4'), met: given(['jobSeeker'], (f) => f.jobSeeker) },
  { id: 'activity-agreement', ref: lgss('274.4'), met: given(['activityAgreement'], (f) => f.activityAgreement) },
  {
    id: 'no-refusal',
    ref: lgss('274.1'),
    appliesIf: isOldLaw,
    met: given(['refusedOffer'], (f) => !f.refusedOffer),
  },
  {
    id: 'waited',
    ref: lgss('274.1'),
    appliesIf: given(event, (f) => rule.waitEnds(f) !== undefined),
    met: given(
      [...event, 'unemploymentClaimDate'],
      (f) => f.unemploymentClaimDate >= (rule.waitEnds(f) ?? f.unemploymentDate),
    ),
  },
  {
    id: 'claim-in-time',
    ref: lgss('276.1'),
    appliesIf: given(event, (f) => rule.lastClaimDay(f) !== undefined),
    met: given(
      [...event, 'unemploymentClaimDate'],
      (f) => f.unemploymentClaimDate <= (rule.lastClaimDay(f) ?? f.unemploymentClaimDate),
    ),
  },
  {
    id: 'no-contributory-right',
    ref: lgss('274.2'),
    met: given(['hasContributoryRight'], (f) => !f.hasContributoryRight),
  },
  {
    id: 'no-retirement',
    ref: lgss('272.d'),
    appliesIf: mayRetire,
    met: given(['hasRetirementRight'], (f) => !f.hasRetirementRight),
  },
  {
    id: 'legal-situation',
    ref: lgss('274.1.b'),
    appliesIf: isTooFew,
    met: given(['howWorkEnded'], (f) => f.howWorkEnded !== 'resigned'),
  },
  {
    id: 'family-or-age',
    ref: lgss('274.1.b'),
    appliesIf: given(length, (f) => f.allowanceWay === 'exhausted' && rule.isOldLaw(f)),
    met: given(length, (f) => rule.daysNeeded(lengthOf(f)) !== undefined),
  },
  { id: 'benefit-length', ref: lgss('277.1'), ...enoughDays('exhausted', 'exhaustedDays') },
  { id: 'contribution-days', ref: lgss('277.2'), ...enoughDays('too-few-contributions', 'unemploymentDays') },
  {
    id: 'work-abroad',
    ref: lgss('da 57'),
    appliesIf: isEmigrant,
    met: given(
      ['monthsAbroad', 'unemploymentDate'],
      (f) => f.monthsAbroad >= allowanceSpecialNeeds.on(f.unemploymentDate).abroad,
    ),
    shows: given(['monthsAbroad', 'unemploymentDate'], (f) => ({
      have: figure('months', f.monthsAbroad),
      need: figure('months', allowanceSpecialNeeds.on(f.unemploymentDate).abroad),
    })),
  },
  {
    id: 'country-not-covered',
    ref: lgss('da 57'),
    appliesIf: isEmigrant,
    met: given(['fromCoveredCountry'], (f) => !f.fromCoveredCountry),
  },
  {
    id: 'spanish-emigrant',
    ref: lgss('da 57'),
    appliesIf: isEmigrant,
    met: given(['emigrantIsSpanish'], (f) => f.emigrantIsSpanish),
  },
  {
    id: 'no-benefit-abroad',
    ref: lgss('da 57'),
    appliesIf: given(event, (f) => f.allowanceWay === 'returned-emigrant' && !rule.isOldLaw(f)),
    met: given(['paidUnemploymentAbroad'], (f) => !f.paidUnemploymentAbroad),
  },
  {
    id: 'prison',
    ref: lgss('274.2'),
    appliesIf: isPrisoner,
    met: given(
      ['monthsInPrison', 'unemploymentDate'],
      (f) => f.monthsInPrison > allowanceSpecialNeeds.on(f.unemploymentDate).prisonOver,
    ),
    shows: given(['monthsInPrison', 'unemploymentDate'], (f) => ({
      have: figure('months', f.monthsInPrison),
      need: figure('months', allowanceSpecialNeeds.on(f.unemploymentDate).prisonOver),
    })),
  },
  {
    id: 'active-incomes',
    ref: lgss('da 58'),
    appliesIf: isVictim,
    met: given(
      [...event, 'earlierActiveIncome'],
      (f) => f.earlierActiveIncome < activeIncome.on(f.unemploymentDate).earlier,
    ),
    shows: given([...event, 'earlierActiveIncome'], (f) => ({
      have: figure('count', f.earlierActiveIncome),
      need: figure('count', activeIncome.on(f.unemploymentDate).earlier),
    })),
  },
  {
    id: 'means',
    ref: lgss('275.1'),
    met: given(means, rule.isInNeed),
    shows: given(means, (f) => ({
      own: figure('money', f.ownIncomeMonth),
      all: figure('money', f.unitIncomeMonth),
      members: figure('count', f.unitMembers),
      need: figure('money', rule.incomeLimit(f)),
    })),
  },
  {
    id: 'reached-52',
    ref: lgss('280.1'),
    appliesIf: claimsOlder,
    met: given(
      [...event, 'unemploymentClaimDate', 'stayedRegistered'],
      (f) =>
        isOldEnough(f.birthDate, f.unemploymentDate) ||
        (f.stayedRegistered && isOldEnough(f.birthDate, f.unemploymentClaimDate)),
    ),
  },
  {
    id: 'retirement-period',
    ref: lgss('280.1'),
    appliesIf: claimsOlder,
    met: given(['retirementPeriodMet'], (f) => f.retirementPeriodMet),
  },
  {
    id: 'six-years',
    ref: lgss('280.1'),
    appliesIf: claimsOlder,
    met: given(
      ['unemploymentCareerDays', 'unemploymentDate'],
      (f) => f.unemploymentCareerDays >= olderAllowance.on(f.unemploymentDate).days,
    ),
    shows: given(['unemploymentCareerDays', 'unemploymentDate'], (f) => ({
      have: figure('days', f.unemploymentCareerDays),
      need: figure('days', olderAllowance.on(f.unemploymentDate).days),
    })),
  },
] as const;
