import { type Cents, cents } from '@/lib/law/cents';
import { addMonths, type Day } from '@/lib/law/day';
import { lpac, refTo } from '@/lib/law/legal-ref';
import { dependencyResidence, dependencyRightMonths } from '@/lib/law/parameters/dependency';
import { figure, over } from '../../kernel';
import { pensionAward, rightAward } from '../../pensions/payments';
import { type Benefit, benefitMonth } from './amount';
import {
  type CareService,
  careService,
  type DegreeOption,
  dependencyFacts,
  hasResidence,
  isRecognised,
  moneyFacts,
} from './facts';

/* Rules every benefit of dependency shares. Nationality is not one of them: residence is enough (Ley 39/2006 art. 5.2). */

export const law = refTo('dependency');
export const rd1051 = refTo('rd1051');
const given = over({ ...dependencyFacts, ...moneyFacts });
const serviceOf = over({ ...dependencyFacts, careService });
const PAYS = 12;

const isAssessed = given(['dependencyDegree'], (f) => f.dependencyDegree !== 'not-assessed');
const hasDegree = given(['dependencyDegree'], (f) => isRecognised(f.dependencyDegree));

/** Without the years of residence, it matters whether the person is an emigrant who came back. */
const lacksResidence = given(
  ['yearsInSpain', 'lastTwoYearsInSpain', 'claimDate'],
  (f) => !hasResidence(f.yearsInSpain, f.lastTwoYearsInSpain, f.claimDate),
);

export const commonRequirements = [
  { id: 'resident', ref: law('5.1.c'), met: given(['resident'], (f) => f.resident) },
  {
    id: 'residence-years',
    ref: law('5.1.c'),
    met: given(
      ['yearsInSpain', 'returnedEmigrant', 'claimDate'],
      (f) => f.returnedEmigrant || f.yearsInSpain >= dependencyResidence.on(f.claimDate).all,
    ),
    shows: given(['yearsInSpain', 'claimDate'], (f) => ({
      have: figure('years', f.yearsInSpain),
      need: figure('years', dependencyResidence.on(f.claimDate).all),
    })),
  },
  {
    id: 'last-two-years',
    ref: law('5.1.c'),
    met: given(['lastTwoYearsInSpain', 'returnedEmigrant'], (f) => f.returnedEmigrant || f.lastTwoYearsInSpain),
  },
  // Nobody is refused for not having been assessed: the answer stays open until the degree is known (art. 27).
  { id: 'assessed', ref: law('27.1'), factor: true, met: isAssessed },
  { id: 'degree', ref: law('26.1'), appliesIf: isAssessed, met: hasDegree },
] as const;

/** A place in a residence is for degrees II and III (RD 1051/2013 art. 2.2). */
export const residenceForDegree = {
  id: 'residence-for-degree',
  ref: rd1051('2.2'),
  appliesIf: serviceOf(
    ['careService', 'dependencyDegree'],
    (f) => f.careService === 'residence' && isRecognised(f.dependencyDegree),
  ),
  met: given(['dependencyDegree'], (f) => f.dependencyDegree !== 'one'),
} as const;

export const onlyOne = {
  id: 'only-one',
  ref: law('25 bis.1'),
  met: given(['otherDependencyHelp'], (f) => !f.otherDependencyHelp),
} as const;

export const commonDocuments = [
  { id: 'health-report', ref: rd1051('3.2.a') },
  { id: 'means-statement', ref: rd1051('3.2.b') },
  { id: 'residence-certificate', ref: law('5.1.c') },
  { id: 'degree-decision', ref: law('28.2'), requiredIf: hasDegree },
  { id: 'returnee-proof', ref: rd1051('da 1'), requiredIf: given(['returnedEmigrant'], (f) => f.returnedEmigrant) },
] as const;

export const commonSteps = [
  { task: 'you', id: 'claim', asks: ['claimDate'] },
  { task: 'you', id: 'resident', asks: ['resident'] },
  { task: 'you', id: 'years', asks: ['yearsInSpain', 'lastTwoYearsInSpain'] },
  { task: 'you', id: 'returned', asks: ['returnedEmigrant'], shownIf: lacksResidence },
  { task: 'care', id: 'degree', asks: ['dependencyDegree'] },
] as const;

/** Last pages of the benefits in money. */
export const moneySteps = [
  { task: 'money', id: 'other-help', asks: ['otherDependencyHelp'] },
  { task: 'money', id: 'similar', asks: ['similarBenefitMonth'] },
  { task: 'money', id: 'share-known', asks: ['communityShareKnown'], shownIf: hasDegree },
  {
    task: 'money',
    id: 'share',
    asks: ['communityShare'],
    shownIf: given(['communityShareKnown'], (f) => f.communityShareKnown),
  },
  { task: 'money', id: 'account', asks: ['iban'] },
] as const;

export const similarDocument = {
  id: 'similar-proof',
  ref: law('31'),
  requiredIf: given(['similarBenefitMonth'], (f) => f.similarBenefitMonth > 0),
} as const;

export const moneyLines = {
  maximum: { unit: 'money', ref: rd1051('annex IV') },
  minimum: { unit: 'money', ref: rd1051('annex V') },
  similar: { unit: 'money', ref: law('31') },
  'at-most': { unit: 'money', ref: rd1051('13.1') },
  share: { unit: 'percent', ref: rd1051('13.2') },
  month: { unit: 'money', ref: rd1051('13.2') },
} as const;

/** The benefit is due from the decision and at the latest six months after the claim (df 1.3). */
export const startOfRight = (claim: Day): Day => addMonths(claim, dependencyRightMonths.on(claim));

export const awardFacts = [
  'claimDate',
  'dependencyDegree',
  'similarBenefitMonth',
  'communityShareKnown',
  'communityShare',
] as const;

/**
 * Lines and payments of a benefit in money. Until the community has looked at the means of the person there is only a
 * most and a least, and no amount to pay.
 */
export const moneyAward = (
  benefit: Benefit,
  f: {
    readonly claimDate: Day;
    readonly dependencyDegree: DegreeOption;
    readonly similarBenefitMonth: Cents;
    readonly communityShareKnown: boolean;
    readonly communityShare: number;
    readonly careService?: CareService;
    readonly careServiceCost?: Cents;
  },
) => {
  const similar = cents(f.similarBenefitMonth);
  const isKnown = f.communityShareKnown && isRecognised(f.dependencyDegree);
  const { maximum, minimum, month } = benefitMonth({
    benefit,
    degree: f.dependencyDegree,
    on: f.claimDate,
    ...(f.careService !== undefined && { service: f.careService }),
    ...(f.careServiceCost !== undefined && { cost: f.careServiceCost }),
    similar,
    share: isKnown ? f.communityShare : null,
  });
  const lines = { maximum, ...(minimum !== null && { minimum }), ...(similar > 0 && { similar }) };
  if (!isKnown) return { ...rightAward, lines: { ...lines, 'at-most': month } };
  return {
    ...pensionAward({ value: month, pays: PAYS, from: startOfRight(f.claimDate), to: null }),
    lines: { ...lines, share: f.communityShare, month },
  };
};

/**
 * Ley 39/2006 sets six months and says nothing of silence, so it means yes (Ley 39/2015 art. 24.1) unless an act of the
 * Autonomous Community says otherwise.
 */
export const commonDeadlines = {
  silence: { effect: 'positive', ref: lpac('24.1') },
  arrears: { months: 0, ref: law('df 1.3') },
} as const;
