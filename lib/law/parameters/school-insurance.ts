import { euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const fee = refTo('schoolFee');
const rules = refTo('contributionRules');
const euro = '2002-01-01';
/* What was at hand are pages that tell these texts, not the texts. */
const notes = {
  fee: 'Since the course 1985/86, 187 pesetas until the euro. Taken from the pages of the Treasury, not checked against the text.',
  told: 'Taken from the pages of the Treasury, not checked against the text.',
  age: 'Taken from pages that explain the insurance, not checked against a text. Counted here on the day of enrolment.',
  level: 'Taken from pages that explain the insurance, not checked against a text.',
};

/** Fee of a student for a course year; the Ministry pays as much again. */
export const schoolFee = parameter('school-insurance.fee', {
  unit: 'euro cents',
  entries: [{ from: euro, value: euros('1.12'), source: fee('1'), note: notes.fee }],
});

/** What the centre keeps of each fee for collecting it (premio de cobranza). */
export const schoolPremium = parameter('school-insurance.premium', {
  unit: 'euro cents',
  entries: [{ from: euro, value: euros('0.02'), source: rules('60'), note: notes.told }],
});

/** Months after that of the end of enrolment on whose last day the fees are paid and the list presented. */
export const schoolDueMonths = parameter('school-insurance.due', {
  unit: 'months',
  entries: [{ from: euro, value: 1, source: rules('60'), note: notes.told }],
});

/** Age from which a student is not insured. */
export const schoolAgeLimit = parameter('school-insurance.age', {
  unit: 'years',
  entries: [{ from: euro, value: 28, source: rules('60'), note: notes.age }],
});

/** Year of compulsory secondary education (ESO) from which students are insured. */
export const schoolFirstYear = parameter('school-insurance.first-year', {
  unit: 'years',
  entries: [{ from: euro, value: 3, source: rules('60'), note: notes.level }],
});

/** Surcharge of fees paid late: settled in time, in the first month after the term and from the second; settled late. */
export const schoolSurcharge = parameter<{
  readonly firstMonth: number;
  readonly later: number;
  readonly settledLate: number;
}>('school-insurance.surcharge', {
  unit: 'basis points',
  entries: [{ from: '2018-01-01', value: { firstMonth: 1000, later: 2000, settledLate: 2000 }, source: lgss('30.1') }],
});
