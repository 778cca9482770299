import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Maximum public pension, a month, of fourteen a year (LGSS 57). */
export const maximumPensionMonth = parameter('maximum-pension.month', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('3058.81'), source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: euros('3175.04'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('3267.60'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('3359.60'), source: refTo('rdl3_2026')('annex 1') },
  ],
});

/** Maximum public pension, a year. */
export const maximumPensionYear = parameter('maximum-pension.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('42823.34'), source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: euros('44450.56'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('45746.40'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('47034.40'), source: refTo('rdl3_2026')('annex 1') },
  ],
});

/** Yearly revaluation of contributory pensions (LGSS 58), in basis points. */
export const revaluation = parameter('pension.revaluation', {
  unit: 'basis points',
  entries: [
    { from: '2023-01-01', value: 850, source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: 380, source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: 280, source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: 270, source: refTo('rdl3_2026')('annex 1') },
  ],
});

/** Gender-gap supplement for each child, a month, of fourteen a year (LGSS 60.3); for four children at most. */
export const genderGapPerChild = parameter('gender-gap.child', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('30.40'), source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: euros('33.20'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('35.90'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('36.90'), source: refTo('rdl3_2026')('annex 1') },
  ],
});
