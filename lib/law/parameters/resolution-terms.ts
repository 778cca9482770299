import { lpac, lrjs, rd286 } from '../legal-ref';
import { parameter } from '../parameter';

const inForce = '2003-04-09';
const annex = rd286('annex');
const unitNote = 'The annex says only "dias"; the managing body counts them as natural days.';
const days = (id: string, value: number) =>
  parameter(`resolution.${id}`, {
    unit: 'natural days',
    entries: [{ from: inForce, value, source: annex, note: unitNote }],
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

/** Months for any procedure without a term of its own. */
export const resolveAnyOther = parameter('resolution.any-other', {
  unit: 'months',
  entries: [{ from: '2016-10-02', value: 3, source: lpac('21.3') }],
});

/** Days to answer a prior claim; after them it counts as rejected. */
export const answerPriorClaim = parameter('resolution.prior-claim', {
  unit: 'days',
  entries: [{ from: '2011-12-11', value: 45, source: lrjs('71.5') }],
});
