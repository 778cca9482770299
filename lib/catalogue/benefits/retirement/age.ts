import { addDays, addMonths, type Day, daysBetween, maxDay, minDay, partsOf } from '@/lib/law/day';
import { contributedTime, ordinaryAges } from '@/lib/law/parameters/retirement';

const YEAR_MONTHS = 12;
const HUNDRED_THOUSANDTHS = 100_000;

/** Complete years and months of so many days contributed, in months; fractions are dropped (RD 1716/2012 art. 1.2). */
export const contributedMonthsOf = (days: number, on: Day): number => {
  const { yearDays, monthDays } = contributedTime.on(on);
  const rest = days % yearDays;
  return ((days - rest) / yearDays) * YEAR_MONTHS + Math.floor((rest * HUNDRED_THOUSANDTHS) / monthDays);
};

/** Complete months of age; a month without the day of birth completes it on its last day (RD 1716/2012 art. 1.1). */
export const ageInMonths = (birthDate: Day, on: Day): number => {
  const [born, now] = [partsOf(birthDate), partsOf(on)];
  const months = (now.year - born.year) * YEAR_MONTHS + now.month - born.month;
  return addMonths(birthDate, months) <= on ? months : months - 1;
};

/** Ordinary retirement age of that year, in months (LGSS 205.1.a, transitional provision 7). */
export const ordinaryAge = ({ on, contributedMonths }: { on: Day; contributedMonths: number }): number => {
  const { longCareer, withIt, otherwise } = ordinaryAges.on(on);
  return contributedMonths >= longCareer ? withIt : otherwise;
};

/** The highest ordinary age of that year, in months: what LGSS 196.5 and 200.4 speak of. */
export const highestOrdinaryAge = (on: Day): number => ordinaryAges.on(on).otherwise;

/**
 * First day of ordinary retirement. The age moves every January and the time contributed grows, so each year from the
 * 65th birthday is tried: in it, the day of the age of everybody or that on which enough has been contributed for 65,
 * whichever comes first. Who reached it once keeps it.
 */
export const ordinaryDate = ({
  birthDate,
  contributedMonthsOn,
}: {
  readonly birthDate: Day;
  /** Complete months contributed by that day; it must never fall. */
  readonly contributedMonthsOn: (day: Day) => number;
}): Day => {
  const [first] = ordinaryAges.entries as readonly [(typeof ordinaryAges.entries)[0]];
  const at65 = addMonths(birthDate, first.value.withIt);
  // Until the table began it was 65 for everybody.
  if (at65 < first.from) return at65;
  for (let from = at65; ; from = addDays(lastDayOfYear(from), 1)) {
    const to = lastDayOfYear(from);
    const { longCareer, otherwise } = ordinaryAges.on(from);
    const isEnough = (on: Day) => contributedMonthsOn(on) >= longCareer;
    const atAge = maxDay(from, addMonths(birthDate, otherwise));
    // Only a day before that of the age matters: later it is too late to be the first.
    const before = minDay(to, atAge);
    if (isEnough(before)) return isEnough(from) ? from : firstDayOf(isEnough, from, before);
    if (atAge <= to) return atAge;
  }
};

const lastDayOfYear = (on: Day): Day => `${on.slice(0, 4)}-12-31` as Day;

/* The first day of from..to that holds; once it does it goes on, and it holds on the last. */
const firstDayOf = (holds: (day: Day) => boolean, from: Day, to: Day): Day => {
  let [low, high] = [0, daysBetween(from, to)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(addDays(from, middle))) high = middle;
    else low = middle + 1;
  }
  return addDays(from, low);
};

export type Career = { readonly birthDate: Day; readonly on: Day; readonly contributedDays: number };

/**
 * First day of ordinary retirement of who has contributed so many days by `on`: as if every day after were contributed
 * (the fiction of LGSS 207.2 and 208.2), and every day before had been, which is the least there can have been then.
 */
export const ordinaryDateOf = ({ birthDate, on, contributedDays }: Career): Day =>
  ordinaryDate({
    birthDate,
    contributedMonthsOn: (day) => contributedMonthsOf(Math.max(0, contributedDays + daysBetween(on, day)), on),
  });

/** Months from one day to a later one, a fraction as a whole month; none when it is not later (LGSS 207.2, 208.2). */
export const monthsUntil = (from: Day, to: Day): number => {
  if (to <= from) return 0;
  const months = ageInMonths(from, to);
  return addMonths(from, months) < to ? months + 1 : months;
};
