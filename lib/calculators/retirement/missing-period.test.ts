import { expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { type MissingPeriod, withMissingPeriod } from './missing-period';
import { timelineOf } from './timeline';

const record: ContributionRecord = {
  periods: [
    { regime: 'general', from: day('2000-01-10'), to: day('2004-06-15'), workTime: 10_000, employer: 'Librería' },
    { regime: 'general', from: day('2010-03-01'), to: null, workTime: 5000 },
  ],
  bases: [{ month: '2004-06' as never, base: cents(40_000), days: 15, regime: 'general' }],
};
const birth = day('1975-05-14');
const missing = (from: string, to: string, more: Partial<MissingPeriod> = {}): MissingPeriod => ({
  missingWork: 'employee',
  missingFrom: day(from),
  missingTo: day(to),
  missingBase: cents(120_000),
  ...more,
});
const added = (period: MissingPeriod): ContributionRecord => {
  const result = withMissingPeriod(record, period, birth);
  if ('code' in result) throw new Error(result.code);
  return result;
};
const refused = (period: MissingPeriod) => {
  const result = withMissingPeriod(record, period, birth);
  return 'code' in result ? [result.field, result.code, result.values] : null;
};

test('a period that is missing brings its time and a base for each of its months, the first and last by their days', () => {
  const { periods, bases } = added(missing('2004-06-16', '2004-08-10'));
  expect(periods.map(({ from, to }) => [from, to])).toEqual([
    ['2000-01-10', '2004-06-15'],
    ['2004-06-16', '2004-08-10'],
    ['2010-03-01', null],
  ]);
  expect(bases.slice(1)).toEqual([
    { month: '2004-06', base: 60_000, days: 15, regime: 'general' },
    { month: '2004-07', base: 120_000, days: 30, regime: 'general' },
    { month: '2004-08', base: 40_000, days: 10, regime: 'general' },
  ]);
  // What was there stays as it was.
  expect(bases[0]).toEqual(record.bases[0]);
  expect(periods[0]?.employer).toBe('Librería');
});

test('whoever does not remember the base still has the time counted', () => {
  const { periods, bases } = added(missing('2005-01-01', '2005-12-31', { missingBase: cents(0) }));
  expect([periods.length, bases.length]).toEqual([3, 1]);
});

test('the same time twice in a scheme is refused at the day that falls inside; in the other scheme it is fine', () => {
  expect(refused(missing('2004-06-15', '2005-01-31'))).toEqual([
    'missingFrom',
    'overlap',
    { from: '2000-01-10', to: '2004-06-15' },
  ]);
  expect(refused(missing('1999-01-01', '2000-01-10'))?.[0]).toBe('missingTo');
  expect(refused(missing('2012-01-01', '2012-02-01'))).toEqual(['missingFrom', 'overlap-open', { from: '2010-03-01' }]);
  expect(added(missing('2001-01-01', '2001-12-31', { missingWork: 'self-employed' })).periods).toHaveLength(3);
});

test('a period cannot end before it begins, nor begin before anybody works', () => {
  expect(refused(missing('2006-03-02', '2006-03-01'))).toEqual(['missingTo', 'too-early', { limit: '2006-03-02' }]);
  expect(refused(missing('1989-05-13', '1990-01-01'))).toEqual(['missingFrom', 'too-early', { limit: '1989-05-14' }]);
  expect(refused(missing('1989-05-14', '1990-01-01'))).toBeNull();
});

test('the working life is told newest first, with the gaps of the window by what they are', () => {
  const { rows, gaps, shortGaps } = timelineOf(record, day('1998-01-01'), day('2026-11-24'));
  expect(rows.map((row) => [row.kind === 'gap' ? row.which : row.regime, row.from, row.to])).toEqual([
    ['general', '2010-03-01', null],
    ['between', '2004-06-16', '2010-02-28'],
    ['general', '2000-01-10', '2004-06-15'],
    ['before', '1998-01-01', '2000-01-09'],
  ]);
  expect([gaps, shortGaps]).toEqual([2, 0]);
});

test('a gap of days is counted and not shown; one since the last work is told as such', () => {
  const ended = added(missing('2004-07-01', '2010-02-28')).periods.map((period) => ({
    ...period,
    to: period.to ?? day('2026-01-31'),
  }));
  const { rows, gaps, shortGaps } = timelineOf({ periods: ended, bases: [] }, day('2000-01-10'), day('2026-11-24'));
  expect(rows[0]).toMatchObject({ kind: 'gap', which: 'since', from: '2026-02-01', to: '2026-11-24' });
  expect([gaps, shortGaps]).toEqual([1, 1]);
});
