import type { Term } from '../calendar';
import { lgss, rd1335, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* What whoever is paid a benefit has to do, and in what time. */

/** A day of every year, as MM-DD. */
export type MonthDay = `${number}-${number}`;

const onlyDays =
  'The article says only "days". Calendar days are counted here: the shorter count, so that nobody who keeps to it is late.';
const changes = (id: string, from: string, source: ReturnType<typeof lgss>, note?: string) =>
  parameter<Term>(`duty.changes.${id}`, {
    unit: 'term',
    entries: [{ from, value: { days: 30 }, source, ...(note && { note }) }],
  });

/* Days to tell of anything that may change, stop or end what is paid. */
export const minimumIncomeChanges = changes('minimum-income', '2022-01-01', refTo('imv')('36.1.b'));
export const nonContributoryChanges = changes('non-contributory', '1991-03-22', refTo('rd357')('16.1'), onlyDays);
export const dependentChildChanges = changes('dependent-child', '2005-11-23', rd1335('16.1'), onlyDays);
export const abroadChanges = changes('abroad', '2008-01-01', refTo('spaniardsAbroad')('12.1'), onlyDays);

/** Last day of each year to declare the income of the year before: the first quarter is for it. */
export const nonContributoryIncome = parameter<MonthDay>('duty.income.non-contributory', {
  unit: 'table',
  entries: [
    { from: '1991-03-22', value: '03-31', source: refTo('rd357')('16.2') },
    { from: '2016-01-02', value: '03-31', source: lgss('368') },
  ],
});

/** Last day of each year for the proof of life and the income: before 30 November. */
export const abroadProofOfLife = parameter<MonthDay>('duty.proof-of-life.abroad', {
  unit: 'table',
  entries: [{ from: '2008-01-01', value: '11-29', source: refTo('spaniardsAbroad')('12.2') }],
});

/** Months of the unemployment allowance after each of which its extension is asked for, and the time to ask. */
export const allowanceQuarter = parameter<Term>('duty.extension.allowance', {
  unit: 'term',
  entries: [{ from: '2024-11-01', value: { months: 3 }, source: lgss('276.2') }],
});
export const allowanceExtensionTerm = parameter<Term>('duty.extension.allowance-term', {
  unit: 'term',
  entries: [{ from: '2024-11-01', value: { workingDays: 15 }, source: lgss('276.2') }],
});

/** Months of the allowance of the over-52s after each of which the income is declared, and the time to do so. */
export const olderIncomeYear = parameter<Term>('duty.income.older-allowance', {
  unit: 'term',
  entries: [{ from: '2024-11-01', value: { months: 12 }, source: lgss('280.8') }],
});
export const olderIncomeTerm = parameter<Term>('duty.income.older-allowance-term', {
  unit: 'term',
  entries: [{ from: '2024-11-01', value: { workingDays: 15 }, source: lgss('280.8') }],
});
