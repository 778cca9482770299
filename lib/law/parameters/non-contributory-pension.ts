import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Full non-contributory pension, a year, in fourteen payments (LGSS 364.1.a, 371). */
export const nonContributoryPensionYear = parameter('non-contributory-pension.year', {
  unit: 'euro cents',
  entries: [
    {
      from: '2022-01-01',
      value: euros('5899.60'),
      source: refTo('budget2022')('44'),
      note: 'Taken from published cases, not checked against the text. The extra 15 % paid from July 2022 is not in it.',
    },
    { from: '2023-01-01', value: euros('6784.54'), source: refTo('rdl20_2022')('77') },
    { from: '2024-01-01', value: euros('7250.60'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('7905.80'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('8803.20'), source: refTo('rdl3_2026')('annex 1') },
  ],
});
