import { euros } from '../cents';
import { rdl1_2025, rdl3_2026, rdl8_2023, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const decree = refTo('mobilitySubsidy');
/* Older law is not held here: no claim is dated before. */
const since = '2023-01-01';
const notes = {
  of2023:
    'Not printed: the budget of 2023 gives a formula on the figure of 2022. 78.20 € a month is the only sum of whole tens of cents that gives the 974.40 € of 2024 with its rise of 3.8 %.',
  decree:
    'Not verified: the text of the decree was not at hand. The condition is the one that the managing bodies publish; the number of the article is not checked.',
};

/** Mobility subsidy of a year, paid in twelve months. */
export const mobilitySubsidyYear = parameter('mobility-subsidy.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('938.40'), source: refTo('budget2023')('da 37'), note: notes.of2023 },
    { from: '2024-01-01', value: euros('974.40'), source: rdl8_2023('78.7') },
    { from: '2025-01-01', value: euros('1002.00'), source: rdl1_2025('65.7') },
    { from: '2026-01-01', value: euros('1029.60'), source: rdl3_2026('2.8') },
  ],
});

/** Youngest age. */
export const mobilityAge = parameter('mobility-subsidy.age', {
  unit: 'years',
  entries: [{ from: since, value: 3, source: decree('25'), note: notes.decree }],
});

/** Degree of disability asked, beside the scale of mobility. */
export const mobilityDisability = parameter('mobility-subsidy.disability', {
  unit: 'basis points',
  entries: [{ from: since, value: 3300, source: decree('25'), note: notes.decree }],
});

/** IPREM of a year where the law spoke of the yearly minimum wage, the two extra payments included. */
export const mobilityReferenceYear = parameter('mobility-subsidy.reference', {
  unit: 'euro cents',
  entries: [{ from: '2023-01-01', value: euros('8400.00'), source: refTo('budget2023')('da 90') }],
});

/** Limit of means as a share of that year: of one person, added for each further member of the family, and at most. */
export const mobilityIncomeShares = parameter<{
  readonly first: number;
  readonly each: number;
  readonly most: number;
}>('mobility-subsidy.income', {
  unit: 'basis points',
  entries: [
    { from: since, value: { first: 7000, each: 1000, most: 10_000 }, source: decree('31'), note: notes.decree },
  ],
});
