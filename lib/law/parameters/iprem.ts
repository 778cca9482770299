import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

const budget2023 = refTo('budget2023');
const note = 'Same figure in 2024, 2025 and 2026: the budget of 2023 is extended and no later law has changed it.';

/** Public indicator of income of multiple effects (IPREM), a day. */
export const ipremDay = parameter('iprem.day', {
  unit: 'euro cents',
  entries: [{ from: '2023-01-01', value: euros('20.00'), source: budget2023('da 90'), note }],
});

/** IPREM, a month (twelve a year). */
export const ipremMonth = parameter('iprem.month', {
  unit: 'euro cents',
  entries: [{ from: '2023-01-01', value: euros('600.00'), source: budget2023('da 90'), note }],
});
