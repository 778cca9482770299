import type { Day } from '@/lib/law/day';
import {
  exemptMedicineShare,
  exemptPensionerBy,
  exemptPensionerIncome,
  medicineShares,
} from '@/lib/law/parameters/medicine-share';

/** Reasons to pay nothing for medicines; the last two are for pensioners only and depend on the date. */
export const exemptions = [
  'none',
  'integration-income',
  'minimum-income',
  'non-contributory-pension',
  'exhausted-unemployed',
  'child-benefit',
  'minor-disability',
  'toxic-syndrome',
  'work-treatment',
  'minimum-complement',
  'kept-exemption',
] as const;
export type Exemption = (typeof exemptions)[number];

const ofPensioners: readonly Exemption[] = ['minimum-complement', 'kept-exemption'];

/** Exempt whatever the income and the group (RDLeg 1/2015 art. 102.8, letters a to h). */
export const isAlwaysExempt = (exemption: Exemption): boolean =>
  exemption !== 'none' && !ofPensioners.includes(exemption);

export type Patient = {
  readonly on: Day;
  readonly group: 'active' | 'pensioner' | 'unregistered';
  readonly exemption: Exemption;
  readonly filesReturn: boolean;
  /** Net taxable base of the last tax return, or the income of the year without one, in cents. */
  readonly income: number;
};

/* Art. 102.8.i: by income until 13 May 2026; since then by the complement to the minimum, or kept from before. */
const isExemptPensioner = ({ on, group, exemption, filesReturn, income }: Patient): boolean => {
  if (group !== 'pensioner') return false;
  const { withReturn, withoutReturn } = exemptPensionerIncome.on(on);
  const isPoor = income < (filesReturn ? withReturn : withoutReturn);
  if (exemptPensionerBy.on(on) === 'income') return isPoor;
  return exemption === 'minimum-complement' || (exemption === 'kept-exemption' && isPoor);
};

/** What the patient pays of each medicine, in basis points, and at most a month, in cents; null without a cap. */
export const medicineShareOf = (patient: Patient) => {
  const { on, group, exemption, filesReturn, income } = patient;
  if (isAlwaysExempt(exemption) || isExemptPensioner(patient))
    return { exempt: true, share: exemptMedicineShare.on(on), monthlyCap: null };
  const { withoutReturnUnder, ...bands } = medicineShares.on(on);
  const counted = filesReturn || group === 'unregistered' ? income : Math.min(income, withoutReturnUnder - 1);
  const band = bands[group].find(({ under }) => under === null || counted < under);
  if (!band) throw new RangeError(`No band of medicine share for ${group}`);
  return { exempt: false, share: band.share, monthlyCap: band.monthlyCap };
};
