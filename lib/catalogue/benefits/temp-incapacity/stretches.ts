import { basisPoints, type Cents, cents, sumCents, times } from '@/lib/law/cents';
import { addDays, addMonths, type Day, daysBetween, lastDay, minDay, monthOf } from '@/lib/law/day';
import {
  donorRate,
  observationLimit,
  type SpecialSituation,
  sickLeaveLimits,
  sickLeavePayers,
  sickLeaveRates,
  specialSituationsInForce,
  workRiskRate,
} from '@/lib/law/parameters/temporary-incapacity';
import type { AwardPeriod, PlannedPayment } from '../../kernel';

export type CommonCause = 'common-illness' | 'non-work-accident' | SpecialSituation;
export type WorkCause = 'work-accident' | 'occupational-disease' | 'disease-observation';
export type LeaveCause = CommonCause | WorkCause;

export type Leave = {
  readonly cause: LeaveCause;
  readonly selfEmployed: boolean;
  readonly start: Day;
  /** Days of this leave, the first one included. */
  readonly days: number;
  /** Days of the same leave before a relapse: they count towards every limit (LGSS 169.2). */
  readonly earlier: number;
};
type Payer = 'nobody' | 'employer' | 'entity';
/** A run of days with one percentage and one payer, in days of the whole process: day 1 is the first of the leave. */
type Band = { readonly id: string; readonly until: number; readonly rate: number; readonly payer: Payer };
export type Stretch = AwardPeriod & { readonly rate: number; readonly payer: Payer };

/** The law of the day: a special situation it does not know yet is a common illness. */
export const causeOn = (cause: LeaveCause, on: Day): LeaveCause => {
  const special = cause as SpecialSituation;
  const isSpecial = ![
    'common-illness',
    'non-work-accident',
    'work-accident',
    'occupational-disease',
    'disease-observation',
  ].includes(cause);
  return isSpecial && !specialSituationsInForce.on(on).includes(special) ? 'common-illness' : cause;
};

const unpaid = (until: number): Band => ({ id: 'unpaid', until, rate: 0, payer: 'nobody' });
/* The wage of that day is the employer's; who has no employer is not paid for it. */
const firstDay = (selfEmployed: boolean): Band =>
  selfEmployed ? unpaid(1) : { id: 'wage-day', until: 1, rate: 0, payer: 'employer' };

/** Ordinary days, days of extension and the most days that can be paid, by cause. */
export const limitsOf = (cause: LeaveCause, start: Day) => {
  if (cause !== 'disease-observation') return sickLeaveLimits.on(start);
  const limit = observationLimit.on(start);
  const [once, twice] =
    'days' in limit
      ? [limit.days, 2 * limit.days]
      : [daysBetween(start, addMonths(start, limit.months)), daysBetween(start, addMonths(start, 2 * limit.months))];
  return { ordinary: once, extension: twice - once, atMost: twice };
};

/* The bands of a leave in order (LGSS 171 and 173.1, RD 53/1980, RD 1273/2003 arts. 10 and 11). */
const bandsOf = ({ cause: asked, selfEmployed, start }: Leave): Band[] => {
  const cause = causeOn(asked, start);
  const { ordinary, extension, atMost } = limitsOf(cause, start);
  const { unpaidUntil, employerUntil } = sickLeavePayers.on(start);
  const { first, untilDay, later } = sickLeaveRates.on(start);
  const entity = (id: string, until: number, rate: number): Band => ({ id, until, rate, payer: 'entity' });
  const tail = (rate: number, id: string) => [
    entity(id, ordinary, rate),
    entity('extension', ordinary + extension, rate),
    ...(atMost > ordinary + extension ? [entity('waiting', atMost, rate)] : []),
  ];
  const common = [entity('at-60', untilDay, first), ...tail(later, 'at-75')];
  switch (cause) {
    case 'organ-donation':
      return tail(donorRate.on(start), 'at-100');
    case 'disabling-menstruation':
      return common;
    case 'pregnancy-interruption':
    case 'pregnancy-week-39':
      return [firstDay(selfEmployed), ...common];
    case 'common-illness':
    case 'non-work-accident':
      return selfEmployed
        ? [unpaid(unpaidUntil), ...common]
        : [unpaid(unpaidUntil), { id: 'employer', until: employerUntil, rate: first, payer: 'employer' }, ...common];
    case 'work-accident':
    case 'occupational-disease':
    case 'disease-observation':
      return [firstDay(selfEmployed), ...tail(workRiskRate.on(start), 'at-75')];
  }
};

/** The leave cut into dated stretches, in order; days over the last limit are not there. */
export const stretchesOf = (leave: Leave): Stretch[] => {
  // Each leave for menstruation is a new one (LGSS 169.2).
  const earlier = causeOn(leave.cause, leave.start) === 'disabling-menstruation' ? 0 : leave.earlier;
  const stretches: Stretch[] = [];
  let before = 0;
  for (const { id, until, rate, payer } of bandsOf(leave)) {
    const first = Math.max(before, earlier);
    const last = Math.min(until, earlier + leave.days);
    if (last > first) {
      const from = addDays(leave.start, first - earlier);
      const days = last - first;
      stretches.push({ id, from, to: addDays(from, days - 1), days, rate, payer });
    }
    before = until;
  }
  return stretches;
};

/** What a stretch pays a day and in all, in cents: the percentage of the daily base, half up, for each day. */
export const dailyOf = (base: Cents, { rate }: { readonly rate: number }): Cents => basisPoints(base, rate, 'half-up');
const amountOf = (base: Cents, stretch: Stretch): Cents => times(dailyOf(base, stretch), stretch.days);
export const sumOf = (base: Cents, stretches: readonly Stretch[]): Cents =>
  sumCents(stretches.map((stretch) => amountOf(base, stretch)));
export const daysOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { days }) => sum + days, 0);

/** Payments in arrears, one a calendar month. */
export const monthlyPayments = (base: Cents, stretches: readonly Stretch[]): PlannedPayment[] => {
  const payments: PlannedPayment[] = [];
  for (const stretch of stretches) {
    for (let from = stretch.from; from <= stretch.to; ) {
      const on = lastDay(monthOf(from));
      const to = minDay(on, stretch.to);
      const days = daysBetween(from, to) + 1;
      const value = times(dailyOf(base, stretch), days);
      const last = payments.at(-1);
      if (last?.on === on)
        payments[payments.length - 1] = { ...last, to, days: last.days + days, value: cents(last.value + value) };
      else payments.push({ on, from, to, days, value });
      from = addDays(to, 1);
    }
  }
  return payments;
};

/** Periods to show, without the internal percentages and payers. */
export const periodsOf = (stretches: readonly Stretch[]): AwardPeriod[] =>
  stretches.map(({ id, from, to, days }) => ({ id, from, to, days }));

/**
 * What the entity pays by itself: with an employer that pays with the wage, only what comes after the extension,
 * when the duty of the employer to advance it has ended (LGSS 170.2).
 */
export const paidByEntity = (stretches: readonly Stretch[], paidByCompany: boolean): Stretch[] =>
  stretches.filter(({ id, payer }) => payer === 'entity' && (!paidByCompany || id === 'waiting'));
