import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day, dayOf } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import type { IncomeBand } from '@/lib/law/parameters/income-tax';
import { taxpayerMinimum, withholdingScale, workReduction } from '@/lib/law/parameters/income-tax';
import type { Household } from './complement';
import { pensionWithholding, type WithholdingCase, type WithholdingStep } from './withholding';

const on = day('2026-07-01');
const given = (c: Partial<WithholdingCase>): WithholdingCase => ({
  yearly: euros('30000.00'),
  birthDate: day('1960-03-10'),
  household: 'alone',
  children: 0,
  on,
  ...c,
});
const of = (c: Partial<WithholdingCase>) => pensionWithholding(given(c));
const step = (id: WithholdingStep, c: Partial<WithholdingCase>) => of(c).lines.find((line) => line.id === id)?.value;
const births = { 64: day('1962-03-10'), 66: day('1960-03-10'), 76: day('1950-03-10') };

describe('Pensions that nothing is withheld on (RD 439/2007 art. 81)', () => {
  test('16,476 € a year alone in 2026: 15,876 € and 600 € more for a pension', () => {
    expect(of({ yearly: euros('16476.00') })).toMatchObject({ rate: 0, yearly: 0, net: euros('1176.86') });
    expect(of({ yearly: euros('16000.00') }).lines.map(({ id }) => id)).toEqual([
      'pension',
      'exemption',
      'rate',
      'withheld',
      'net-month',
    ]);
  });

  test.each<[string, Household, number, number, string]>([
    ['alone', 'alone', 0, 0, '16476.00'],
    ['alone with a child over 18', 'alone', 1, 0, '16942.00'],
    ['alone with a minor', 'alone', 1, 1, '18244.00'],
    ['alone with a minor and another child', 'alone', 2, 1, '19294.00'],
    ['with a dependent spouse', 'dependentSpouse', 0, 0, '17797.00'],
    ['with a dependent spouse and a child', 'dependentSpouse', 1, 1, '18730.00'],
    ['with a dependent spouse and three children', 'dependentSpouse', 3, 3, '19862.00'],
    ['with a spouse who earns', 'spouseNotDependent', 0, 0, '16476.00'],
    ['with a spouse who earns and two children', 'spouseNotDependent', 2, 2, '17467.00'],
  ])('%s: the limit of 2026', (_, household, children, minors, limit) => {
    expect(step('exemption', { household, children, minors })).toBe(euros(limit));
    expect(of({ household, children, minors, yearly: euros(limit) }).rate).toBe(0);
  });

  test('16,000 € a year: 1.07% in 2023, nothing since 2024', () => {
    const yearly = euros('16000.00');
    const in2023 = { yearly, on: day('2023-07-01'), birthDate: day('1957-03-10') };
    expect(step('work-reduction', in2023)).toBe(euros('4272.15'));
    expect(step('base', in2023)).toBe(euros('9127.85'));
    expect(step('cap', in2023)).toBe(euros('172.00'));
    expect(of(in2023)).toMatchObject({ rate: 107, yearly: euros('171.20') });
    expect(of({ yearly, on: day('2024-07-01') }).rate).toBe(0);
  });
});

describe('Just over the limit, the 43% of art. 85.3', () => {
  test('17,000 € alone at 66: 225.32 € and not 789.83 €', () => {
    const c = { yearly: euros('17000.00') };
    expect(step('work-reduction', c)).toBe(euros('3543.00'));
    expect(step('base', c)).toBe(euros('10857.00'));
    expect(step('tax-on-base', c)).toBe(euros('2062.83'));
    expect(step('tax-on-minimum', c)).toBe(euros('1273.00'));
    expect(step('cap', c)).toBe(euros('225.32'));
    expect(step('tax', c)).toBe(euros('225.32'));
    expect(of(c)).toMatchObject({ rate: 132, yearly: euros('224.40'), net: euros('1198.26') });
  });

  test('20,000 €: 7.57% alone, 4.73% with a dependent spouse', () => {
    const yearly = euros('20000.00');
    expect(of({ yearly }).rate).toBe(757);
    expect(of({ yearly, household: 'dependentSpouse' }).rate).toBe(473);
    expect(of({ yearly, household: 'spouseNotDependent' }).rate).toBe(757);
  });

  test('is not for pensions over 35,200 €, where it no longer held anything back', () => {
    expect(step('cap', { yearly: euros('35200.00') })).toBe(euros('8051.32'));
    expect(step('tax', { yearly: euros('35200.00') })).toBe(euros('6672.50'));
    expect(step('cap', { yearly: euros('35200.01') })).toBeUndefined();
    expect(step('tax', { yearly: euros('35200.01') })).toBe(euros('6672.50'));
  });
});

describe('The whole procedure', () => {
  test.each<[number, string, number, string]>([
    [64, '5331.00', 1777, '5331.00'],
    [66, '5112.50', 1704, '5112.00'],
    [76, '4846.50', 1615, '4845.00'],
  ])('30,000 € alone at %i', (age, tax, rate, withheld) => {
    const birthDate = births[age as keyof typeof births];
    expect(step('base', { birthDate })).toBe(euros('27400.00'));
    expect(step('tax-on-base', { birthDate })).toBe(euros('6385.50'));
    expect(step('tax', { birthDate })).toBe(euros(tax));
    expect(of({ birthDate })).toMatchObject({ rate, yearly: euros(withheld) });
  });

  test.each<[number, string, number]>([
    [64, '11087.73', 2357],
    [66, '10869.23', 2310],
    [76, '10603.23', 2254],
  ])('the maximum pension of 2026 at %i', (age, tax, rate) => {
    const c = { yearly: euros('47034.40'), birthDate: births[age as keyof typeof births] };
    expect(step('tax-on-base', c)).toBe(euros('12142.23'));
    expect(step('tax', c)).toBe(euros(tax));
    expect(of(c).rate).toBe(rate);
  });

  test('of each payment of 3,359.60 € at 66, 2,583.53 € are left', () => {
    expect(of({ yearly: euros('47034.40') })).toMatchObject({ yearly: euros('10864.95'), net: euros('2583.53') });
  });

  test('whoever turns 65 or 75 in the year has the minimum of that age from January', () => {
    const minimum = (birthDate: string) => step('taxpayer-minimum', { birthDate: day(birthDate) });
    expect(minimum('1962-01-01')).toBe(euros('5550.00'));
    expect(minimum('1961-12-31')).toBe(euros('6700.00'));
    expect(minimum('1952-01-01')).toBe(euros('6700.00'));
    expect(minimum('1951-12-31')).toBe(euros('8100.00'));
  });

  test('children count by half with a spouse, and more than two take 600 € off', () => {
    const three = { household: 'spouseNotDependent', children: 3, minors: 3 } as const;
    expect(step('children-minimum', three)).toBe(euros('4550.00'));
    expect(step('many-children', three)).toBe(euros('600.00'));
    expect(of(three)).toMatchObject({ rate: 1356, yearly: euros('4068.00') });
    expect(step('many-children', { ...three, children: 2 })).toBeUndefined();
    expect(step('children-minimum', { ...three, children: 5 })).toBe(euros('9050.00'));
    expect(of({ ...three, children: 5 }).rate).toBe(1016);
    expect(of({ household: 'spouseNotDependent', children: 1, underThree: 1 }).rate).toBe(1539);
    expect(of({ yearly: euros('20000.00'), children: 1, minors: 1 }).rate).toBe(377);
    expect(step('children-minimum', { children: 1, minors: 1 })).toBe(euros('2400.00'));
  });

  test('a disability of 33% or 65% raises the minimum', () => {
    expect(step('disability-minimum', { disabilityDegree: 3200 })).toBeUndefined();
    expect(of({ disabilityDegree: 3300 }).rate).toBe(1514);
    expect(step('disability-minimum', { disabilityDegree: 6500 })).toBe(euros('12000.00'));
    expect(of({ disabilityDegree: 6500 }).rate).toBe(840);
  });

  test('every step has its article', () => {
    const c = { household: 'dependentSpouse', children: 3, underThree: 1, disabilityDegree: 3300 } as const;
    expect(of(c).lines.map(({ id, ref }) => `${id}: ${citation(ref, 'en')}`)).toEqual([
      'pension: art. 83.2 RD 439/2007',
      'exemption: art. 81 RD 439/2007',
      'work-reduction: art. 83.3.d RD 439/2007',
      'expenses: art. 83.3.c RD 439/2007',
      'pensioner: art. 83.3.e RD 439/2007',
      'many-children: art. 83.3.e RD 439/2007',
      'base: art. 83.1 RD 439/2007',
      'taxpayer-minimum: art. 57 Ley 35/2006',
      'children-minimum: art. 58 Ley 35/2006',
      'disability-minimum: art. 60.1 Ley 35/2006',
      'tax-on-base: art. 85.1 RD 439/2007',
      'tax-on-minimum: art. 85.1 RD 439/2007',
      'cap: art. 85.3 RD 439/2007',
      'tax: art. 85 RD 439/2007',
      'rate: art. 86.1 RD 439/2007',
      'withheld: art. 82 RD 439/2007',
      'net-month: art. 80.1 RD 439/2007',
    ]);
  });
});

describe('More pension and the net', () => {
  /* Around every limit there is a cent more and a cent less; high pensions reach the last band of the scale. */
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 6_000_000 }),
    fc.integer({ min: 1_400_000, max: 2_100_000 }),
    fc.integer({ min: 3_519_000, max: 3_521_000 }),
    fc.integer({ min: 6_000_000, max: 90_000_000 }),
  );
  const more = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 }));
  const cases = fc
    .record({
      yearly: amount.map(cents),
      household: fc.constantFrom<Household>('alone', 'dependentSpouse', 'spouseNotDependent'),
      children: fc.integer({ min: 0, max: 6 }),
      minors: fc.integer({ min: 0, max: 6 }),
      underThree: fc.integer({ min: 0, max: 2 }),
      disabilityDegree: fc.constantFrom(0, 3300, 6500),
      birthDate: fc.integer({ min: 1940, max: 1970 }).map((year) => dayOf(year, 6, 1)),
      on: fc.integer({ min: 2023, max: 2026 }).map((year) => dayOf(year, 7, 1)),
    })
    .map(({ minors, underThree, ...rest }) => ({
      ...rest,
      minors: Math.min(minors, rest.children),
      underThree: Math.min(underThree, minors, rest.children),
    }));

  test('the rate is between 0 and 47%, and no more than the tax is withheld', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { rate, yearly, net } = of(c);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThan(4700);
        expect(yearly).toBeLessThanOrEqual(step('tax', c) ?? 0);
        expect(net * 14).toBeGreaterThanOrEqual(c.yearly - yearly - 14);
        expect(net * 14).toBeLessThanOrEqual(c.yearly - yearly + 14);
      }),
    );
  });

  test('the tax never grows more than the pension, neither at the exemption nor where the 43% ends', () => {
    fc.assert(
      fc.property(cases, more, (c, extra) => {
        const tax = step('tax', c) ?? 0;
        const later = step('tax', { ...c, yearly: cents(c.yearly + extra) }) ?? 0;
        expect(later).toBeGreaterThanOrEqual(tax);
        expect(later - tax).toBeLessThanOrEqual(extra);
      }),
      { numRuns: 1000 },
    );
  });

  test('only the two decimals of the rate can take back: a hundredth of a percent of the pension, no more', () => {
    fc.assert(
      fc.property(cases, more, (c, extra) => {
        const yearly = cents(c.yearly + extra);
        const before = c.yearly - of(c).yearly;
        const after = yearly - of({ ...c, yearly }).yearly;
        expect(after).toBeGreaterThan(before - yearly / 10_000 - 1);
      }),
      { numRuns: 1000 },
    );
    // From 17.04% to 17.05%: 35 cents more of pension a year leave 2.71 € less.
    const [less, most] = [of({ yearly: euros('30019.00') }), of({ yearly: euros('30019.35') })];
    expect([less.rate, less.yearly]).toEqual([1704, euros('5115.24')]);
    expect([most.rate, most.yearly]).toEqual([1705, euros('5118.30')]);
  });

  test('the same household never pays less rate for a higher pension', () => {
    fc.assert(
      fc.property(cases, more, (c, extra) => {
        expect(of({ ...c, yearly: cents(c.yearly + extra) }).rate).toBeGreaterThanOrEqual(of(c).rate);
      }),
    );
  });

  test('being older, or having one more child, never takes more', () => {
    fc.assert(
      fc.property(cases, (c) => {
        expect(of({ ...c, children: c.children + 1 }).rate).toBeLessThanOrEqual(of(c).rate);
        const older = dayOf(Number(c.birthDate.slice(0, 4)) - 10, 6, 1);
        expect(of({ ...c, birthDate: older }).rate).toBeLessThanOrEqual(of(c).rate);
      }),
    );
  });
});

describe('The figures', () => {
  /* What a band gives at the beginning of the next, to the cent. */
  const ends = (bands: readonly IncomeBand[], sign: 1 | -1) =>
    bands.slice(1).map(({ over, value }, index) => {
      const before = bands[index] as IncomeBand;
      return [value, Math.round(before.value + (sign * (over - before.over) * before.rate) / 10_000)];
    });

  test('stretches of the scale and of the reduction join without a step, in every year', () => {
    for (const { value } of withholdingScale.entries) for (const [at, end] of ends(value, 1)) expect(at).toBe(end);
    expect(workReduction.entries.map(({ from }) => from)).toEqual(['2023-01-01', '2024-01-01']);
    for (const { value } of workReduction.entries) for (const [at, end] of ends(value, -1)) expect(at).toBe(end);
  });

  test('there is no law here before 2023', () => {
    expect(() => of({ on: day('2022-12-31') })).toThrow(/income-tax/);
    expect(taxpayerMinimum.on(day('2023-01-01')).anyAge).toBe(euros('5550.00'));
  });
});
