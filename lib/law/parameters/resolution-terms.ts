import type { Term } from '../calendar';
import { lpac, lrjs, rd286, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const inForce = '2003-04-09';
const annex = rd286('annex');
const unitNote = 'The annex says only "dias"; the managing body counts them as natural days.';
const days = (id: string, value: number) =>
  parameter<Term>(`resolution.${id}`, {
    unit: 'term',
    entries: [{ from: inForce, value: { days: value }, source: annex, note: unitNote }],
  });

/* Days the administration has to decide and notify, from entry in its register (Ley 39/2015 art. 21.3.b). */
export const resolveBirthAndCare = days('birth-and-care', 30);
export const resolvePregnancyRisk = days('pregnancy-risk', 30);
export const resolveTemporaryIncapacity = days('temporary-incapacity', 30);
export const resolveRetirement = days('retirement', 90);
export const resolvePermanentIncapacity = days('permanent-incapacity', 135);
export const resolveSurvivors = days('survivors', 90);
export const resolveFamilyBenefit = days('family', 45);
export const resolveNonContributory = days('non-contributory', 90);

export const resolveHealthcareRight = days('healthcare-right', 1);
export const resolveSafetySurcharge = days('safety-surcharge', 135);
export const resolveCoordination = days('eu-and-international', 180);

/** Minimum living income: silence means refusal. */
export const resolveMinimumIncome = parameter<Term>('resolution.minimum-income', {
  unit: 'term',
  entries: [{ from: '2022-01-01', value: { months: 6 }, source: refTo('imv')('28.3') }],
});

/** Recognition of dependency and of its benefits. */
export const resolveDependency = parameter<Term>('resolution.dependency', {
  unit: 'term',
  entries: [{ from: '2012-07-15', value: { months: 6 }, source: refTo('dependency')('df 1') }],
});

/** Unemployment benefits. */
export const resolveUnemployment = parameter<Term>('resolution.unemployment', {
  unit: 'term',
  entries: [{ from: '1985-05-08', value: { days: 15 }, source: refTo('rd625')('25.3') }],
});

/** Any procedure without a term of its own. */
export const resolveAnyOther = parameter<Term>('resolution.any-other', {
  unit: 'term',
  entries: [{ from: '2016-10-02', value: { months: 3 }, source: lpac('21.3') }],
});

/** Working days to answer a prior claim (Ley 39/2015 art. 30.2: the law names no other); after them it counts as rejected. */
export const answerPriorClaim = parameter('resolution.prior-claim', {
  unit: 'working days',
  entries: [{ from: '2011-12-11', value: 45, source: lrjs('71.5') }],
});

/** Months to answer an administrative appeal; after them it may be taken as rejected. */
export const answerAdministrativeAppeal = parameter('resolution.administrative-appeal', {
  unit: 'months',
  entries: [{ from: '2016-10-02', value: 3, source: lpac('122.2') }],
});
