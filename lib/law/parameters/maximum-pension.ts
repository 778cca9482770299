import { euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const consolidated2018 =
  'Royal Decree-Law 28/2018 raised the figures of 2018 a little afterwards, in one payment: the maximum to 2617.53 euros a month.';

/** Maximum public pension, a month, of fourteen a year (LGSS 57). */
export const maximumPensionMonth = parameter('maximum-pension.month', {
  unit: 'euro cents',
  grows: 'maximum-pension',
  entries: [
    { from: '2013-01-01', value: euros('2548.12'), source: refTo('budget2013')('42') },
    { from: '2014-01-01', value: euros('2554.49'), source: refTo('budget2014')('40') },
    { from: '2015-01-01', value: euros('2560.88'), source: refTo('budget2015')('40') },
    { from: '2016-01-01', value: euros('2567.28'), source: refTo('budget2016')('39') },
    { from: '2017-01-01', value: euros('2573.70'), source: refTo('budget2017')('38') },
    { from: '2018-01-01', value: euros('2614.96'), source: refTo('budget2018')('da 51'), note: consolidated2018 },
    { from: '2019-01-01', value: euros('2659.41'), source: refTo('rdl28_2018')('annex 1') },
    { from: '2020-01-01', value: euros('2683.34'), source: refTo('rdl1_2020')('annex') },
    { from: '2021-01-01', value: euros('2707.49'), source: refTo('budget2021')('38') },
    { from: '2022-01-01', value: euros('2819.18'), source: refTo('pensions2022')('3') },
    { from: '2023-01-01', value: euros('3058.81'), source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: euros('3175.04'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('3267.60'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('3359.60'), source: refTo('rdl3_2026')('annex 1') },
  ],
});

/** Maximum public pension, a year. */
export const maximumPensionYear = parameter('maximum-pension.year', {
  unit: 'euro cents',
  grows: 'maximum-pension',
  entries: [
    { from: '2013-01-01', value: euros('35673.68'), source: refTo('budget2013')('42') },
    { from: '2014-01-01', value: euros('35762.86'), source: refTo('budget2014')('40') },
    { from: '2015-01-01', value: euros('35852.32'), source: refTo('budget2015')('40') },
    { from: '2016-01-01', value: euros('35941.92'), source: refTo('budget2016')('39') },
    { from: '2017-01-01', value: euros('36031.80'), source: refTo('budget2017')('38') },
    { from: '2018-01-01', value: euros('36609.44'), source: refTo('budget2018')('da 51'), note: consolidated2018 },
    { from: '2019-01-01', value: euros('37231.74'), source: refTo('rdl28_2018')('annex 1') },
    { from: '2020-01-01', value: euros('37566.76'), source: refTo('rdl1_2020')('annex') },
    { from: '2021-01-01', value: euros('37904.86'), source: refTo('budget2021')('38') },
    { from: '2022-01-01', value: euros('39468.52'), source: refTo('pensions2022')('3') },
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
  grows: 'prices',
  entries: [
    {
      from: '2013-01-01',
      value: euros('0'),
      source: lgss('60'),
      note: 'There was none. The maternity supplement of 2016 to 3 February 2021 is not worked out here.',
    },
    { from: '2021-02-04', value: euros('27.00'), source: refTo('rdl3_2021')('da 1') },
    { from: '2022-01-01', value: euros('28.00'), source: refTo('budget2022')('da 39') },
    { from: '2023-01-01', value: euros('30.40'), source: refTo('pensions2023')('annex 1') },
    { from: '2024-01-01', value: euros('33.20'), source: refTo('rdl8_2023')('78') },
    { from: '2025-01-01', value: euros('35.90'), source: refTo('rdl1_2025')('annex 1') },
    { from: '2026-01-01', value: euros('36.90'), source: refTo('rdl3_2026')('annex 1') },
  ],
});

/**
 * What the maximum of new pensions grows each year above prices, in thousandths of a percentage point (LGSS transitional
 * provision 39). The table from 2051 is read as totals since 2024, as its last paragraph does ("hasta alcanzar un
 * incremento total de 30 puntos"): each year adds what its total exceeds the one before.
 */
export const maximumPensionGrowth = parameter('maximum-pension.growth', {
  unit: 'index',
  entries: [
    { from: '2025-01-01', value: 115, source: lgss('dt 39.1') },
    ...[3200, 3600, 4100, 4800, 5500, 6400, 7400, 8500, 9800, 11_200, 12_700, 14_300, 16_100, 18_000, 20_000].map(
      (total, index, all) => ({
        from: `${2051 + index}-01-01`,
        value: total - (all[index - 1] ?? (2050 - 2024) * 115),
        source: lgss('dt 39.4'),
      }),
    ),
    { from: '2066-01-01', value: 0, source: lgss('dt 39.4') },
  ],
});
