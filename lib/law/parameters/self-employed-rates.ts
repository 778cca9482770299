import { euros } from '../cents';
import { lgss, rdl13_2022, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const orders = [
  { from: '2023-01-01', order: refTo('bases2023'), rates: '16.2', beside: '35' },
  { from: '2024-01-01', order: refTo('bases2024'), rates: '16.2', beside: '35' },
  { from: '2025-01-01', order: refTo('bases2025'), rates: '18.2', beside: '37' },
  { from: '2026-01-01', order: refTo('bases2026'), rates: '18.2', beside: '37' },
] as const;
const inOrders = (value: number, article: (order: (typeof orders)[number]) => string) =>
  orders.map((each) => ({ from: each.from, value, source: each.order(article(each)) }));

/* Rates on the base a self-employed person contributes for. */

/** Common contingencies: pensions, sickness and care of a cause that is not work. */
export const selfEmployedCommon = parameter('self-employed.common', {
  unit: 'basis points',
  entries: inOrders(2830, ({ rates }) => `${rates}.a`),
});

/** Part of the common fee taken off who has no cover of temporary disability here, being covered in another scheme. */
export const selfEmployedUncovered = parameter('self-employed.uncovered', {
  unit: 'basis points',
  entries: inOrders(550, ({ rates }) => `${rates}.a`),
});

/** Accidents at work and occupational diseases. */
export const selfEmployedProfessional = parameter('self-employed.professional', {
  unit: 'basis points',
  entries: inOrders(130, ({ rates }) => `${rates}.b`),
});

/** Instead of it, what the few who have no cover of work accidents pay for the benefits of pregnancy and breastfeeding. */
export const selfEmployedUncoveredProfessional = parameter('self-employed.uncovered-professional', {
  unit: 'basis points',
  entries: inOrders(10, ({ rates }) => `${rates}.b`),
});

/** Ending of the activity. */
export const selfEmployedCessation = parameter('self-employed.cessation', {
  unit: 'basis points',
  entries: inOrders(90, ({ beside }) => `${beside}.5.a`),
});

/** Vocational training. */
export const selfEmployedTraining = parameter('self-employed.training', {
  unit: 'basis points',
  entries: inOrders(10, ({ beside }) => `${beside}.6`),
});

/** Least base of partners of companies and of relatives who help, whatever their income. */
export const selfEmployedCompanyMinimum = parameter('self-employed.company-minimum', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1000'), source: rdl13_2022('dt 7') },
    { from: '2024-01-01', value: euros('1000'), source: refTo('bases2024')('16.4') },
    { from: '2025-01-01', value: euros('1000'), source: refTo('bases2025')('18.4') },
    {
      from: '2026-01-01',
      value: euros('1424.40'),
      source: lgss('308.1.a'),
      note: 'The minimum base of group 7. Whoever had the base of 2025 may keep it in 2026 (Order PJC/297/2026, art. 18.4).',
    },
  ],
});
