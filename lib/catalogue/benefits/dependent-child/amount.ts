import { type Cents, portion } from '@/lib/law/cents';
import { addMonths, ageOn, type Day, day, dayOf, daysBetween, lastDay, monthOf, partsOf } from '@/lib/law/day';
import {
  childDisabilityDegrees,
  disabledAdultWithHelpYear,
  disabledAdultYear,
  disabledMinorYear,
} from '@/lib/law/parameters/family-benefits';
import type { PlannedPayment } from '../../kernel';

const QUARTERS = 4;

/** First day of the natural quarter of that day. */
const quarterOf = (on: Day): Day => {
  const { year, month } = partsOf(on);
  return dayOf(year, month - ((month - 1) % 3), 1);
};

/** The right begins on the first day of the natural quarter after the claim (LGSS 355.2.a). */
export const effectOf = (claim: Day): Day => addMonths(quarterOf(claim), 3);

export const isAdult = (birth: Day, on: Day): boolean => ageOn(birth, on) >= childDisabilityDegrees.on(on).adultAge;

/** Degree of disability asked, in basis points (LGSS 351.a). */
export const degreeAsked = (birth: Day, on: Day): number => {
  const { minor, adult } = childDisabilityDegrees.on(on);
  return isAdult(birth, on) ? adult : minor;
};

/** Whether the need of another person can raise it: an adult with 75 % or more (LGSS 353.2). */
export const mayNeedHelp = (birth: Day, degree: number, on: Day): boolean =>
  isAdult(birth, on) && degree >= childDisabilityDegrees.on(on).withHelp;

/** Allowance of a year; the degree alone does not raise it, the need of another person has to go with it. */
export const allowanceYear = (birth: Day, degree: number, needsHelp: boolean, on: Day): Cents => {
  if (!isAdult(birth, on)) return disabledMinorYear.on(on);
  return mayNeedHelp(birth, degree, on) && needsHelp ? disabledAdultWithHelpYear.on(on) : disabledAdultYear.on(on);
};

/**
 * Payments for a minor in the first year: by natural half-years in arrears (RD 1335/2005 art. 18.2), until the end of
 * the quarter in which the child is 18 (LGSS 355.2.b).
 */
export const halfYearPayments = (year: Cents, from: Day, birth: Day): readonly PlannedPayment[] => {
  const quarter = portion(year, 1, QUARTERS, 'down');
  const payments: PlannedPayment[] = [];
  for (let index = 0; index < QUARTERS; index += 1) {
    const start = addMonths(from, index * 3);
    if (index > 0 && isAdult(birth, start)) break;
    const to = lastDay(monthOf(addMonths(start, 2)));
    const days = daysBetween(start, to) + 1;
    const last = payments.at(-1);
    // A payment on 30 June or on 31 December closes the half-year; the quarter after it opens another.
    const joins = last && partsOf(last.to).month % 6 !== 0;
    if (joins) {
      payments[payments.length - 1] = {
        ...last,
        on: to,
        to,
        days: last.days + days,
        value: (last.value + quarter) as Cents,
      };
    } else payments.push({ on: to, from: start, to, days, value: quarter });
  }
  return payments.map((payment) => ({ ...payment, on: halfYearEnd(payment.to) }));
};

const halfYearEnd = (on: Day): Day => {
  const { year, month } = partsOf(on);
  return month <= 6 ? day(`${year}-06-30`) : day(`${year}-12-31`);
};
