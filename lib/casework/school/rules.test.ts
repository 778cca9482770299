import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import {
  amountHoldsUntil,
  courseName,
  courseYearOf,
  enrolmentDays,
  isInsuredLevel,
  isTooOld,
  schoolAmount,
  schoolDueOn,
  schoolRate,
  schoolStateOf,
  stageOfLevel,
} from './rules';

describe('the term', () => {
  test.each([
    ['2026-09-15', '2026-10-31', '2026/27'],
    ['2026-10-31', '2026-11-30', '2026/27'],
    ['2026-12-20', '2027-01-31', '2026/27'],
    ['2027-01-31', '2027-02-28', '2026/27'],
    ['2026-07-10', '2026-08-31', '2026/27'],
    ['2099-06-01', '2099-07-31', '2099/00'],
  ])('enrolment ends on %s: to be paid by %s, for the course %s', (end, due, course) => {
    expect(schoolDueOn(day(end))).toBe(due);
    expect(courseName(courseYearOf(day(end)))).toBe(course);
  });

  test('who enrolled more than a year before the end of enrolment is of another course', () => {
    expect(enrolmentDays(day('2026-09-30'))).toEqual({ first: '2025-10-01', last: '2026-09-30' });
  });

  test('an amount holds to the end of the term, and after it to the end of the month', () => {
    expect(amountHoldsUntil(day('2026-10-31'), day('2026-10-05'))).toBe('2026-10-31');
    expect(amountHoldsUntil(day('2026-10-31'), day('2026-11-01'))).toBe('2026-11-30');
  });
});

describe('who is insured', () => {
  test('from the third year of ESO', () => {
    const on = day('2026-09-15');
    expect(
      (['eso-1', 'eso-2', 'eso-3', 'eso-4', 'fp-basic', 'degree'] as const).map((l) => isInsuredLevel(l, on)),
    ).toEqual([false, false, true, true, true, true]);
    expect([stageOfLevel('eso-3'), stageOfLevel('master')]).toEqual(['secondary', 'university']);
  });

  test('under 28 on the day of enrolment', () => {
    expect(isTooOld(day('1998-09-16'), day('2026-09-15'))).toBe(false);
    expect(isTooOld(day('1998-09-15'), day('2026-09-15'))).toBe(true);
  });
});

describe('what is paid', () => {
  test.each([
    // students, rate, fees, kept, surcharge, total
    [1, 0, '1.12', '0.02', '0.00', '1.10'],
    [120, 0, '134.40', '2.40', '0.00', '132.00'],
    [120, 1000, '134.40', '2.40', '13.20', '145.20'],
    [120, 2000, '134.40', '2.40', '26.40', '158.40'],
    [3, 1000, '3.36', '0.06', '0.33', '3.63'],
    [5000, 0, '5600.00', '100.00', '0.00', '5500.00'],
  ])('%i students at %i', (students, rate, fees, premium, surcharge, total) => {
    expect(schoolAmount(students, rate, day('2026-10-01'))).toMatchObject({
      fees: euros(fees),
      premium: euros(premium),
      surcharge: euros(surcharge),
      total: euros(total),
    });
  });

  test.each([
    ['in time', '2026-10-20', '2026-10-31', 0],
    ['settled in time, paid in November', '2026-10-20', '2026-11-30', 1000],
    ['settled in time, paid in December', '2026-10-20', '2026-12-01', 2000],
    ['settled late', '2026-11-02', '2026-11-02', 2000],
  ])('%s', (_name, settledOn, paidOn, rate) => {
    const dueOn = day('2026-10-31');
    expect(schoolRate({ dueOn, settledOn: day(settledOn), paidOn: day(paidOn) })).toBe(rate);
  });
});

test('where a settlement stands', () => {
  const of = (invoiced: boolean, paid: number, listed: number | null) => schoolStateOf({ invoiced, paid, listed });
  expect(of(false, 0, null)).toBe('open');
  expect(of(true, 0, null)).toBe('invoiced');
  expect(of(false, 120, null), 'paid and the list missing').toBe('paid');
  expect(of(true, 0, 120), 'a list without payment').toBe('listed');
  expect(of(false, 118, 120), 'two more students than were paid').toBe('listed');
  expect(of(false, 120, 120)).toBe('complete');
  expect(of(false, 120, 118), 'two fewer').toBe('complete');
});
