import { date, type Facts, integer, money, oneOf } from '@/lib/catalogue/fields';
import { domesticFacts } from '@/lib/catalogue/procedures/domestic-change/facts';
import { type Day, day } from '@/lib/law/day';
import { contractKinds, payKinds, reductionKinds } from '@/lib/law/domestic-contributions';
import { domesticFullTime } from '@/lib/law/parameters/domestic-employment';
import { minimumWageMonth } from '@/lib/law/parameters/minimum-wage';

/** What the calculator asks: the same limits as the procedure, with nothing filled from a record. */
export const calculatorFields = {
  payKind: oneOf(payKinds),
  pay: money({ max: domesticFacts.domesticPay.max }),
  hours: integer({ unit: 'hours', min: domesticFacts.domesticHours.min, max: domesticFacts.domesticHours.max }),
  contract: oneOf(contractKinds),
  reduction: oneOf(reductionKinds),
  on: date({ min: { day: day('2023-01-01') }, max: { day: day('2030-12-31') } }),
};
export type Asked = Facts<typeof calculatorFields>;

/** What stands in the form before anybody writes: the minimum wage of today for a full week. */
export const startOf = (today: Day): Asked => ({
  payKind: 'month-14',
  pay: minimumWageMonth.on(today),
  hours: domesticFullTime.on(today).week,
  contract: 'permanent',
  reduction: 'general',
  on: today,
});
