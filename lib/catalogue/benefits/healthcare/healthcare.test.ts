import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '@/lib/law/day';
import { exemptions, isAlwaysExempt, medicineShareOf, type Patient } from './medicine';

const share = (more: Partial<Patient>) => {
  const patient = {
    on: day('2026-06-01'),
    group: 'active',
    exemption: 'none',
    filesReturn: true,
    income: 0,
    ...more,
  } as const;
  const { share: points, monthlyCap } = medicineShareOf(patient);
  return [points / 100, monthlyCap === null ? null : monthlyCap / 100];
};
const euro = (amount: number) => Math.round(amount * 100);
const before = day('2026-05-13');

describe('bands of Royal Decree-Law 11/2026, and those before it', () => {
  test.each([
    ['active', 8999.99, [40, 8.23], [40, null]],
    ['active', 9000, [40, 18.52], [40, null]],
    ['active', 17_999.99, [40, 18.52], [40, null]],
    ['active', 18_000, [45, 61.75], [50, null]],
    ['active', 35_000, [45, null], [50, null]],
    ['active', 60_000, [50, null], [50, null]],
    ['active', 100_000, [60, null], [60, null]],
    ['pensioner', 17_999.99, [10, 8.23], [10, 8.23]],
    ['pensioner', 18_000, [10, 13.37], [10, 18.52]],
    ['pensioner', 60_000, [10, 18.52], [10, 18.52]],
    ['pensioner', 100_000, [60, 61.75], [60, 61.75]],
    ['unregistered', 0, [40, 8.23], [40, null]],
  ] as const)('%s on %f €', (group, income, now, then) => {
    expect(share({ group, income: euro(income) })).toEqual(now);
    expect(share({ group, income: euro(income), on: before })).toEqual(then);
  });

  test('Who files no return counts in the bands under 18,000 €', () => {
    expect(share({ income: euro(21_000), filesReturn: false })).toEqual([40, 18.52]);
    expect(share({ group: 'pensioner', income: euro(21_000), filesReturn: false })).toEqual([10, 8.23]);
  });
});

describe('pensioners who pay nothing', () => {
  test('are told that they are exempt, and have no cap to reach', () => {
    const poor = { on: before, group: 'pensioner', exemption: 'none', filesReturn: true, income: 0 } as const;
    expect(medicineShareOf(poor)).toEqual({ exempt: true, share: 0, monthlyCap: null });
    expect(medicineShareOf({ ...poor, income: euro(20_000) }).exempt).toBe(false);
  });

  const pensioner = (more: Partial<Patient>) => share({ group: 'pensioner', ...more })[0];
  test('Until 13 May 2026 by income: 5,635 € with a return, 11,200 € without', () => {
    expect(pensioner({ on: before, income: euro(5634.99) })).toBe(0);
    expect(pensioner({ on: before, income: euro(5635) })).toBe(10);
    expect(pensioner({ on: before, income: euro(11_199.99), filesReturn: false })).toBe(0);
    expect(pensioner({ on: before, income: euro(11_200), filesReturn: false })).toBe(10);
    expect(pensioner({ on: before, income: euro(12_000), exemption: 'minimum-complement' })).toBe(10);
  });

  test('Since then by the complement to the minimum, or by what they kept while they stay poor', () => {
    expect(pensioner({ income: euro(5000) })).toBe(10);
    expect(pensioner({ income: euro(12_000), exemption: 'minimum-complement' })).toBe(0);
    expect(pensioner({ income: euro(5000), exemption: 'kept-exemption' })).toBe(0);
    expect(pensioner({ income: euro(6000), exemption: 'kept-exemption' })).toBe(10);
    expect(share({ income: euro(5000), exemption: 'kept-exemption' })).toEqual([40, 8.23]);
  });
});

test('More income never lowers the share, the reform raises nobody, and who is exempt pays nothing', () => {
  const any = fc.record({
    group: fc.constantFrom('active' as const, 'pensioner' as const, 'unregistered' as const),
    exemption: fc.constantFrom(...exemptions),
    filesReturn: fc.boolean(),
    income: fc.integer({ min: 0, max: 20_000_000 }),
    on: fc.constantFrom<Day>(day('2023-07-01'), before, day('2026-05-14')),
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 20_000_000 }), (patient, more) => {
      const now = medicineShareOf(patient);
      expect(medicineShareOf({ ...patient, income: patient.income + more }).share).toBeGreaterThanOrEqual(now.share);
      if (isAlwaysExempt(patient.exemption)) expect(now.share).toBe(0);
      // Who was exempt by income keeps it only if they say so, which the transitional provision allows.
      const old = medicineShareOf({ ...patient, on: before });
      const kept = medicineShareOf({
        ...patient,
        exemption: patient.exemption === 'none' ? 'kept-exemption' : patient.exemption,
        on: day('2026-05-14'),
      });
      if (patient.exemption !== 'minimum-complement') expect(kept.share).toBeLessThanOrEqual(old.share);
    }),
  );
});
