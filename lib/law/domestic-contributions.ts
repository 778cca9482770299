/** What a domestic employee costs a month: pay, base, shares of each side and reductions (LGSS dt 16; RDL 16/2022 da 1). */

import { basisPoints, type Cents, cents, maxCents, minCents, portion, sumCents, times } from './cents';
import type { Day } from './day';
import { maximumBaseMonth } from './parameters/contribution-bases';
import {
  commonRate,
  equityRate,
  fixedTermUnemploymentRate,
  permanentUnemploymentRate,
} from './parameters/contribution-rates';
import {
  domesticAccidentRate,
  domesticBands,
  domesticFullTime,
  domesticGuaranteeRate,
  domesticMinimumHour,
  domesticReductions,
} from './parameters/domestic-employment';
import { minimumWageYear } from './parameters/minimum-wage';

/** How the pay is agreed: every month of twelve or of fourteen, or by the hour with everything included. */
export const payKinds = ['month-12', 'month-14', 'hour'] as const;
type PayKind = (typeof payKinds)[number];
export const contractKinds = ['permanent', 'fixed-term'] as const;
type ContractKind = (typeof contractKinds)[number];
export const reductionKinds = ['general', 'large-family'] as const;
export type ReductionKind = (typeof reductionKinds)[number];

/** The conditions that decide the cost. `pay` is that of a month, or of an hour; `hours` those of a week. */
export type DomesticTerms = {
  readonly contract: ContractKind;
  readonly hours: number;
  readonly payKind: PayKind;
  readonly pay: Cents;
  readonly reduction: ReductionKind;
};

export const concepts = ['common', 'accident', 'unemployment', 'guarantee', 'equity'] as const;
type Concept = (typeof concepts)[number];
type ConceptCost = { readonly concept: Concept; readonly employer: Cents; readonly worker: Cents };
/** A month of it, in cents; reductions are what the employer is let off. */
export type DomesticCost = {
  readonly pay: Cents;
  readonly base: Cents;
  readonly concepts: readonly ConceptCost[];
  readonly reductions: { readonly common: Cents; readonly joint: Cents };
  /** Shares to pay in: the employer's once reduced. */
  readonly employer: Cents;
  readonly worker: Cents;
  /** What leaves the employer's pocket, and what stays in the worker's before tax. */
  readonly total: Cents;
  readonly net: Cents;
};

type Pay = Pick<DomesticTerms, 'payKind' | 'pay' | 'hours'>;

const MONTHS = 12;
const payments = { 'month-12': 12, 'month-14': 14 } as const;

/** Hours a month of so many a week: the orders count 40 a week as 160 a month (art. 15.2.a). */
const hoursOfMonth = (hours: number, on: Day): number => {
  const { week, month } = domesticFullTime.on(on);
  return (hours * month) / week;
};

/** Pay of a month with its part of the extra payments (LGSS art. 147.1). */
const payOfMonth = ({ payKind, pay, hours }: Pay, on: Day): Cents =>
  payKind === 'hour' ? times(pay, hoursOfMonth(hours, on)) : portion(pay, payments[payKind], MONTHS, 'half-up');

/** The least that may be paid for those hours: in a year, or for an hour when it is paid by the hour (RD of the minimum wage). */
export const leastPay = ({ payKind, hours }: Pick<DomesticTerms, 'payKind' | 'hours'>, on: Day): Cents => {
  if (payKind === 'hour') return domesticMinimumHour.on(on);
  const { week } = domesticFullTime.on(on);
  return portion(minimumWageYear.on(on), Math.min(hours, week), week, 'up');
};

/** What is compared with it: the pay of a year, or of an hour. */
export const payToCompare = ({ payKind, pay }: Pick<DomesticTerms, 'payKind' | 'pay'>): Cents =>
  payKind === 'hour' ? pay : times(pay, payments[payKind]);

const baseFor = (pay: Cents, on: Day): Cents => {
  const band = domesticBands.on(on).find(({ upTo }) => upTo === null || pay <= upTo);
  return minCents(band?.base ?? pay, maximumBaseMonth.on(on));
};

/** Base of a month: that of the band of the pay, and never less than that of the least pay for those hours (art. 15.2). */
export const domesticBase = (terms: DomesticTerms, on: Day): Cents => {
  const least = leastPay(terms, on);
  const leastOfMonth =
    terms.payKind === 'hour' ? times(least, hoursOfMonth(terms.hours, on)) : portion(least, 1, MONTHS, 'half-up');
  return baseFor(maxCents(payOfMonth(terms, on), leastOfMonth), on);
};

/** A month of one employment under the law of that day. @throws NoValueInForce before 2023. */
export const domesticCost = (terms: DomesticTerms, on: Day): DomesticCost => {
  const pay = payOfMonth(terms, on);
  const base = domesticBase(terms, on);
  const part = (points: number): Cents => basisPoints(base, points, 'half-up');
  const unemployment = (terms.contract === 'permanent' ? permanentUnemploymentRate : fixedTermUnemploymentRate).on(on);
  const [common, equity] = [commonRate.on(on), equityRate.on(on)];
  const shares: readonly ConceptCost[] = [
    { concept: 'common', employer: part(common.employer), worker: part(common.worker) },
    { concept: 'accident', employer: part(domesticAccidentRate.on(on)), worker: cents(0) },
    { concept: 'unemployment', employer: part(unemployment.employer), worker: part(unemployment.worker) },
    { concept: 'guarantee', employer: part(domesticGuaranteeRate.on(on)), worker: cents(0) },
    { concept: 'equity', employer: part(equity.employer), worker: part(equity.worker) },
  ];
  const relief = domesticReductions.on(on);
  const employerOf = (...of: readonly Concept[]): Cents =>
    sumCents(shares.filter(({ concept }) => of.includes(concept)).map(({ employer }) => employer));
  const reductions = {
    common: basisPoints(
      employerOf('common'),
      terms.reduction === 'large-family' ? relief.largeFamily : relief.common,
      'half-up',
    ),
    joint: basisPoints(employerOf('unemployment', 'guarantee'), relief.joint, 'half-up'),
  };
  const employer = cents(employerOf(...concepts) - reductions.common - reductions.joint);
  const worker = sumCents(shares.map((share) => share.worker));
  return {
    pay,
    base,
    concepts: shares,
    reductions,
    employer,
    worker,
    total: cents(pay + employer),
    net: cents(pay - worker),
  };
};
