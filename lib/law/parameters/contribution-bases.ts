import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Maximum contribution base of the General Scheme, a month. */
export const maximumBaseMonth = parameter('contribution-base.maximum.month', {
  unit: 'euro cents',
  entries: [
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
