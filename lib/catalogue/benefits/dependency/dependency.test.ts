import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { maySuitAsCarer } from '../dep-family-carer/carer';
import { type Benefit, benefitMonth, homeHelpRange, maximumOf, minimumOf } from './amount';
import { type CareService, type DegreeOption, hasResidence } from './facts';
import { commonRequirements, startOfRight } from './rules';

const degrees = ['one', 'two', 'three', 'extreme'] as const;
const benefits: readonly Benefit[] = ['linked', 'personal', 'carer'];
const services: readonly CareService[] = [
  'home-help',
  'day-centre',
  'night-centre',
  'residence',
  'autonomy',
  'telecare',
];
const days = ['2023-01-01', '2023-07-19', '2023-07-20', '2025-10-22', '2025-10-23', '2026-11-21'].map(day);

describe('amounts by degree (RD 1051/2013 annexes IV and V)', () => {
  test.each([
    ['2023-07-19', 'linked', ['300.00', '426.12', '715.07', '715.07']],
    ['2023-07-19', 'personal', ['300.00', '426.12', '715.07', '715.07']],
    ['2023-07-19', 'carer', ['153.00', '268.79', '387.64', '387.64']],
    ['2023-07-20', 'linked', ['313.50', '445.30', '747.25', '747.25']],
    ['2023-07-20', 'personal', ['313.50', '747.25', '747.25', '747.25']],
    ['2023-07-20', 'carer', ['180.00', '315.90', '455.40', '455.40']],
    ['2025-10-23', 'personal', ['313.50', '747.25', '747.25', '9859.00']],
    ['2026-11-21', 'carer', ['180.00', '315.90', '455.40', '455.40']],
  ] as const)('%s %s', (on, benefit, amounts) => {
    expect(degrees.map((degree) => maximumOf(benefit, degree, day(on)))).toEqual(amounts.map(euros));
  });

  test('degree III+ has its own most only for home help and personal assistance', () => {
    const of = (service: CareService) => maximumOf('linked', 'extreme', day('2026-01-01'), service);
    expect(of('home-help')).toBe(euros('9859.00'));
    expect(services.filter((service) => service !== 'home-help').map(of)).toEqual(Array(5).fill(euros('747.25')));
  });

  test('a residence lifts degree II and a day centre degree I, since 20 July 2023', () => {
    expect(maximumOf('linked', 'two', day('2023-07-20'), 'residence')).toBe(euros('747.25'));
    expect(maximumOf('linked', 'one', day('2023-07-20'), 'day-centre')).toBe(euros('445.30'));
    expect(maximumOf('linked', 'one', day('2023-07-20'), 'night-centre')).toBe(euros('313.50'));
    expect(maximumOf('linked', 'two', day('2023-07-19'), 'residence')).toBe(euros('426.12'));
  });

  test('there is no minimum before 20 July 2023 nor for remote care', () => {
    expect(minimumOf('three', day('2023-07-19'))).toBeNull();
    expect(minimumOf('three', day('2026-01-01'), 'telecare')).toBeNull();
    expect(degrees.map((degree) => minimumOf(degree, day('2023-07-20')))).toEqual(
      ['100.00', '150.00', '200.00', '200.00'].map(euros),
    );
  });
});

test.each([
  ['2023-07-19', [0, 20], [21, 45], [46, 70]],
  ['2023-07-20', [20, 37], [38, 64], [65, 94]],
] as const)('home help on %s (annex II)', (on, one, two, three) => {
  const of = (degree: DegreeOption) => Object.values(homeHelpRange(degree, day(on)));
  expect([of('one'), of('two'), of('three'), of('extreme')]).toEqual([one, two, three, three]);
  expect(of('not-assessed')).toEqual([one[0], three[1]]);
});

test('nationality is no requirement (seed row 48)', () => {
  expect(commonRequirements.flatMap(({ met }) => met.needs)).not.toContain('nationality');
  expect(hasResidence(5, true, day('2026-01-01'))).toBe(true);
  expect(hasResidence(4, true, day('2026-01-01'))).toBe(false);
  expect(hasResidence(40, false, day('2026-01-01'))).toBe(false);
});

test('the right begins six months after the claim at the latest', () => {
  expect(startOfRight(day('2026-03-10'))).toBe('2026-09-10');
  expect(startOfRight(day('2026-08-31'))).toBe('2027-02-28');
});

test.each([
  ['2023-07-19', ['partner', 'up-to-third']],
  ['2023-07-20', ['partner', 'up-to-third', 'fourth', 'chosen']],
] as const)('who may care on %s', (on, kinships) => {
  const all = ['partner', 'up-to-third', 'fourth', 'chosen', 'none'] as const;
  expect(all.filter((kinship) => maySuitAsCarer(kinship, day(on)))).toEqual(kinships);
});

const anyCase = fc.record({
  benefit: fc.constantFrom(...benefits),
  degree: fc.constantFrom<DegreeOption>(...degrees, 'none', 'not-assessed'),
  service: fc.constantFrom(...services),
  on: fc.constantFrom(...days),
  cost: fc.integer({ min: 0, max: 2_000_000 }).map(cents),
  similar: fc.integer({ min: 0, max: 1_000_000 }).map(cents),
  share: fc.option(fc.integer({ min: 0, max: 10_000 })),
});

describe('a month of a benefit', () => {
  test('stays between nothing and the maximum, and never exceeds what the service costs', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { maximum, minimum, month } = benefitMonth(one);
        expect(month).toBeGreaterThanOrEqual(0);
        expect(month).toBeLessThanOrEqual(Math.min(maximum, one.cost));
        if (minimum !== null) expect(minimum).toBeLessThanOrEqual(maximum);
      }),
    );
  });

  test('never falls with a greater share, a higher degree or a higher cost, nor rises with similar benefits', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (one, less, more) => {
          const month = (change: Partial<typeof one>) => benefitMonth({ ...one, ...change }).month;
          const share = one.share ?? 10_000;
          expect(month({ share: Math.min(less, share) })).toBeLessThanOrEqual(month({ share }));
          expect(month({ cost: cents(one.cost + more) })).toBeGreaterThanOrEqual(month({}));
          expect(month({ similar: cents(one.similar + more) })).toBeLessThanOrEqual(month({}));
          const byDegree = degrees.map((degree) => month({ degree }));
          expect(byDegree).toEqual([...byDegree].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('is the minimum however much the person has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...degrees), (degree) => {
        const { month, minimum } = benefitMonth({
          benefit: 'carer',
          degree,
          on: day('2026-01-01'),
          similar: cents(0),
          share: 0,
        });
        expect(month).toBe(minimum);
      }),
    );
  });
});
