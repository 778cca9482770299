import { euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';
import { maximumBasesBefore2021, minimumBasesBefore2023 } from './bases-history';

/** Maximum contribution base of the General Scheme, a month. */
export const maximumBaseMonth = parameter('contribution-base.maximum.month', {
  unit: 'euro cents',
  grows: 'maximum-base',
  entries: [
    ...maximumBasesBefore2021,
    { from: '2021-01-01', value: euros('4070.10'), source: refTo('budget2021')('119') },
    { from: '2022-01-01', value: euros('4139.40'), source: refTo('budget2022')('106') },
    { from: '2023-01-01', value: euros('4495.50'), source: refTo('bases2023')('2.1') },
    { from: '2024-01-01', value: euros('4720.50'), source: refTo('bases2024')('2.1') },
    { from: '2025-01-01', value: euros('4909.50'), source: refTo('bases2025')('2.1') },
    { from: '2026-01-01', value: euros('5101.20'), source: refTo('bases2026')('2.1') },
  ],
});

/** Maximum contribution base of the General Scheme, a day. */
export const maximumBaseDay = parameter('contribution-base.maximum.day', {
  unit: 'euro cents',
  entries: [
    { from: '2021-01-01', value: euros('135.67'), source: refTo('budget2021')('119') },
    { from: '2022-01-01', value: euros('137.98'), source: refTo('budget2022')('106') },
    { from: '2023-01-01', value: euros('149.85'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('157.35'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('163.65'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('170.04'), source: refTo('bases2026')('3') },
  ],
});

/** Minimum contribution base of group 1 (engineers and graduates), a month. */
export const minimumBaseGroup1 = parameter('contribution-base.minimum.group-1', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1759.50'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('1847.40'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('1929.00'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('1989.30'), source: refTo('bases2026')('3') },
  ],
});

/** Minimum contribution base of group 2 (technical engineers, experts and qualified assistants), a month. */
export const minimumBaseGroup2 = parameter('contribution-base.minimum.group-2', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1459.20'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('1532.10'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('1599.60'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('1649.70'), source: refTo('bases2026')('3') },
  ],
});

/** Minimum contribution base of group 3 (administrative and workshop managers), a month. */
export const minimumBaseGroup3 = parameter('contribution-base.minimum.group-3', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1269.30'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('1332.90'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('1391.70'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('1435.20'), source: refTo('bases2026')('3') },
  ],
});

/** Minimum contribution base of the General Scheme (groups 4 to 7, tope minimo), a month. */
export const minimumBaseMonth = parameter('contribution-base.minimum.month', {
  unit: 'euro cents',
  grows: 'wages',
  entries: [
    ...minimumBasesBefore2023,
    { from: '2023-01-01', value: euros('1260.00'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('1323.00'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('1381.20'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('1424.40'), source: refTo('bases2026')('3') },
  ],
});

/** Minimum contribution base of groups 8 to 11, a day. */
export const minimumBaseDay = parameter('contribution-base.minimum.day', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('42.00'), source: refTo('bases2023')('3') },
    { from: '2024-01-01', value: euros('44.10'), source: refTo('bases2024')('3') },
    { from: '2025-01-01', value: euros('46.04'), source: refTo('bases2025')('3') },
    { from: '2026-01-01', value: euros('47.48'), source: refTo('bases2026')('3') },
  ],
});

/** What the maximum base grows each year above prices (LGSS transitional provision 38). */
export const maximumBaseGrowth = parameter('contribution-base.maximum.growth', {
  unit: 'basis points',
  entries: [
    { from: '2024-01-01', value: 120, source: lgss('dt 38.1') },
    { from: '2051-01-01', value: 0, source: lgss('dt 38.1') },
  ],
});
