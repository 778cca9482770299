import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

/** Full non-contributory pension, a year, in fourteen payments (LGSS 364.1.a, 371). */
export const nonContributoryPensionYear = parameter('non-contributory-pension.year', {
  unit: 'euro cents',
  grows: 'prices',
  entries: [
    { from: '2013-01-01', value: euros('5108.60'), source: refTo('rdl29_2012')('annex') },
    { from: '2014-01-01', value: euros('5122.60'), source: refTo('budget2014')('46') },
    { from: '2015-01-01', value: euros('5136.60'), source: refTo('budget2015')('46') },
    { from: '2016-01-01', value: euros('5150.60'), source: refTo('budget2016')('45') },
    { from: '2017-01-01', value: euros('5164.60'), source: refTo('budget2017')('44') },
    { from: '2018-01-01', value: euros('5321.40'), source: refTo('budget2018')('da 51') },
    { from: '2019-01-01', value: euros('5488.00'), source: refTo('rdl28_2018')('annex 1') },
    { from: '2020-01-01', value: euros('5538.40'), source: refTo('rdl1_2020')('annex') },
    { from: '2021-01-01', value: euros('5639.20'), source: refTo('pensions2021')('17') },
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
