/** The rules that any declared conditions of a domestic employment have to keep, whatever procedure declares them. */

import {
  type DomesticTerms,
  domesticCost,
  leastPay,
  payToCompare,
  type ReductionKind,
} from '@/lib/law/domestic-contributions';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { domesticFullTime } from '@/lib/law/parameters/domestic-employment';
import { type Context, figure } from '../../kernel';

type Hours = { readonly domesticHours: number };
type Pay = Hours & {
  readonly domesticPayKind: DomesticTerms['payKind'];
  readonly domesticPay: DomesticTerms['pay'];
};

export const payNeeds = ['domesticPayKind', 'domesticPay', 'domesticHours'] as const;
const payOf = (f: Pay) => ({ payKind: f.domesticPayKind, pay: f.domesticPay, hours: f.domesticHours });

const isPaidByHour = ({ domesticPayKind }: Pick<Pay, 'domesticPayKind'>): boolean => domesticPayKind === 'hour';

/** No more than a full week (ET art. 34.1). */
const isWithinWeek = ({ domesticHours }: Hours, { on }: Context): boolean =>
  domesticHours <= domesticFullTime.on(on).week;
const hoursShown = ({ domesticHours }: Hours, { on }: Context) => ({
  have: figure('hours', domesticHours),
  need: figure('hours', domesticFullTime.on(on).week),
});

/** At least the minimum wage for those hours: of a year, or of an hour. */
const isPaidEnough = (f: Pay, { on }: Context): boolean => payToCompare(payOf(f)) >= leastPay(payOf(f), on);
const payShown = (f: Pay, { on }: Context) => ({
  have: figure('money', payToCompare(payOf(f))),
  need: figure('money', leastPay(payOf(f), on)),
});

/** What any declared conditions have to keep, on the day from which they count: the name of the fact that holds it. */
export const conditionsKept = <K extends 'domesticFrom' | 'domesticStart'>(day: K) => {
  const hours = ['domesticHours', day] as const;
  const pay = [...payNeeds, day] as const;
  const enough = { met: { needs: pay, derive: isPaidEnough }, shows: { needs: pay, derive: payShown } };
  const paidBy = (isByHour: boolean) => ({
    needs: ['domesticPayKind'] as const,
    derive: (f: Pick<Pay, 'domesticPayKind'>) => isPaidByHour(f) === isByHour,
  });
  return [
    {
      id: 'full-week',
      ref: refTo('et')('34.1'),
      met: { needs: hours, derive: isWithinWeek },
      shows: { needs: hours, derive: hoursShown },
    },
    { id: 'minimum-wage', ref: refTo('et')('27.1'), appliesIf: paidBy(false), ...enough },
    { id: 'minimum-hour', ref: refTo('smi2026')('4.2'), appliesIf: paidBy(true), ...enough },
  ] as const;
};

/** What it costs a month, as lines of a decision. */
export const costRefs = {
  pay: { unit: 'money', ref: lgss('147.1') },
  base: { unit: 'money', ref: lgss('dt 16') },
  employer: { unit: 'money', ref: lgss('141.2') },
  reductions: { unit: 'money', ref: refTo('rdl16_2022')('da 1') },
  worker: { unit: 'money', ref: lgss('141.2') },
} as const;
export const costOf = (
  f: Pay & { readonly domesticContract: DomesticTerms['contract'] },
  reduction: ReductionKind,
  { on }: Context,
) => {
  const { pay, base, employer, worker, reductions } = domesticCost(
    { ...payOf(f), contract: f.domesticContract, reduction },
    on,
  );
  const lines = { pay, base, employer, reductions: reductions.common + reductions.joint, worker };
  return { lines, total: null, periods: [], payments: [] };
};
