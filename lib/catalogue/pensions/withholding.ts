import { basisPoints, type Cents, cents, maxCents, minCents, portion, sumCents } from '@/lib/law/cents';
import { ageOn, type Day, dayOf, partsOf } from '@/lib/law/day';
import { type LegalRef, refTo } from '@/lib/law/legal-ref';
import type { Unit } from '@/lib/law/parameter';
import {
  childrenMinimum,
  disabilityMinimum,
  type IncomeBand,
  taxpayerMinimum,
  withholdingCap,
  withholdingExemption,
  withholdingReductions,
  withholdingScale,
  workExpenses,
  workReduction,
} from '@/lib/law/parameters/income-tax';
import type { Household } from './complement';

/** What the withholding on a pension depends on. The pension is the only income; its territory is the common one. */
export type WithholdingCase = {
  /** The pension of a whole year, before tax. */
  readonly yearly: Cents;
  readonly birthDate: Day;
  /** A dependent spouse is taken as one with the low income of art. 81.1; no spouse, as nobody to share the children with. */
  readonly household: Household;
  /** Children under 25 at home, without income of their own. */
  readonly children: number;
  /** Of them, those under 18: only they make a one-parent family (Ley 35/2006 art. 82.1). */
  readonly minors?: number;
  readonly underThree?: number;
  /** Degree of disability of the pensioner, in basis points. */
  readonly disabilityDegree?: number;
  readonly on: Day;
};

export type WithholdingStep =
  | 'pension'
  | 'exemption'
  | 'work-reduction'
  | 'expenses'
  | 'pensioner'
  | 'many-children'
  | 'base'
  | 'taxpayer-minimum'
  | 'children-minimum'
  | 'disability-minimum'
  | 'tax-on-base'
  | 'tax-on-minimum'
  | 'cap'
  | 'tax'
  | 'rate'
  | 'withheld'
  | 'net-month';
export type WithholdingLine = {
  readonly id: WithholdingStep;
  readonly value: number;
  readonly unit: Extract<Unit, 'euro cents' | 'basis points'>;
  readonly ref: LegalRef;
};

export type Withholding = {
  /** In basis points: the law gives the percentage two decimals. */
  readonly rate: number;
  /** Withheld in a year. */
  readonly yearly: Cents;
  /** What is left of each of the fourteen payments, rounded on its own as it is paid. */
  readonly net: Cents;
  /** The steps in their order, those that do not apply left out. */
  readonly lines: readonly WithholdingLine[];
};

/** First day whose rules of withholding are known here. */
export const withholdingSince: Day = (withholdingScale.entries[0] as (typeof withholdingScale.entries)[number]).from;

const rules = refTo('incomeTaxRules');
const NOTHING = cents(0);
const PAYMENTS = 14;

const money = (id: WithholdingStep, value: Cents, ref: LegalRef): WithholdingLine => ({
  id,
  value,
  unit: 'euro cents',
  ref,
});

const bandOf = (bands: readonly IncomeBand[], income: Cents): IncomeBand => {
  const found = bands.findLast(({ over }) => over <= income);
  if (!found) throw new RangeError(`No band of income for ${income}`);
  return found;
};
const above = ({ over, rate }: IncomeBand, income: Cents): Cents => basisPoints(cents(income - over), rate, 'half-up');

/** Tax of the scale on an amount. */
const taxOn = (amount: Cents, on: Day): Cents => {
  const band = bandOf(withholdingScale.on(on), amount);
  return cents(band.value + above(band, amount));
};

/** Income from work up to which nothing is withheld, with what pensions add (RD 439/2007 art. 81). */
const exemption = ({ household, children, minors = 0, on }: WithholdingCase): Cents => {
  const { oneParent, lowIncomeSpouse, others, pensioners } = withholdingExemption.on(on);
  const count = children === 0 ? 'none' : children === 1 ? 'oneChild' : 'more';
  const ofTheRest = household === 'dependentSpouse' ? lowIncomeSpouse : others;
  const own = household === 'alone' && minors > 0 && count !== 'none' ? oneParent[count] : ofTheRest[count];
  return cents(own + pensioners);
};

/** What is taken off the pension to reach the base (RD 439/2007 art. 83.3). */
const reductionLines = ({ yearly, children, on }: WithholdingCase): readonly WithholdingLine[] => {
  const work = bandOf(workReduction.on(on), yearly);
  const further = withholdingReductions.entryOn(on);
  const { pensioner, manyChildren } = further.value;
  return [
    money(
      'work-reduction',
      minCents(yearly, cents(work.value - above(work, yearly))),
      workReduction.entryOn(on).source,
    ),
    money('expenses', minCents(yearly, workExpenses.on(on)), workExpenses.entryOn(on).source),
    money('pensioner', pensioner, further.source),
    ...(children > further.value.children ? [money('many-children', manyChildren, further.source)] : []),
  ];
};

/** Personal and family minimum (RD 439/2007 art. 84): children count by half, unless there is nobody to share them with. */
const minimumLines = (c: WithholdingCase): readonly WithholdingLine[] => {
  const { birthDate, household, children, underThree = 0, disabilityDegree = 0, on } = c;
  const own = taxpayerMinimum.entryOn(on);
  // "Over 65" is read as 65 completed by 31 December, when the tax falls due (Ley 35/2006 arts. 12 and 61.3).
  const age = ageOn(birthDate, dayOf(partsOf(on).year, 12, 31));
  const older = own.value.older.filter((increase) => age >= increase.age).map(({ value }) => value);

  const family = childrenMinimum.entryOn(on);
  const { inOrder } = family.value;
  const last = inOrder[inOrder.length - 1] ?? NOTHING;
  const each = Array.from({ length: children }, (_, index) => inOrder[index] ?? last);
  const small = Array.from({ length: Math.min(underThree, children) }, () => family.value.underThree);
  const ofChildren = portion(sumCents([...each, ...small]), 1, household === 'alone' ? 1 : 2, 'half-up');

  const disability = disabilityMinimum.entryOn(on);
  const degree = disability.value.findLast((row) => row.degree <= disabilityDegree);
  return [
    money('taxpayer-minimum', sumCents([own.value.anyAge, ...older]), own.source),
    ...(children > 0 ? [money('children-minimum', ofChildren, family.source)] : []),
    ...(degree ? [money('disability-minimum', cents(degree.value + degree.help), disability.source)] : []),
  ];
};

const valuesOf = (lines: readonly WithholdingLine[]): Cents => sumCents(lines.map(({ value }) => cents(value)));

/** Tax a year before its rate is rounded, with the steps to it; nothing for a pension within the exemption. */
const taxOf = (
  c: WithholdingCase,
  exempt: Cents,
): { readonly tax: Cents; readonly lines: readonly WithholdingLine[] } => {
  if (c.yearly <= exempt) return { tax: NOTHING, lines: [] };
  const reductions = reductionLines(c);
  const base = maxCents(NOTHING, cents(c.yearly - valuesOf(reductions)));
  const minimums = minimumLines(c);
  const onBase = taxOn(base, c.on);
  const onMinimum = taxOn(valuesOf(minimums), c.on);
  const whole = maxCents(NOTHING, cents(onBase - onMinimum));
  const { upTo, rate } = withholdingCap.on(c.on);
  const cap = c.yearly <= upTo ? basisPoints(cents(c.yearly - exempt), rate, 'half-up') : null;
  const tax = cap === null ? whole : minCents(whole, cap);
  return {
    tax,
    lines: [
      ...reductions,
      money('base', base, rules('83.1')),
      ...minimums,
      money('tax-on-base', onBase, rules('85.1')),
      money('tax-on-minimum', onMinimum, rules('85.1')),
      ...(cap === null ? [] : [money('cap', cap, withholdingCap.entryOn(c.on).source)]),
      money('tax', tax, rules('85')),
    ],
  };
};

/**
 * Income tax (IRPF) withheld on a pension by the general procedure (RD 439/2007 arts. 80 to 86). It leaves out what it
 * is not told: other income, ascendants, disability of the children, mortgages before 2013, Ceuta and Melilla, and the
 * Basque Country and Navarre, with a tax of their own. The figures of years to come are those of the last one known.
 * @throws NoValueInForce before 2023.
 */
export const pensionWithholding = (c: WithholdingCase): Withholding => {
  const exempt = exemption(c);
  const { tax, lines } = taxOf(c, exempt);
  // Two decimals (art. 86.1): cut and not rounded, so that no more than the tax is withheld.
  const rate = c.yearly > 0 ? portion(tax, 10_000, c.yearly, 'down') : 0;
  const yearly = basisPoints(c.yearly, rate, 'half-up');
  const month = portion(c.yearly, 1, PAYMENTS, 'half-up');
  const net = cents(month - basisPoints(month, rate, 'half-up'));
  return {
    rate,
    yearly,
    net,
    lines: [
      money('pension', c.yearly, rules('83.2')),
      money('exemption', exempt, withholdingExemption.entryOn(c.on).source),
      ...lines,
      { id: 'rate', value: rate, unit: 'basis points', ref: rules('86.1') },
      money('withheld', yearly, rules('82')),
      money('net-month', net, rules('80.1')),
    ],
  };
};
