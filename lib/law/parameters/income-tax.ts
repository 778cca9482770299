import { type Cents, euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

const act = refTo('incomeTax');
const rules = refTo('incomeTaxRules');
const since = '2023-01-01';
const since2024 = '2024-01-01';
const until2024 =
  'As published in 2023, not checked against Royal Decree 1039/2022: the text held here is the one of 2024. January 2023 was still withheld by the figures of 2022, and put right from February (Act 35/2006, additional provision 47).';
const from2024 =
  'What was paid in 2024 before Royal Decree 142/2024 came into force followed the figures of 2023, and was put right afterwards (transitional provision 21).';

/** A stretch of income: what is counted at its beginning, and for each euro above it. Stretches join without a step. */
export type IncomeBand = { readonly over: Cents; readonly value: Cents; readonly rate: number };
const band = (over: string, value: string, rate: number): IncomeBand => ({
  over: euros(over),
  value: euros(value),
  rate,
});

/** Scale of the withholding on income from work and pensions. */
export const withholdingScale = parameter<readonly IncomeBand[]>('income-tax.scale', {
  unit: 'table',
  entries: [
    {
      from: since,
      value: [
        band('0', '0', 1900),
        band('12450', '2365.50', 2400),
        band('20200', '4225.50', 3000),
        band('35200', '8725.50', 3700),
        band('60000', '17901.50', 4500),
        band('300000', '125901.50', 4700),
      ],
      source: rules('85.1'),
    },
  ],
});

type ByChildren = { readonly none: Cents; readonly oneChild: Cents; readonly more: Cents };
const byChildren = (none: string, oneChild: string, more: string): ByChildren => ({
  none: euros(none),
  oneChild: euros(oneChild),
  more: euros(more),
});

/**
 * Income a year up to which nothing is withheld, by the situation of the family. `pensioners` is added for pensions of
 * the Social Security (art. 81.2).
 */
export const withholdingExemption = parameter<{
  /** Without spouse, with children that give the right to the reduction of one-parent families. */
  readonly oneParent: Omit<ByChildren, 'none'>;
  /** Married, and the spouse has no more than this income a year. */
  readonly lowIncomeSpouse: ByChildren & { readonly spouseIncome: Cents };
  readonly others: ByChildren;
  readonly pensioners: Cents;
}>('income-tax.exemption', {
  unit: 'euro cents',
  entries: [
    {
      from: since,
      value: {
        oneParent: { oneChild: euros('17270'), more: euros('18617') },
        lowIncomeSpouse: { ...byChildren('16696', '17894', '19241'), spouseIncome: euros('1500') },
        others: byChildren('15000', '15599', '16272'),
        pensioners: euros('600'),
      },
      source: rules('81'),
      note: until2024,
    },
    {
      from: since2024,
      value: {
        oneParent: { oneChild: euros('17644'), more: euros('18694') },
        lowIncomeSpouse: { ...byChildren('17197', '18130', '19262'), spouseIncome: euros('1500') },
        others: byChildren('15876', '16342', '16867'),
        pensioners: euros('600'),
      },
      source: rules('81'),
      note: from2024,
    },
  ],
});

/** What is taken off income from work or pensions: an amount, and how much of it each euro above the stretch takes away. */
export const workReduction = parameter<readonly IncomeBand[]>('income-tax.work-reduction', {
  unit: 'table',
  entries: [
    {
      from: since,
      value: [band('0', '6498', 0), band('14047.50', '6498', 11_400), band('19747.50', '0', 0)],
      source: act('20'),
    },
    {
      from: since2024,
      value: [
        band('0', '7302', 0),
        band('14852', '7302', 17_500),
        band('17673.52', '2364.34', 11_400),
        band('19747.50', '0', 0),
      ],
      source: rules('83.3.d'),
      note: from2024,
    },
  ],
});

/** Other expenses that income from work or pensions is always allowed, a year. */
export const workExpenses = parameter('income-tax.expenses', {
  unit: 'euro cents',
  entries: [{ from: since, value: euros('2000'), source: rules('83.3.c') }],
});

/** Further reductions of the withholding: for being a pensioner, and for having more than so many children. */
export const withholdingReductions = parameter<{
  readonly pensioner: Cents;
  readonly children: number;
  readonly manyChildren: Cents;
}>('income-tax.reductions', {
  unit: 'table',
  entries: [
    {
      from: since,
      value: { pensioner: euros('600'), children: 2, manyChildren: euros('600') },
      source: rules('83.3.e'),
    },
  ],
});

/** Minimum of the taxpayer, a year, and what is added from each age, one over the other. */
export const taxpayerMinimum = parameter<{
  readonly anyAge: Cents;
  readonly older: readonly { readonly age: number; readonly value: Cents }[];
}>('income-tax.taxpayer-minimum', {
  unit: 'table',
  entries: [
    {
      from: since,
      value: {
        anyAge: euros('5550'),
        older: [
          { age: 65, value: euros('1150') },
          { age: 75, value: euros('1400') },
        ],
      },
      source: act('57'),
    },
  ],
});

/** Minimum for each child at home, by order; the last is that of the fourth and the next. `underThree` is added. */
export const childrenMinimum = parameter<{
  readonly inOrder: readonly [Cents, Cents, Cents, Cents];
  readonly underThree: Cents;
}>('income-tax.children-minimum', {
  unit: 'euro cents',
  entries: [
    {
      from: since,
      value: {
        inOrder: [euros('2400'), euros('2700'), euros('4000'), euros('4500')],
        underThree: euros('2800'),
      },
      source: act('58'),
    },
  ],
});

/** Minimum for the disability of the taxpayer, from each degree; `help` is what it adds for the cost of being helped. */
export const disabilityMinimum = parameter<
  readonly { readonly degree: number; readonly value: Cents; readonly help: Cents }[]
>('income-tax.disability-minimum', {
  unit: 'table',
  entries: [
    {
      from: since,
      value: [
        { degree: 3300, value: euros('3000'), help: euros('0') },
        { degree: 6500, value: euros('9000'), help: euros('3000') },
      ],
      source: act('60.1'),
    },
  ],
});

/** Most the tax withheld can be, of what passes the exempt income, for incomes up to an amount. */
export const withholdingCap = parameter<{ readonly upTo: Cents; readonly rate: number }>('income-tax.cap', {
  unit: 'table',
  entries: [{ from: since, value: { upTo: euros('35200'), rate: 4300 }, source: rules('85.3') }],
});
