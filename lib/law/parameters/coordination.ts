import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* Coordination of social security between States: Reg. 883/2004 and 987/2009, in force since 1 May 2010. */

const coordination = refTo('coordination');
const inForce = '2010-05-01';

/** Export of unemployment benefit: weeks registered before leaving, days to register there, months and the most of them. */
export const unemploymentExport = parameter('coordination.unemployment-export', {
  unit: 'table',
  entries: [
    {
      from: inForce,
      value: { weeksBefore: 4, daysToRegister: 7, months: 3, mostMonths: 6 },
      source: coordination('64'),
    },
  ],
});

/** Days of insurance or residence below which a State that owes nothing by its law alone does not pay (art. 57). */
export const shortPeriod = parameter('coordination.short-period', {
  unit: 'days',
  entries: [{ from: inForce, value: 365, source: coordination('57.1') }],
});

/** Longest expected posting under the law of the State left, in months. */
export const longestPosting = parameter('coordination.posting', {
  unit: 'months',
  entries: [{ from: inForce, value: 24, source: coordination('12.1') }],
});

/** Days abroad in a calendar year that do not break residence in Spain. */
export const daysAbroad = parameter('residence.days-abroad', {
  unit: 'natural days',
  entries: [{ from: '2016-01-02', value: 90, source: lgss('51.2') }],
});

/** Months of residence from which a citizen of the Union must register, and those of the factor of duration. */
export const residenceMonths = parameter('residence.months', {
  unit: 'months',
  entries: [{ from: '2007-04-02', value: 3, source: refTo('freeMovement')('7.1') }],
});
