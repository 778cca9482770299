import { basisPoints, type Cents, euros } from '../cents';
import type { Day } from '../day';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Minimum wage (SMI), a day. */
export const minimumWageDay = parameter('minimum-wage.day', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('36.00'), source: refTo('smi2023')('1') },
    { from: '2024-01-01', value: euros('37.80'), source: refTo('smi2024')('1') },
    { from: '2025-01-01', value: euros('39.47'), source: refTo('smi2025')('1') },
    { from: '2026-01-01', value: euros('40.70'), source: refTo('smi2026')('1') },
  ],
});

/** Minimum wage (SMI), a month, of fourteen a year. */
export const minimumWageMonth = parameter('minimum-wage.month', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1080.00'), source: refTo('smi2023')('1') },
    { from: '2024-01-01', value: euros('1134.00'), source: refTo('smi2024')('1') },
    { from: '2025-01-01', value: euros('1184.00'), source: refTo('smi2025')('1') },
    { from: '2026-01-01', value: euros('1221.00'), source: refTo('smi2026')('1') },
  ],
});

/** Minimum wage (SMI), a year, the fourteen payments together. */
export const minimumWageYear = parameter('minimum-wage.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('15120.00'), source: refTo('smi2023')('1') },
    { from: '2024-01-01', value: euros('15876.00'), source: refTo('smi2024')('1') },
    { from: '2025-01-01', value: euros('16576.00'), source: refTo('smi2025')('1') },
    { from: '2026-01-01', value: euros('17094.00'), source: refTo('smi2026')('1') },
  ],
});

/** 75 % of the minimum wage of a month, without the share of the extra payments: the lack of means of several benefits. */
export const threeQuartersOfMinimumWage = (on: Day): Cents => basisPoints(minimumWageMonth.on(on), 7500, 'half-up');
