import { type Cents, cents } from '@/lib/law/cents';
import { addDays, addYears, type Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import type { Household } from '../../pensions/complement';
import { pensionAward } from '../../pensions/payments';
import { fullPensionOf } from './career';
import type { Early } from './coefficients';
import { genderGapSupplement } from './gender-gap';
import { type EarlyPension, monthlyComplement } from './limits';

const UNDER_65_UNTIL = 65;

/** Lines of every retirement pension. */
export const pensionLines = {
  'regulatory-base': { unit: 'money', ref: lgss('209.1') },
  'months-contributed': { unit: 'months', ref: lgss('205.1') },
  percentage: { unit: 'percent', ref: lgss('210.1') },
  'full-pension': { unit: 'money', ref: lgss('210.1') },
  maximum: { unit: 'money', ref: lgss('57') },
  pension: { unit: 'money', ref: lgss('210') },
  'gender-gap': { unit: 'money', ref: lgss('60.3') },
  monthly: { unit: 'money', ref: lgss('46') },
} as const;
/** The complement to the minimum, where there is one. */
export const complementLine = { 'minimum-complement': { unit: 'money', ref: lgss('59.1') } } as const;
/** What early retirement takes away. */
export const reductionLines = {
  'months-early': { unit: 'months', ref: lgss('207.2') },
  reduction: { unit: 'percent', ref: lgss('207.2') },
} as const;

type Payable = {
  readonly birthDate: Day;
  readonly retirementDate: Day;
  readonly daysByRetirement: number;
  readonly retirementBase: Cents;
  readonly genderGapChildren: number;
};
/** Who asks for the complement to the minimum, and what it depends on. */
export type Minimum = {
  readonly claimsMinimum: boolean;
  readonly pensionHousehold: Household;
  readonly pensionOtherIncome: Cents;
};

/**
 * The award of a retirement pension from the day after the retirement: the pension within its limits, the complement
 * to the minimum and the gender-gap supplement, fourteen times a year. `limit` is the maximum it was held to, if any.
 */
export const plainAward = (
  f: Payable,
  { pension, limit }: { readonly pension: Cents; readonly limit?: Cents },
  complement: Cents = cents(0),
) => {
  const { months, percentage, full } = fullPensionOf(f);
  const supplement = genderGapSupplement(f.genderGapChildren, f.retirementDate);
  const value = cents(pension + complement + supplement);
  return {
    lines: {
      'regulatory-base': f.retirementBase,
      'months-contributed': months,
      percentage,
      'full-pension': full,
      ...(limit !== undefined && { maximum: limit }),
      pension,
      ...(supplement > 0 && { 'gender-gap': supplement }),
      monthly: value,
    },
    ...pensionAward({ value, pays: 14, from: addDays(f.retirementDate, 1), to: null }),
  };
};

/** The same, raised to the minimum for who asks for it (LGSS 59). */
export const retirementAward = (f: Payable & Minimum, amount: { readonly pension: Cents; readonly limit?: Cents }) => {
  const complement = f.claimsMinimum
    ? monthlyComplement({
        pension: amount.pension,
        household: f.pensionHousehold,
        income: f.pensionOtherIncome,
        isUnder65: addYears(f.birthDate, UNDER_65_UNTIL) > f.retirementDate,
        on: f.retirementDate,
      })
    : cents(0);
  const { lines, ...award } = plainAward(f, amount, complement);
  return { lines: { ...lines, ...(complement > 0 && { 'minimum-complement': complement }) }, ...award };
};

/** Values of the lines of what early retirement takes away. */
export const earlyLines = ({ monthsEarly }: Early, { reduction }: EarlyPension) => ({
  'months-early': monthsEarly,
  reduction,
});

/** What the award of a pension raised to the minimum reads, beside the career and the base. */
export const minimumNeeds = [
  'claimsMinimum',
  'pensionHousehold',
  'pensionOtherIncome',
  'genderGapChildren',
  'retirementBase',
] as const;
