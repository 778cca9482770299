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

const unchecked = 'From secondary sources: the provision was not read. The figure stayed until the next entry.';

/** IPREM, a month (twelve a year). Older months: rights born then are still paid with the indicator of their birth. */
export const ipremMonth = parameter('iprem.month', {
  unit: 'euro cents',
  entries: [
    { from: '2011-01-01', value: euros('532.51'), source: refTo('budget2011')('da'), note: unchecked },
    { from: '2017-01-01', value: euros('537.84'), source: refTo('budget2017')('da'), note: unchecked },
    { from: '2018-01-01', value: euros('537.84'), source: refTo('budget2018')('da 119') },
    { from: '2021-01-01', value: euros('564.90'), source: refTo('budget2021')('da 121') },
    { from: '2022-01-01', value: euros('579.02'), source: refTo('budget2022')('da 101') },
    { from: '2023-01-01', value: euros('600.00'), source: budget2023('da 90'), note },
  ],
});
