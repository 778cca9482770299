import { euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

const act = refTo('medicines');
const reform = refTo('rdl11_2026');

/** What a patient pays of each medicine, in basis points, and at most a month; `under` null: any income above. */
type ShareBand = {
  readonly under: number | null;
  readonly share: number;
  readonly monthlyCap: number | null;
};
type Shares = {
  readonly active: readonly ShareBand[];
  readonly pensioner: readonly ShareBand[];
  readonly unregistered: readonly ShareBand[];
  /** Who files no tax return counts as earning less than this, whatever the income (arts. 102.5.d and 102.6.e). */
  readonly withoutReturnUnder: number;
};
const capsNote =
  'The caps of pensioners before May 2026 come from secondary sources; the preamble of Royal Decree-Law 11/2026 confirms the bands.';

/** Share of the price of a medicine by group and yearly income, poorest first (RDLeg 1/2015 art. 102.5 and 102.6). */
export const medicineShares = parameter<Shares>('medicine-share.bands', {
  unit: 'table',
  entries: [
    {
      from: '2021-01-01',
      source: act('102.5'),
      note: capsNote,
      value: {
        active: [
          { under: euros('18000'), share: 4000, monthlyCap: null },
          { under: euros('100000'), share: 5000, monthlyCap: null },
          { under: null, share: 6000, monthlyCap: null },
        ],
        pensioner: [
          { under: euros('18000'), share: 1000, monthlyCap: euros('8.23') },
          { under: euros('100000'), share: 1000, monthlyCap: euros('18.52') },
          { under: null, share: 6000, monthlyCap: euros('61.75') },
        ],
        unregistered: [{ under: null, share: 4000, monthlyCap: null }],
        withoutReturnUnder: euros('18000'),
      },
    },
    {
      from: '2026-05-14',
      source: reform('1'),
      value: {
        active: [
          { under: euros('9000'), share: 4000, monthlyCap: euros('8.23') },
          { under: euros('18000'), share: 4000, monthlyCap: euros('18.52') },
          { under: euros('35000'), share: 4500, monthlyCap: euros('61.75') },
          { under: euros('60000'), share: 4500, monthlyCap: null },
          { under: euros('100000'), share: 5000, monthlyCap: null },
          { under: null, share: 6000, monthlyCap: null },
        ],
        pensioner: [
          { under: euros('18000'), share: 1000, monthlyCap: euros('8.23') },
          { under: euros('60000'), share: 1000, monthlyCap: euros('13.37') },
          { under: euros('100000'), share: 1000, monthlyCap: euros('18.52') },
          { under: null, share: 6000, monthlyCap: euros('61.75') },
        ],
        unregistered: [{ under: null, share: 4000, monthlyCap: euros('8.23') }],
        withoutReturnUnder: euros('18000'),
      },
    },
  ],
});

/** Medicines of reduced contribution, for long illnesses: the share, and the most that is paid where the law held says it. */
export const reducedMedicineShare = parameter<{ readonly share: number; readonly most: number | null }>(
  'medicine-share.reduced',
  {
    unit: 'table',
    entries: [
      {
        from: '2021-01-01',
        value: { share: 1000, most: null },
        source: act('102.6.a'),
        note: 'The cap of those years is not held here.',
      },
      {
        from: '2026-05-14',
        value: { share: 1000, most: euros('4.98') },
        source: reform('1'),
        note: 'Royal Decree-Law 12/2026 of 26 May takes the word "monthly" out of this cap.',
      },
    ],
  },
);

/** Share of who is exempt, of treatments of work accidents, and of medicines given in hospital. */
export const exemptMedicineShare = parameter('medicine-share.exempt', {
  unit: 'basis points',
  entries: [{ from: '2021-01-01', value: 0, source: act('102.8') }],
});

/** Income a year under which a pensioner was exempt, with a tax return and without the duty to file one. */
export const exemptPensionerIncome = parameter<{ readonly withReturn: number; readonly withoutReturn: number }>(
  'medicine-share.exempt-pensioner',
  {
    unit: 'euro cents',
    entries: [
      {
        from: '2021-01-01',
        value: { withReturn: euros('5635'), withoutReturn: euros('11200') },
        source: refTo('budget2021')('df 35'),
      },
    ],
  },
);

/** How a pensioner is exempt: by income, or by the complement to the minimum pension and whoever was exempt before. */
export const exemptPensionerBy = parameter<'income' | 'complement'>('medicine-share.exempt-pensioner-by', {
  unit: 'table',
  entries: [
    { from: '2021-01-01', value: 'income', source: refTo('budget2021')('df 35') },
    { from: '2026-05-14', value: 'complement', source: reform('1') },
  ],
});
