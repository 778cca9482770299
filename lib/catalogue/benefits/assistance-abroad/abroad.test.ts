import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { yearsAsSpaniard } from '@/lib/law/parameters/spaniards-abroad';
import { documentsFor, stepsFor } from '../../assess';
import { assistanceAbroad } from '.';
import { benefitAbroad, limitAbroad } from './amount';

const on = day('2026-04-20');

test('Ten years for those who live abroad, eight for those who came back (seed row 47)', () => {
  expect(yearsAsSpaniard.on(on)).toEqual({ abroad: 10, returned: 8 });
});

test('The incapacity is asked from 16 to 64: younger is too young, and at 65 old age is enough', () => {
  const asked = (birthDate: string) => {
    const facts = { claimDate: on, birthDate: day(birthDate) };
    const shown = stepsFor(assistanceAbroad, facts, { on }).some(({ id }) => id === 'incapacity');
    const report = documentsFor(assistanceAbroad, facts, { on }).some(({ id }) => id === 'incapacity-report');
    expect(report).toBe(shown);
    return shown;
  };
  expect(asked('2010-04-21')).toBe(false);
  expect(asked('2010-04-20')).toBe(true);
  expect(asked('1961-04-21')).toBe(true);
  expect(asked('1961-04-20')).toBe(false);
});

test('The limit of a unit adds 70 % of the base for each further person', () => {
  expect([1, 2, 3].map((people) => limitAbroad(euros('3000.00'), people, on))).toEqual(
    ['3000.00', '5100.00', '7200.00'].map(euros),
  );
});

const anyCase = fc.record({
  on: fc.constantFrom('2023-07-01', '2024-02-29', '2025-12-31', '2026-04-20').map(day),
  base: fc.integer({ min: 0, max: 1_500_000 }).map(cents),
  ownIncome: fc.nat(1_000_000).map(cents),
  othersIncome: fc.nat(2_000_000).map(cents),
  unit: fc.record({ people: fc.integer({ min: 1, max: 6 }), hasFirstDegree: fc.boolean() }),
});

test('The benefit is never over the pension in Spain, never under a quarter of the base, and never rises with income', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 6 }), fc.nat(500_000), (c, count, more) => {
      const beneficiaries = Math.min(count, c.unit.people);
      const benefit = benefitAbroad({ ...c, beneficiaries });
      const pension = nonContributoryPensionYear.on(c.on);
      expect(benefit).toBeLessThanOrEqual(pension);
      expect(benefit).toBeGreaterThanOrEqual(Math.min(pension, Math.floor(c.base / 4)));
      const richer = benefitAbroad({ ...c, ownIncome: cents(c.ownIncome + more), beneficiaries });
      expect(richer).toBeLessThanOrEqual(benefit);
      const othersIncome = cents(c.othersIncome + more);
      expect(benefitAbroad({ ...c, othersIncome, beneficiaries })).toBeLessThanOrEqual(benefit);
    }),
  );
});
