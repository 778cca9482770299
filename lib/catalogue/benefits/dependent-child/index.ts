import { cents, portion } from '@/lib/law/cents';
import { ageOn, type Day, day } from '@/lib/law/day';
import { lgss, rd1335 } from '@/lib/law/legal-ref';
import { dependentChildChanges } from '@/lib/law/parameters/duties';
import { minimumWageYear } from '@/lib/law/parameters/minimum-wage';
import { resolveFamilyBenefit } from '@/lib/law/parameters/resolution-terms';
import { assistanceFacts, householdFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { date, money, oneOf, percent, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { allowanceYear, degreeAsked, effectOf, halfYearPayments, isAdult, mayNeedHelp } from './amount';

/** Nobody works lawfully before (ET 6.1); younger children are not asked about wages. */
const WORKING_AGE = 16;
type KnownFacts = Readonly<Record<string, unknown>>;
const childOf = ({ claimDate, dependentBirthDate }: KnownFacts) =>
  claimDate && dependentBirthDate ? { birth: dependentBirthDate as Day, on: effectOf(claimDate as Day) } : undefined;

const facts = {
  claimDate: assistanceFacts.claimDate,
  /** Who asks: a parent, who fosters the child, or the child, an orphan or an adult who acts for themselves. */
  childClaimant: oneOf(['parent', 'fosterer', 'child']),
  /** Not the child just born of other family benefits: often an older one, or an adult. */
  dependentBirthDate: date({ min: { day: day('1920-01-01') }, max: { daysFromToday: 0 } }),
  childDisability: percent(),
  childNeedsHelp: yesNo({
    from: (_, known) => {
      const child = childOf(known);
      const degree = known.childDisability as number | undefined;
      return child && degree !== undefined && !mayNeedHelp(child.birth, degree, child.on) ? false : undefined;
    },
  }),
  childInCharge: yesNo({ from: (_, known) => (known.childClaimant === 'child' ? true : undefined) }),
  childWorkIncome: money({
    max: 1_000_000,
    from: (_, known) => {
      const child = childOf(known);
      return child && ageOn(child.birth, child.on) < WORKING_AGE ? cents(0) : undefined;
    },
  }),
  childHasPension: yesNo(),
  resident: personFacts.resident,
  childInSpain: yesNo({ from: (_, known) => (known.childClaimant === 'child' ? true : undefined) }),
  sameBenefitElsewhere: householdFacts.sameBenefitElsewhere,
  iban: personFacts.iban,
};
const given = over(facts);

const degreeFacts = ['claimDate', 'dependentBirthDate', 'childDisability'] as const;
const helpMatters = given(degreeFacts, (f) =>
  mayNeedHelp(f.dependentBirthDate, f.childDisability, effectOf(f.claimDate)),
);
const mayWork = given(
  ['claimDate', 'dependentBirthDate'],
  (f) => ageOn(f.dependentBirthDate, effectOf(f.claimDate)) >= WORKING_AGE,
);
const isForAnother = given(['childClaimant'], (f) => f.childClaimant !== 'child');

export const dependentChild = defineProcedure({
  slug: 'dependent-child',
  code: 'EO-FAM-07',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['care', 'birth', 'low-income'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'child', id: 'claim', asks: ['claimDate'] },
    { task: 'child', id: 'claimant', asks: ['childClaimant'] },
    { task: 'child', id: 'birth', asks: ['dependentBirthDate'] },
    { task: 'child', id: 'disability', asks: ['childDisability'] },
    { task: 'child', id: 'help', asks: ['childNeedsHelp'], shownIf: helpMatters },
    { task: 'child', id: 'charge', asks: ['childInCharge'], shownIf: isForAnother },
    { task: 'child', id: 'work', asks: ['childWorkIncome'], shownIf: mayWork },
    { task: 'child', id: 'pension', asks: ['childHasPension'] },
    { task: 'family', id: 'residence', asks: ['resident'] },
    { task: 'family', id: 'child-residence', asks: ['childInSpain'], shownIf: isForAnother },
    { task: 'family', id: 'elsewhere', asks: ['sameBenefitElsewhere'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'resident', ref: lgss('352.1.a'), met: given(['resident'], (f) => f.resident) },
    {
      id: 'child-in-spain',
      ref: lgss('352.1.b'),
      appliesIf: isForAnother,
      met: given(['childInSpain'], (f) => f.childInSpain),
    },
    {
      id: 'disability',
      ref: lgss('351.a'),
      met: given(degreeFacts, (f) => f.childDisability >= degreeAsked(f.dependentBirthDate, effectOf(f.claimDate))),
      shows: given(degreeFacts, (f) => ({
        have: figure('percent', f.childDisability),
        need: figure('percent', degreeAsked(f.dependentBirthDate, effectOf(f.claimDate))),
      })),
    },
    {
      id: 'in-charge',
      ref: rd1335('9.1'),
      appliesIf: isForAnother,
      met: given(['childInCharge'], (f) => f.childInCharge),
    },
    {
      id: 'work-income',
      ref: lgss('351.a'),
      appliesIf: mayWork,
      met: given(['childWorkIncome', 'claimDate'], (f) => f.childWorkIncome <= minimumWageYear.on(f.claimDate)),
      shows: given(['childWorkIncome', 'claimDate'], (f) => ({
        have: figure('money', f.childWorkIncome),
        need: figure('money', minimumWageYear.on(f.claimDate)),
      })),
    },
    { id: 'no-pension', ref: lgss('361.3'), met: given(['childHasPension'], (f) => !f.childHasPension) },
    { id: 'not-elsewhere', ref: lgss('352.1.c'), met: given(['sameBenefitElsewhere'], (f) => !f.sameBenefitElsewhere) },
  ],
  documents: [
    { id: 'identity', ref: rd1335('28.1') },
    {
      id: 'family-book',
      ref: rd1335('28.1'),
      requiredIf: given(['childClaimant'], (f) => f.childClaimant === 'parent'),
    },
    {
      id: 'fostering-decision',
      ref: rd1335('28.1'),
      requiredIf: given(['childClaimant'], (f) => f.childClaimant === 'fosterer'),
    },
    { id: 'disability-certificate', ref: lgss('354') },
    {
      id: 'help-certificate',
      ref: lgss('354'),
      requiredIf: given(['childNeedsHelp'], (f) => f.childNeedsHelp),
    },
    { id: 'residence-proof', ref: rd1335('28.3') },
  ],
  lines: {
    year: { unit: 'money', ref: lgss('353.1') },
    'half-year': { unit: 'money', ref: rd1335('18.2') },
    month: { unit: 'money', ref: rd1335('18.2') },
  },
  award: given([...degreeFacts, 'childNeedsHelp'], (f) => {
    const from = effectOf(f.claimDate);
    const year = allowanceYear(f.dependentBirthDate, f.childDisability, f.childNeedsHelp, from);
    if (!isAdult(f.dependentBirthDate, from))
      return {
        lines: { year, 'half-year': portion(year, 1, 2, 'half-up') },
        total: year,
        periods: [],
        payments: halfYearPayments(year, from, f.dependentBirthDate),
      };
    const month = portion(year, 1, 12, 'half-up');
    return { lines: { year, month }, ...pensionAward({ value: month, pays: 12, from, to: null }) };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveFamilyBenefit,
    silence: { effect: 'negative', ref: lgss('129.3') },
    // Nothing is paid for the time before the claim: it begins with the next natural quarter.
    arrears: { months: 0, ref: lgss('355.2.a') },
  },
  // The yearly declaration of art. 16.2 checks a limit of income that a child with a disability does not have.
  duties: [{ id: 'changes', ref: rd1335('16.1'), time: { kind: 'change', term: dependentChildChanges } }],
});
