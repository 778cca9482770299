// The limit: the task as somebody would write it by hand, with no rule that can be named, explained or left unknown.
import type { Person } from './persons';

type Amounts = { readonly duration: number; readonly first: number; readonly after: number; readonly total: number };

const DURATION: readonly (readonly [from: number, days: number])[] = [
  [2160, 720],
  [1980, 660],
  [1800, 600],
  [1620, 540],
  [1440, 480],
  [1260, 420],
  [1080, 360],
  [900, 300],
  [720, 240],
  [540, 180],
  [360, 120],
];
const IPREM_PLUS = 700;
const MAX = [1.75, 2, 2.25].map((share) => share * IPREM_PLUS);
const MIN = [0.8, 1.07].map((share) => share * IPREM_PLUS);
const rounded = (euros: number): number => Math.round(euros * 100) / 100;

/** Contributory unemployment: days and euros; all 0 below 360 days. */
export const unemployment = (p: Person): Amounts => {
  let duration = 0;
  for (const [from, days] of DURATION)
    if (p.days6y >= from) {
      duration = days;
      break;
    }
  if (duration === 0) return { duration: 0, first: 0, after: 0, total: 0 };
  const max = MAX[Math.min(p.children, 2)] as number;
  const min = MIN[Math.min(p.children, 1)] as number;
  const first = rounded(Math.min(max, Math.max(min, p.base * 0.7)));
  const after = rounded(Math.min(max, Math.max(min, p.base * 0.6)));
  const total = rounded((first * Math.min(duration, 180)) / 30 + (after * Math.max(duration - 180, 0)) / 30);
  return { duration, first, after, total };
};

export const eligibility = (p: Person) => {
  const ordinaryAge = p.days >= 13962 ? 780 : 800;
  const isUnemployed =
    p.days6y >= 360 && p.involuntary && p.jobseeker && p.ageMonths >= 192 && p.ageMonths < ordinaryAge;
  const needBirth =
    p.ageMonths < 252 ? ([0, 0] as const) : p.ageMonths <= 312 ? ([90, 180] as const) : ([180, 360] as const);
  const needDisability = p.ageMonths < 372 ? (p.ageMonths - 192) * 10 : Math.max(1825, (p.ageMonths - 240) * 7.5);
  return {
    retirement: p.ageMonths >= ordinaryAge && p.days >= 5475 && p.days15y >= 730,
    early: p.ageMonths >= ordinaryAge - 24 && p.ageMonths < ordinaryAge && p.days >= 12775 && p.days15y >= 730,
    unemployment: isUnemployed,
    subsidy: p.jobseeker && !isUnemployed && p.days6y >= (p.children > 0 ? 90 : 180) && p.income < 888,
    birth:
      p.monthsSinceBirth >= 0 &&
      p.monthsSinceBirth <= 12 &&
      p.alta &&
      (p.days7y >= needBirth[0] || p.days >= needBirth[1]),
    widow: p.spouseDeceased && (p.deceasedDays5y >= 500 || p.deceasedDays >= 5475),
    disability:
      p.disability >= 33 &&
      p.ageMonths < ordinaryAge &&
      p.days >= needDisability &&
      (p.ageMonths < 372 || p.days10y >= needDisability / 5),
    pncRetirement:
      p.ageMonths >= 780 &&
      p.residenceYears >= 10 &&
      p.residenceLast2 &&
      p.householdIncome < 658.81 * (1 + 0.7 * (p.household - 1)),
    pncDisability:
      p.ageMonths >= 216 &&
      p.ageMonths < 780 &&
      p.disability >= 65 &&
      p.residenceYears >= 5 &&
      p.residenceLast2 &&
      p.householdIncome < 658.81 * (1 + 0.7 * (p.household - 1)),
    imv:
      p.ageMonths >= 276 &&
      p.residenceYears >= 1 &&
      p.householdIncome < 658.81 * (1 + 0.3 * Math.min(p.household - 1, 4)) &&
      p.assets < 23717.16 * (1 + 0.4 * Math.min(p.household - 1, 4)),
  };
};
