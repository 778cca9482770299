import { type Cents, euros } from '../cents';
import { type LegalRef, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/**
 * Net income of a month over which, and up to which, a self-employed person is in a band, and the bases to choose
 * between. The first general band begins at 1,166.70 itself, so the last reduced one ends just under it.
 */
export type IncomeBand = {
  readonly over: Cents;
  /** Null: any income above. */
  readonly upTo: Cents | null;
  readonly minimumBase: Cents;
  readonly maximumBase: Cents;
};
export type IncomeBands = { readonly reduced: readonly IncomeBand[]; readonly general: readonly IncomeBand[] };

/* The same in every year so far: the third is the limit between the reduced table and the general one. */
const limits = [
  '0',
  '670',
  '900',
  '1166.70',
  '1300',
  '1500',
  '1700',
  '1850',
  '2030',
  '2330',
  '2760',
  '3190',
  '3620',
  '4050',
  '6000',
] as const;
const reducedBands = 3;

/* A band allows a base up to its own highest income; the first has a lower one, and no base is above that of the scheme. */
const table = (
  from: string,
  source: LegalRef,
  { firstMost, most, least }: { readonly firstMost: string; readonly most: string; readonly least: readonly string[] },
) => {
  const bands = limits.map((over, index): IncomeBand => {
    const next = limits[index + 1];
    const isTop = next === undefined || next === '6000';
    return {
      over: euros(over),
      upTo: next === undefined ? null : euros(next),
      minimumBase: euros(least[index] ?? most),
      maximumBase: euros(index === 0 ? firstMost : isTop ? most : next),
    };
  });
  return { from, source, value: { reduced: bands.slice(0, reducedBands), general: bands.slice(reducedBands) } };
};

/** Bands of income of the self-employed and their bases, a month (RDL 13/2022, transitional provision 1). */
export const selfEmployedBands = parameter<IncomeBands>('self-employed.bands', {
  unit: 'euro cents',
  entries: [
    table('2023-01-01', refTo('bases2023')('16.1'), {
      firstMost: '849.66',
      most: '4495.50',
      least: [
        '751.63',
        '849.67',
        '898.69',
        '950.98',
        '960.78',
        '960.78',
        '1013.07',
        '1029.41',
        '1045.75',
        '1078.43',
        '1143.79',
        '1209.15',
        '1274.51',
        '1372.55',
        '1633.99',
      ],
    }),
    table('2024-01-01', refTo('bases2024')('16.1'), {
      firstMost: '816.98',
      most: '4720.50',
      least: [
        '735.29',
        '816.99',
        '872.55',
        '950.98',
        '960.78',
        '960.78',
        '1045.75',
        '1062.09',
        '1078.43',
        '1111.11',
        '1176.47',
        '1241.83',
        '1307.19',
        '1454.25',
        '1732.03',
      ],
    }),
    ...(['2025', '2026'] as const).map((year) =>
      table(`${year}-01-01`, refTo(`bases${year}`)('18.1'), {
        firstMost: '718.94',
        most: year === '2025' ? '4909.50' : '5101.20',
        least: [
          '653.59',
          '718.95',
          '849.67',
          '950.98',
          '960.78',
          '960.78',
          '1143.79',
          '1209.15',
          '1274.51',
          '1356.21',
          '1437.91',
          '1519.61',
          '1601.31',
          '1732.03',
          '1928.10',
        ],
      }),
    ),
  ],
});
