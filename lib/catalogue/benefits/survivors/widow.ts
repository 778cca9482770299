import { minimumComplement, toMaximum } from '@/lib/catalogue/pensions/complement';
import { basisPoints, type Cents, cents, maxCents, minCents, portion, sumCents, times } from '@/lib/law/cents';
import { addYears, type Day } from '@/lib/law/day';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import {
  bondYears,
  mainIncomeShare,
  survivingSpouseAtLeast,
  unitIncomeLimit,
  widowAges,
  widowPercent,
  widowPercentDependants,
  widowPercentFrom65,
} from '@/lib/law/parameters/survivors';

const WHOLE = 10_000;
const MONTHS = 12;

/** Part of a whole, exact. */
export type Share = { readonly part: number; readonly of: number };
export const whole: Share = { part: 1, of: 1 };
export type Widowed = { readonly livedMonths: number; readonly current: boolean };

/* Parts by months lived together; equal when nobody gave any. */
const byTime = (people: readonly { readonly livedMonths: number }[]): readonly Share[] => {
  const total = people.reduce((sum, { livedMonths }) => sum + livedMonths, 0);
  return people.map(({ livedMonths }) =>
    total > 0 ? { part: livedMonths, of: total } : { part: 1, of: people.length },
  );
};

/**
 * Parts of one pension among several widows or widowers: by the time each lived with the deceased, and at least 40 % for
 * the spouse or partner at the death, whose increase the others bear in the same proportion (LGSS 220.2).
 */
export const widowShares = (people: readonly Widowed[], on: Day): readonly Share[] => {
  const shares = byTime(people);
  const least = survivingSpouseAtLeast.on(on);
  const current = people.findIndex((person) => person.current);
  const own = shares[current];
  if (!own || people.length === 1 || own.part * WHOLE >= own.of * least) return shares;
  const former = byTime(people.filter((_, index) => index !== current));
  const rest = former.map(({ part, of }) => ({ part: part * (WHOLE - least), of: of * WHOLE }));
  return [...rest.slice(0, current), { part: least, of: WHOLE }, ...rest.slice(current)];
};

/**
 * The part of the person who applies. An annulled marriage gives only for the time lived together (LGSS 220.3), and so
 * did the law before 2008 that still holds for some separations (dt 13.1).
 */
export const ownShare = (
  f: {
    readonly bond: string;
    readonly livedMonths: number;
    readonly marriedMonths: number;
    readonly longMarriageBefore2008: boolean;
    readonly otherWidows: readonly Widowed[];
  },
  on: Day,
): Share => {
  if (f.otherWidows.length > 0) {
    const current = f.bond === 'spouse' || f.bond === 'partner';
    const others = current ? f.otherWidows.map((other) => ({ ...other, current: false })) : f.otherWidows;
    return widowShares([{ livedMonths: f.livedMonths, current }, ...others], on)[0] ?? whole;
  }
  const isForTimeTogether = f.bond === 'annulled' || f.longMarriageBefore2008;
  if (!isForTimeTogether || f.marriedMonths <= 0) return whole;
  return { part: Math.min(f.livedMonths, f.marriedMonths), of: f.marriedMonths };
};

/** Whether the marriage, or the registered partnership, lasted what LGSS 219.2 and 221.2 ask by the day of the death. */
export const hasLasted = (bond: string, since: Day, death: Day): boolean => {
  const { marriage, registeredPartnership } = bondYears.on(death);
  return addYears(since, bond === 'partner' ? registeredPartnership : marriage) <= death;
};

/** Dependent children: the income of the home, shared among its members, stays in 75 % of the minimum wage (31.2). */
export const isPoorUnit = (income: Cents, members: number, on: Day): boolean =>
  income <= times(unitIncomeLimit(on), Math.max(1, members));

export type WidowCase = {
  readonly on: Day;
  readonly age: number;
  readonly base: Cents;
  readonly pays: 12 | 14;
  /** Lives with children whose home passes the income test. */
  readonly dependants: boolean;
  /** A disability of 65 % or more, which gives the minimum of 65. */
  readonly disabled: boolean;
  /** Of the year: from work, from capital, business and gains, and from other public pensions. */
  readonly workIncome: Cents;
  readonly capitalIncome: Cents;
  readonly otherPensions: Cents;
  readonly claimsMinimum: boolean;
  readonly share: Share;
  /** Most a month because of a compensatory pension that ended with the death; null when there is no such limit. */
  readonly atMost: Cents | null;
};

const otherIncome = (c: WidowCase): Cents => sumCents([c.workIncome, c.capitalIncome, c.otherPensions]);

/** Minimum pension by age alone, a year. */
export const minimumByAge = ({ age, disabled, on }: Pick<WidowCase, 'age' | 'disabled' | 'on'>): Cents => {
  const { widow } = minimumPensions.on(on);
  const { lower, higher } = widowAges.on(on);
  if (age >= higher || disabled) return widow.from65;
  return age >= lower ? widow.from60 : widow.under60;
};

/** Minimum pension of the person, a year (LGSS 59). */
export const widowMinimum = (c: Pick<WidowCase, 'age' | 'disabled' | 'dependants' | 'on'>): Cents =>
  c.dependants ? minimumPensions.on(c.on).widow.dependants : minimumByAge(c);

/**
 * Yearly income, pension included, over which a pension of 70 % is cut (Decree 3158/1966 art. 31.2 and 31.3). Its words
 * are the minimum "by the age"; whoever has dependants has one minimum whatever the age, and the INSS adds that one.
 */
export const dependantsLimit = (on: Day): Cents => {
  const { incomeLimit, widow } = minimumPensions.on(on);
  return cents(incomeLimit.alone + widow.dependants);
};

/** Complement to the minimum, a year, of a whole pension of that yearly amount; other public pensions count with it. */
const complementOf = (c: WidowCase, pensionYear: Cents): Cents =>
  c.claimsMinimum
    ? minimumComplement({
        pension: cents(pensionYear + c.otherPensions),
        minimum: widowMinimum(c),
        income: cents(c.workIncome + c.capitalIncome),
        household: 'alone',
        residesInSpain: true,
        on: c.on,
      })
    : cents(0);

/** Over 65, no other public pension, no work and little other income (RD 900/2018 art. 2). */
export const hasSixty = (c: WidowCase): boolean =>
  c.age >= widowAges.on(c.on).higher &&
  c.otherPensions === 0 &&
  c.workIncome === 0 &&
  c.capitalIncome <= minimumPensions.on(c.on).incomeLimit.alone;

/** Percentage, by the rule that gives it, and whole monthly amount, before sharing and limits. */
export type Graded = {
  readonly grade: 'percentage' | 'percentage-65' | 'percentage-dependants';
  readonly points: number;
  readonly amount: Cents;
};

/**
 * 70 % with children in charge while the pension, with its complement, is at least half of all income and the rest stays
 * in the limit; cut so that both together do not pass it (Decree 3158/1966 art. 31.2 and 31.3).
 */
const seventyOf = (c: WidowCase): Graded | undefined => {
  if (!c.dependants) return undefined;
  const points = widowPercentDependants.on(c.on);
  const income = otherIncome(c);
  const room = cents(dependantsLimit(c.on) - income);
  if (room < 0) return undefined;
  const amount = minCents(basisPoints(c.base, points, 'half-up'), portion(room, 1, c.pays, 'down'));
  const year = times(amount, c.pays);
  const pension = cents(year + complementOf(c, year));
  const isMain = pension >= basisPoints(cents(pension + income), mainIncomeShare.on(c.on), 'up');
  return isMain ? { grade: 'percentage-dependants', points, amount } : undefined;
};

/** The best of 52, 60 and 70 %, which never add up (RD 900/2018 art. 7). */
export const widowGrade = (c: WidowCase): Graded => {
  const isSixty = hasSixty(c);
  const points = (isSixty ? widowPercentFrom65 : widowPercent).on(c.on);
  const grade = isSixty ? 'percentage-65' : 'percentage';
  const basic: Graded = { grade, points, amount: basisPoints(c.base, points, 'half-up') };
  const seventy = seventyOf(c);
  return seventy && seventy.amount > basic.amount ? seventy : basic;
};

/** What is left to the maximum once other public pensions are counted, a month (LGSS 57). */
const underMaximum = (amount: Cents, c: WidowCase): Cents => {
  const others = portion(c.otherPensions, 1, c.pays, 'half-up');
  return maxCents(cents(0), cents(toMaximum(cents(amount + others), c.pays, c.on) - others));
};

export type WidowAmount = Pick<Graded, 'grade' | 'points'> & {
  readonly pension: Cents;
  readonly complement: Cents;
  /** Whether the maximum pension, and whether the compensatory one, has cut it. */
  readonly capped: boolean;
  readonly matched: boolean;
};

/** Monthly pension and complement of one widow or widower. */
export const widowAmount = (c: WidowCase): WidowAmount => {
  const { grade, points, amount } = widowGrade(c);
  const shared = portion(amount, c.share.part, c.share.of, 'half-up');
  const matched = c.atMost !== null && shared > c.atMost;
  const allowed = matched ? (c.atMost as Cents) : shared;
  const pension = underMaximum(allowed, c);
  // The minimum is shared as the pension is: it is that of the whole pension, before a compensatory limit.
  const complementYear = complementOf(c, times(amount, c.pays));
  const complement = portion(complementYear, c.share.part, c.share.of * c.pays, 'half-up');
  return { grade, points, pension, complement, capped: pension < allowed, matched };
};

/** A compensatory pension is paid twelve times a year: the same a year, in so many payments (LGSS 220.1). */
export const compensatoryLimit = (monthly: Cents, pays: 12 | 14): Cents => portion(monthly, MONTHS, pays, 'half-up');
