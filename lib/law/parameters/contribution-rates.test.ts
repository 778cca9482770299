import { describe, expect, test } from 'vitest';
import { day } from '../day';
import { NoValueInForce } from '../parameter';
import {
  commonRate,
  equityRate,
  fixedTermUnemploymentRate,
  permanentUnemploymentRate,
  solidarityRates,
} from './contribution-rates';

test.each(['2023', '2024', '2025', '2026'])('%s: what employer and worker contribute', (year) => {
  const on = day(`${year}-06-01`);
  expect(commonRate.on(on)).toEqual({ whole: 2830, employer: 2360, worker: 470 });
  expect(permanentUnemploymentRate.on(on)).toEqual({ whole: 705, employer: 550, worker: 155 });
  expect(fixedTermUnemploymentRate.on(on)).toEqual({ whole: 830, employer: 670, worker: 160 });
});

describe('intergenerational equity', () => {
  test.each([
    [2023, 60, 50, 10],
    [2024, 70, 58, 12],
    [2025, 80, 67, 13],
    [2026, 90, 75, 15],
    [2027, 100, 83, 17],
    [2028, 110, 92, 18],
    [2029, 120, 100, 20],
    [2050, 120, 100, 20],
  ])('%i: %i basis points', (year, whole, employer, worker) => {
    expect(equityRate.on(day(`${year}-12-31`))).toEqual({ whole, employer, worker });
  });

  test('begins in 2023 and ends with 2050', () => {
    expect(() => equityRate.on(day('2022-12-31'))).toThrow(NoValueInForce);
    expect(equityRate.on(day('2051-01-01')).whole).toBe(0);
  });
});

describe('solidarity contribution', () => {
  test.each([
    [2025, 92, 100, 117],
    [2026, 115, 125, 146],
    [2045, 550, 600, 700],
    // From then on article 19 bis, with the same rates.
    [2046, 550, 600, 700],
  ])('%i', (year, first, second, third) => {
    expect(solidarityRates.on(day(`${year}-01-01`))).toEqual({ first, second, third });
  });

  test('there was none before 2025, and it rises every year until 2045', () => {
    expect(() => solidarityRates.on(day('2024-12-31'))).toThrow(NoValueInForce);
    expect(solidarityRates.entries).toHaveLength(21);
    const thirds = solidarityRates.entries.map(({ value }) => value.third);
    expect(thirds).toEqual([...thirds].sort((a, b) => a - b));
  });
});
