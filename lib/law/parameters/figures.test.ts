import { describe, expect, test } from 'vitest';
import { euros, times } from '../cents';
import { day } from '../day';
import { NoValueInForce } from '../parameter';
import { birthContributionBand } from './birth-contribution-period';
import {
  birthLeaveChildDisability,
  birthLeaveExtraWeeks,
  birthLeaveWeeks,
  careWeeksUntil,
  employerNotice,
  flexibleWeeksUntil,
  hospitalExtension,
  multipleBirthSubsidy,
  nonContributoryBirth,
  weeksBeforeBirth,
} from './birth-leave';
import { maximumBaseDay, maximumBaseMonth } from './contribution-bases';
import { ipremDay, ipremMonth } from './iprem';
import {
  hearingTerm,
  informationTerm,
  lapseTerm,
  lawsuitTerm,
  notificationExpiry,
  priorClaimTerm,
  requirementExtension,
  requirementTerm,
} from './procedure-terms';
import { answerPriorClaim, resolveAnyOther, resolveBirthAndCare, resolvePermanentIncapacity } from './resolution-terms';

describe('IPREM', () => {
  test('is 20 euros a day and 600 a month from 2023, and unknown here before', () => {
    for (const text of ['2023-01-01', '2024-06-15', '2025-06-15', '2026-11-21']) {
      expect(ipremDay.on(day(text))).toBe(euros('20.00'));
      expect(ipremMonth.on(day(text))).toBe(euros('600.00'));
    }
    expect(() => ipremDay.on(day('2022-12-31'))).toThrow(NoValueInForce);
  });
});

describe('maximum contribution base', () => {
  test.each([
    ['2023', '4495.50', '149.85'],
    ['2024', '4720.50', '157.35'],
    ['2025', '4909.50', '163.65'],
    ['2026', '5101.20', '170.04'],
  ])('%s: %s a month, %s a day', (year, month, daily) => {
    expect(maximumBaseMonth.on(day(`${year}-12-31`))).toBe(euros(month));
    expect(maximumBaseDay.on(day(`${year}-01-01`))).toBe(euros(daily));
  });

  test('the monthly one is thirty times the daily one', () => {
    for (const { from, value } of maximumBaseDay.entries) expect(maximumBaseMonth.on(from)).toBe(times(value, 30));
  });
});

const total = (weeks: { compulsory: number; flexible: number; care: number }) =>
  weeks.compulsory + weeks.flexible + weeks.care;

describe('weeks of leave by date of birth', () => {
  test.each([
    ['2023-07-01', 16, 16, 'the guide of 2023'],
    ['2024-08-01', 16, 16, 'eve of the day the directive had to apply'],
    ['2024-08-02', 18, 20, 'care weeks granted afterwards'],
    ['2024-11-06', 18, 30, 'STC 140/2024: 26 for the only parent, and the care weeks'],
    ['2025-07-30', 18, 30, 'last day before Royal Decree-Law 9/2025'],
    ['2025-07-31', 19, 32, 'Royal Decree-Law 9/2025'],
  ])('born %s: %i each, %i an only parent (%s)', (born, each, only) => {
    const weeks = birthLeaveWeeks.on(day(born));
    expect(total(weeks.oneOfTwo)).toBe(each);
    expect(total(weeks.onlyParent)).toBe(only);
    expect(weeks.oneOfTwo.compulsory).toBe(6);
    expect(weeks.onlyParent.compulsory).toBe(6);
  });

  test('care weeks granted afterwards can be taken from 1 January 2026', () => {
    expect(birthLeaveWeeks.on(day('2025-01-10')).oneOfTwo.careUsableFrom).toBe('2026-01-01');
    expect(birthLeaveWeeks.on(day('2025-08-10')).oneOfTwo.careUsableFrom).toBeNull();
  });

  test('the rest of article 48', () => {
    const born = day('2026-03-02');
    expect(birthLeaveExtraWeeks.on(born)).toEqual({ oneOfTwo: 1, onlyParent: 2 });
    expect(birthLeaveChildDisability.on(born)).toBe(3300);
    expect(flexibleWeeksUntil.on(born)).toBe(12);
    expect(careWeeksUntil.on(born)).toBe(8);
    expect(weeksBeforeBirth.on(born)).toBe(4);
    expect(hospitalExtension.on(born)).toEqual({ overDays: 7, atMostDays: 91 });
    expect(employerNotice.on(born)).toBe(15);
    expect(multipleBirthSubsidy.on(born)).toBe(6);
  });

  test('the non-contributory subsidy is for the mother until 30 July 2025 and for either parent after', () => {
    expect(nonContributoryBirth.on(day('2025-07-30'))).toMatchObject({ days: 42, extraDays: 14 });
    expect(nonContributoryBirth.on(day('2025-07-30')).who).toBe('biological-mother');
    expect(nonContributoryBirth.on(day('2025-07-31')).who).toBe('either-parent');
  });
});

describe('contribution period of the birth benefit', () => {
  const on = day('2026-03-02');
  test.each([
    [16, 0, 0],
    [20, 0, 0],
    [21, 90, 180],
    [25, 90, 180],
    [26, 180, 360],
    [60, 180, 360],
  ])('aged %i: %i days in seven years or %i in all', (age, recentDays, careerDays) => {
    expect(birthContributionBand(age, on)).toMatchObject({ recentDays, careerDays, recentYears: 7 });
  });
});

test('terms of the procedure', () => {
  const on = day('2026-03-02');
  expect(notificationExpiry.on(on)).toBe(10);
  expect(notificationExpiry.unit).toBe('natural days');
  expect(requirementTerm.on(on)).toBe(10);
  expect(requirementExtension.on(on)).toBe(5);
  expect(priorClaimTerm.on(on)).toBe(30);
  expect(lawsuitTerm.on(on)).toBe(30);
  expect(hearingTerm.on(on)).toEqual({ least: 10, most: 15 });
  expect(informationTerm.on(on)).toBe(10);
  expect(lapseTerm.on(on)).toBe(3);
  expect(resolveBirthAndCare.on(on)).toEqual({ days: 30 });
  expect(resolvePermanentIncapacity.on(on)).toEqual({ days: 135 });
  expect(resolveAnyOther.on(on)).toEqual({ months: 3 });
  expect(answerPriorClaim.on(on)).toBe(45);
});
