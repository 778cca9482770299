import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* Rates on the contribution base of an employee, in basis points: all of it, and what each side pays. */
export type Rate = { readonly whole: number; readonly employer: number; readonly worker: number };
const rate = (employer: number, worker: number): Rate => ({ whole: employer + worker, employer, worker });

const orders = [
  { from: '2023-01-01', order: refTo('bases2023'), unemployment: '31.2.a' },
  { from: '2024-01-01', order: refTo('bases2024'), unemployment: '31.2.a' },
  { from: '2025-01-01', order: refTo('bases2025'), unemployment: '33.2.a' },
  { from: '2026-01-01', order: refTo('bases2026'), unemployment: '33.2.a' },
] as const;

/** Common contingencies: pensions, sickness and care of a cause that is not work. */
export const commonRate = parameter<Rate>('contribution-rate.common', {
  unit: 'basis points',
  entries: orders.map(({ from, order }) => ({ from, value: rate(2360, 470), source: order('4.a') })),
});

/** Unemployment, with a permanent contract. */
export const permanentUnemploymentRate = parameter<Rate>('contribution-rate.unemployment.permanent', {
  unit: 'basis points',
  entries: orders.map(({ from, order, unemployment }) => ({
    from,
    value: rate(550, 155),
    source: order(unemployment),
  })),
});

/** Unemployment, with a fixed-term contract. */
export const fixedTermUnemploymentRate = parameter<Rate>('contribution-rate.unemployment.fixed-term', {
  unit: 'basis points',
  entries: orders.map(({ from, order, unemployment }) => ({
    from,
    value: rate(670, 160),
    source: order(unemployment),
  })),
});

const equity = (year: number, employer: number, worker: number) => ({
  from: `${year}-01-01`,
  value: rate(employer, worker),
  source: lgss('dt 43'),
});

/** Intergenerational equity mechanism (MEI): feeds the reserve fund and counts for no benefit (LGSS 127 bis). */
export const equityRate = parameter<Rate>('contribution-rate.equity', {
  unit: 'basis points',
  entries: [
    equity(2023, 50, 10),
    equity(2024, 58, 12),
    equity(2025, 67, 13),
    equity(2026, 75, 15),
    equity(2027, 83, 17),
    equity(2028, 92, 18),
    equity(2029, 100, 20),
    // The provision ends on 31 December 2050.
    equity(2051, 0, 0),
  ],
});

/** Rates of the stretches of pay above the maximum base: its first 10 % more, until 50 % more, and over that. */
export type SolidarityRates = { readonly first: number; readonly second: number; readonly third: number };
const solidarity = (year: number, first: number, second: number, third: number) => ({
  from: `${year}-01-01`,
  value: { first, second, third },
  source: lgss('dt 42'),
});

/** Solidarity contribution on the pay above the maximum base: it gives no right to any benefit (LGSS 19 bis). */
export const solidarityRates = parameter<SolidarityRates>('contribution-rate.solidarity', {
  unit: 'basis points',
  entries: [
    solidarity(2025, 92, 100, 117),
    solidarity(2026, 115, 125, 146),
    solidarity(2027, 138, 150, 175),
    solidarity(2028, 160, 175, 204),
    solidarity(2029, 183, 200, 233),
    solidarity(2030, 206, 225, 263),
    solidarity(2031, 229, 250, 292),
    solidarity(2032, 252, 275, 321),
    solidarity(2033, 275, 300, 350),
    solidarity(2034, 298, 325, 379),
    solidarity(2035, 321, 350, 408),
    solidarity(2036, 344, 375, 438),
    solidarity(2037, 367, 400, 467),
    solidarity(2038, 390, 425, 496),
    solidarity(2039, 413, 450, 525),
    solidarity(2040, 435, 475, 554),
    solidarity(2041, 458, 500, 583),
    solidarity(2042, 481, 525, 613),
    solidarity(2043, 504, 550, 642),
    solidarity(2044, 527, 575, 671),
    solidarity(2045, 550, 600, 700),
  ],
});
