import { addYears, type Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { resolveSurvivors } from '@/lib/law/parameters/resolution-terms';
import { accidentProofYears, deceasedContribution } from '@/lib/law/parameters/survivors';
import { date, yesNo } from '../../fields';
import { figure, over } from '../../kernel';
import { revaluedSince } from './base';
import { deathFacts, fromWork, isPensioner } from './facts';

/** Only of deaths from work: the accident, and whether the deceased drew a severe pension because of it. */
export const workDeathFacts = {
  severeFromWork: yesNo({
    from: (_, { deceasedSituation, deathCause }) => {
      if (deceasedSituation === undefined || deathCause === undefined) return undefined;
      return deceasedSituation === 'pensioner' && fromWork(deathCause) ? undefined : false;
    },
  }),
  accidentDate: date({ max: { daysFromToday: 0 } }),
};

type Death = { readonly deathCause: string; readonly deceasedSituation: string };
const wasActiveAndIll = (f: Death) => f.deceasedSituation === 'active' && f.deathCause === 'illness';
const wasNotRegistered = (f: Death) => f.deceasedSituation === 'not-registered' && !fromWork(f.deathCause);
const hasReachedCareer = (days: number, on: Day) => days >= deceasedContribution.on(on).careerDays;

const given = over({ ...deathFacts, ...workDeathFacts });
const reads = ['deathCause', 'deceasedSituation'] as const;

const isActiveAndIll = given(reads, wasActiveAndIll);
const isNotRegistered = given(reads, wasNotRegistered);
const isWorkerOfCommonCauses = given(reads, (f) => !isPensioner(f) && !fromWork(f.deathCause));
const isWorkerDeadFromWork = given(reads, (f) => !isPensioner(f) && fromWork(f.deathCause));
const hasDiedPensioner = given(['deceasedSituation'], isPensioner);
const hasRecentPension = given(
  ['deceasedSituation', 'deceasedPensionStart'],
  (f) => isPensioner(f) && f.deceasedPensionStart >= revaluedSince,
);
const hasOlderPension = given(
  ['deceasedSituation', 'deceasedPensionStart'],
  (f) => isPensioner(f) && f.deceasedPensionStart < revaluedSince,
);

/** Pages about the death and the person who has died. */
export const deathSteps = [
  { task: 'death', id: 'death', asks: ['deathDate', 'deathCause'] },
  { task: 'death', id: 'deceased', asks: ['deceasedSituation'] },
] as const;

/** Pages about what the deceased had contributed. */
export const contributionSteps = [
  { task: 'death', id: 'five-years', asks: ['deceasedDaysFiveYears'], shownIf: isActiveAndIll },
  {
    task: 'death',
    id: 'career',
    asks: ['deceasedDaysCareer'],
    shownIf: given(reads, (f) => wasActiveAndIll(f) || wasNotRegistered(f)),
  },
] as const;

/** The same for orphans, whom nothing is asked when the deceased was in alta (LGSS 224.1). */
export const orphanContributionSteps = [
  { task: 'death', id: 'career', asks: ['deceasedDaysCareer'], shownIf: isNotRegistered },
] as const;

/** Pages about the base: wages, best months or the pension of the deceased. */
export const baseSteps = [
  { task: 'base', id: 'best-months', asks: ['bestMonthsSum'], shownIf: isWorkerOfCommonCauses },
  { task: 'base', id: 'wages', asks: ['yearlyWages'], shownIf: isWorkerDeadFromWork },
  { task: 'base', id: 'pension-start', asks: ['deceasedPensionStart'], shownIf: hasDiedPensioner },
  { task: 'base', id: 'pension-base', asks: ['deceasedPensionBase'], shownIf: hasRecentPension },
  { task: 'base', id: 'pension-now', asks: ['deceasedPensionBaseNow'], shownIf: hasOlderPension },
] as const;

export const deathChecks = [
  {
    id: 'pension-before-death',
    field: 'deceasedPensionStart',
    broken: given(['deceasedPensionStart', 'deathDate'], (f) => f.deceasedPensionStart > f.deathDate),
  },
] as const;

/** Fifteen years in the whole life of who was not in alta (LGSS 219.1, second paragraph). */
export const careerRequirement = {
  id: 'career',
  ref: lgss('219.1'),
  appliesIf: isNotRegistered,
  met: given(['deceasedDaysCareer', 'deathDate'], (f) => hasReachedCareer(f.deceasedDaysCareer, f.deathDate)),
  shows: given(['deceasedDaysCareer', 'deathDate'], (f) => ({
    have: figure('days', f.deceasedDaysCareer),
    need: figure('days', deceasedContribution.on(f.deathDate).careerDays),
  })),
} as const;

/**
 * 500 days in five years of who was in alta and died of an illness; an accident asks none (LGSS 219.1). Fifteen years in
 * the whole life serve as well: who was in alta cannot be worse off than who was not.
 */
export const contributionRequirements = [
  {
    id: 'five-years',
    ref: lgss('219.1'),
    appliesIf: isActiveAndIll,
    met: given(
      ['deceasedDaysFiveYears', 'deceasedDaysCareer', 'deathDate'],
      (f) =>
        f.deceasedDaysFiveYears >= deceasedContribution.on(f.deathDate).recentDays ||
        hasReachedCareer(f.deceasedDaysCareer, f.deathDate),
    ),
    shows: given(['deceasedDaysFiveYears', 'deathDate'], (f) => ({
      have: figure('days', f.deceasedDaysFiveYears),
      need: figure('days', deceasedContribution.on(f.deathDate).recentDays),
    })),
  },
  careerRequirement,
] as const;

/** Pages and requirements of deaths from work (LGSS 217.2). */
const isProvable = given(
  ['deathCause', 'severeFromWork'],
  (f) => f.deathCause === 'work-accident' && !f.severeFromWork,
);
export const workDeathSteps = [
  {
    task: 'death',
    id: 'severe',
    asks: ['severeFromWork'],
    shownIf: given(reads, (f) => isPensioner(f) && fromWork(f.deathCause)),
  },
  { task: 'death', id: 'accident', asks: ['accidentDate'], shownIf: isProvable },
] as const;
export const workDeathChecks = [
  {
    id: 'accident-before-death',
    field: 'accidentDate',
    broken: given(['accidentDate', 'deathDate'], (f) => f.accidentDate > f.deathDate),
  },
] as const;
export const workDeathRequirements = [
  { id: 'from-work', ref: lgss('216.2'), met: given(['deathCause'], (f) => fromWork(f.deathCause)) },
  {
    id: 'proof-in-time',
    ref: lgss('217.2'),
    appliesIf: isProvable,
    met: given(
      ['accidentDate', 'deathDate'],
      (f) => f.deathDate <= addYears(f.accidentDate, accidentProofYears.on(f.deathDate)),
    ),
  },
] as const;

/** Documents every survivor sends. */
export const deathDocuments = [
  { id: 'death-certificate', ref: lgss('216.1') },
  {
    id: 'company-certificate',
    ref: lgss('228'),
    requiredIf: given(['deceasedSituation'], (f) => f.deceasedSituation === 'active'),
  },
  { id: 'accident-report', ref: lgss('217.2'), requiredIf: given(['deathCause'], (f) => fromWork(f.deathCause)) },
] as const;

export const survivorsDeadlines = {
  resolveWithin: resolveSurvivors,
  silence: { effect: 'negative', ref: lgss('129.3') },
  arrears: { months: 3, ref: lgss('230') },
} as const;

/** Lines that show how the base came about. */
export const baseLines = {
  'pension-base': { unit: 'money', ref: refTo('decree1646')('7.3') },
  base: { unit: 'money', ref: lgss('228') },
} as const;
