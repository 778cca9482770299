import type { Term } from '../calendar';
import { type Cents, euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const rdl16 = refTo('rdl16_2022');

/** One band of monthly pay: up to `upTo` (null: no end) one contributes on `base`; null is the pay itself. */
type DomesticBand = { readonly upTo: Cents | null; readonly base: Cents | null };
const bands = (...rows: readonly (readonly [upTo: string, base: string])[]): readonly DomesticBand[] => [
  ...rows.map(([upTo, base]) => ({ upTo: euros(upTo), base: euros(base) })),
  { upTo: null, base: null },
];
const notRead = 'The table is an image in the text read; taken from published tables of the same order.';

/** Contribution bases of domestic employees by their monthly pay, extra payments included (LGSS dt 16.1.a). */
export const domesticBands = parameter('domestic-employment.bands', {
  unit: 'euro cents',
  entries: [
    {
      from: '2023-01-01',
      value: bands(
        ['291.00', '270.00'],
        ['451.00', '386.00'],
        ['613.00', '532.00'],
        ['775.00', '694.00'],
        ['939.00', '858.00'],
        ['1098.00', '1018.00'],
        ['1260.00', '1260.00'],
      ),
      source: lgss('dt 16'),
      note: 'The scale of the provision, raised by 8 % as the minimum wage of 2023.',
    },
    {
      from: '2024-01-01',
      value: bands(
        ['306.00', '284.00'],
        ['474.00', '405.00'],
        ['644.00', '559.00'],
        ['814.00', '729.00'],
        ['986.00', '901.00'],
        ['1153.00', '1069.00'],
        ['1323.00', '1323.00'],
      ),
      source: refTo('bases2024')('15.1'),
      note: notRead,
    },
    {
      from: '2025-01-01',
      value: bands(
        ['319.00', '296.00'],
        ['495.00', '423.00'],
        ['672.00', '584.00'],
        ['850.00', '761.00'],
        ['1029.00', '941.00'],
        ['1204.00', '1116.00'],
        ['1381.20', '1381.20'],
      ),
      source: refTo('bases2025')('15.1'),
      note: notRead,
    },
    {
      from: '2026-01-01',
      value: bands(
        ['329.00', '305.00'],
        ['510.00', '436.00'],
        ['693.00', '602.00'],
        ['876.00', '785.00'],
        ['1061.00', '970.00'],
        ['1241.00', '1151.00'],
        ['1424.50', '1424.50'],
      ),
      source: refTo('bases2026')('15.1'),
      note: 'Not verified: the table is an image in the text read. The scale of 2025 raised as the minimum wage.',
    },
  ],
});

/** Work accidents and occupational diseases of households that employ (CNAE 97), all of it the employer's. */
export const domesticAccidentRate = parameter('domestic-employment.accident-rate', {
  unit: 'basis points',
  entries: [
    { from: '2023-01-01', value: 150, source: refTo('bases2023')('15.4') },
    { from: '2024-01-01', value: 150, source: refTo('bases2024')('15.4') },
    { from: '2025-01-01', value: 150, source: refTo('bases2025')('15.4') },
    { from: '2026-01-01', value: 150, source: lgss('da 61') },
  ],
});

/** Wage guarantee fund (FOGASA), all of it the employer's. */
export const domesticGuaranteeRate = parameter('domestic-employment.guarantee-rate', {
  unit: 'basis points',
  entries: [
    { from: '2023-01-01', value: 20, source: refTo('bases2023')('33.2') },
    { from: '2024-01-01', value: 20, source: refTo('bases2024')('33.2') },
    { from: '2025-01-01', value: 20, source: refTo('bases2025')('35.2') },
    { from: '2026-01-01', value: 20, source: refTo('bases2026')('35.2') },
  ],
});

/**
 * What the employer is let off: a part of the common contingencies, more in a large family whose carer had it before,
 * and a part of unemployment and FOGASA.
 */
export const domesticReductions = parameter('domestic-employment.reductions', {
  unit: 'basis points',
  entries: [{ from: '2023-01-01', value: { common: 2000, largeFamily: 4500, joint: 8000 }, source: rdl16('da 1') }],
});

/** Minimum wage of who works by the hour and lives elsewhere, everything included, an hour worked. */
export const domesticMinimumHour = parameter('domestic-employment.minimum-hour', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('8.45'), source: refTo('smi2023')('4.2') },
    { from: '2024-01-01', value: euros('8.87'), source: refTo('smi2024')('4.2') },
    { from: '2025-01-01', value: euros('9.26'), source: refTo('smi2025')('4.2') },
    { from: '2026-01-01', value: euros('9.55'), source: refTo('smi2026')('4.2') },
  ],
});

/** A full week, and the hours a month it counts as. */
export const domesticFullTime = parameter('domestic-employment.full-time', {
  unit: 'hours',
  entries: [{ from: '2023-01-01', value: { week: 40, month: 160 }, source: refTo('bases2023')('15.2.a') }],
});

/** To tell that the data of a worker have changed, from the day of the change. */
export const workerVariation = parameter<Term>('duty.worker-variation', {
  unit: 'term',
  entries: [
    {
      from: '2015-07-26',
      value: { days: 3 },
      source: refTo('rd84')('32.3'),
      note: 'Not checked against the text: taken from what was published about Royal Decree 708/2015.',
    },
  ],
});

/** Natural days before the work begins from which its registration may be asked for. */
export const registrationAhead = parameter('duty.registration-ahead', {
  unit: 'natural days',
  entries: [
    {
      from: '1996-02-27',
      value: 60,
      source: refTo('rd84')('32.3'),
      note: 'Not checked against the text, which was not at hand.',
    },
  ],
});
