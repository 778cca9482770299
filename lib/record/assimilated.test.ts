import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { addDays, addMonths, type Day, day, daysBetween, month } from '@/lib/law/day';
import {
  careDaysOfPerson,
  childbirthCredit,
  childcareCredit,
  countedLeave,
  leaveBase,
  raisedReduction,
  wholeMonths,
} from './assimilated';

const today = day('2026-11-21');
const daysOf = (stretches: readonly { readonly days: number }[]) => stretches.reduce((sum, { days }) => sum + days, 0);
const monthsOf = (stretches: ReturnType<typeof countedLeave>) =>
  stretches.reduce((sum, stretch) => sum + wholeMonths(stretch), 0);
const anyDay = fc.integer({ min: 0, max: 8000 }).map((offset) => addDays(day('2006-01-01'), offset));

describe('leave that counts as contributed', () => {
  test.each([
    // O12: the rule of the guide, one year, would give twelve.
    ['O12: 24 months from 17 March 2023', 'relative', '2023-03-17', '2025-03-16', 24],
    ['a relative, ended before 18 March 2023', 'relative', '2021-01-01', '2022-12-31', 12],
    ['a relative, three years of five', 'relative', '2023-04-01', '2028-03-31', 36],
    ['a relative, running on 18 March 2023', 'relative', '2022-01-01', '2024-12-31', 33],
    ['a child, three years of four', 'child', '2020-01-01', '2023-12-31', 36],
    ['a child in 2010: two years', 'child', '2010-01-01', '2012-12-31', 24],
    ['a child in 2006: one year', 'child', '2006-01-01', '2007-03-23', 12],
    ['less than a month', 'child', '2020-01-01', '2020-01-30', 0],
  ] as const)('%s', (_name, caredFor, from, to, months) => {
    expect(monthsOf(countedLeave(caredFor, day(from), day(to)))).toBe(months);
  });

  test('what a leave of a relative lost before the new law stays lost, and is a gap', () => {
    expect(countedLeave('relative', day('2022-01-01'), day('2023-12-31'))).toEqual([
      { from: '2022-01-01', to: '2022-12-31', days: 365 },
      { from: '2023-03-18', to: '2023-12-31', days: 289 },
    ]);
  });

  test('a longer leave never counts less, never more than it lasts, nor more than three years', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(3000),
        fc.nat(400),
        fc.constantFrom('child', 'relative'),
        (from, length, more, who) => {
          const to = addDays(from, length);
          const counted = daysOf(countedLeave(who, from, to));
          expect(counted).toBeLessThanOrEqual(length + 1);
          expect(counted).toBeLessThanOrEqual(daysBetween(from, addMonths(from, 36)));
          expect(daysOf(countedLeave(who, from, addDays(to, more)))).toBeGreaterThanOrEqual(counted);
          expect(daysOf(countedLeave('child', from, to))).toBeGreaterThanOrEqual(
            daysOf(countedLeave('relative', from, to)),
          );
        },
      ),
    );
  });

  test('its base is the average of the six months before, or of those there are', () => {
    const base = (number: number, amount: string) => ({
      month: month(2024, number),
      base: euros(amount),
      days: 30,
      regime: 'general' as const,
    });
    const bases = [
      base(1, '1000'),
      base(2, '1000'),
      base(3, '1000'),
      base(4, '1600'),
      base(5, '1600'),
      base(6, '1600'),
    ];
    expect(leaveBase({ periods: [], bases }, day('2024-07-15'))).toBe(euros('1300'));
    expect(leaveBase({ periods: [], bases: bases.slice(4) }, day('2024-07-15'))).toBe(euros('1600'));
    expect(leaveBase({ periods: [], bases: [] }, day('2024-07-15'))).toBeUndefined();
  });
});

test('reduced time is raised two years for a child and one for a relative until 17 March 2023, then three', () => {
  const days = (who: 'child' | 'relative', from: string, to: string) =>
    monthsOf(raisedReduction(who, day(from), day(to)));
  expect(days('child', '2019-01-01', '2022-12-31')).toBe(24);
  expect(days('relative', '2019-01-01', '2022-12-31')).toBe(12);
  expect(days('child', '2024-01-01', '2028-12-31')).toBe(36);
  expect(days('relative', '2024-01-01', '2028-12-31')).toBe(36);
  expect(raisedReduction('child', day('2006-01-01'), day('2006-12-31'))).toEqual([]);
});

test('a birth gives 112 days and 14 for each further child', () => {
  expect([0, 1, 2, 3].map((children) => childbirthCredit(children, today))).toEqual([0, 112, 126, 140]);
});

test('a break gives no more than 270 days, than it lasted, nor than is left of five years', () => {
  expect(childcareCredit(400, 0, today)).toBe(270);
  expect(childcareCredit(100, 0, today)).toBe(100);
  expect(childcareCredit(400, 1800, today)).toBe(25);
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 5000 }), fc.nat(5000), fc.nat(500), (length, before, more) => {
      const credit = childcareCredit(length, before, today);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(270);
      if (credit > 0) expect(credit + before).toBeLessThanOrEqual(careDaysOfPerson(today));
      expect(childcareCredit(length + more, before, today)).toBeGreaterThanOrEqual(credit);
      expect(childcareCredit(length, before + more, today)).toBeLessThanOrEqual(credit);
    }),
  );
});

test('whole months drop the rest', () => {
  const stretch = (from: string, to: string) => ({ from: from as Day, to: to as Day, days: 0 });
  expect(wholeMonths(stretch('2024-01-31', '2024-02-28'))).toBe(1);
  expect(wholeMonths(stretch('2024-01-15', '2024-03-14'))).toBe(2);
  expect(wholeMonths(stretch('2024-01-15', '2024-03-13'))).toBe(1);
});
