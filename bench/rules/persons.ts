/** Made-up persons: facts of nobody, the same in every run. Bases are multiples of 0.10 €, so 70 % and 60 % are whole cents. */
export type Person = {
  readonly eventDate: string;
  readonly ageMonths: number;
  readonly days: number;
  readonly days15y: number;
  readonly days10y: number;
  readonly days7y: number;
  readonly days6y: number;
  readonly base: number;
  readonly alta: boolean;
  readonly involuntary: boolean;
  readonly jobseeker: boolean;
  readonly children: number;
  readonly income: number;
  readonly household: number;
  readonly householdIncome: number;
  readonly assets: number;
  readonly disability: number;
  readonly residenceYears: number;
  readonly residenceLast2: boolean;
  readonly spouseDeceased: boolean;
  readonly deceasedDays: number;
  readonly deceasedDays5y: number;
  readonly monthsSinceBirth: number;
};

const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** `base`, incomes and assets in euros; ages in months. */
export const makePersons = (count: number, seed = 20260101): Person[] => {
  const random = randomFrom(seed);
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const yes = (share: number) => random() < share;
  return Array.from({ length: count }, () => {
    const ageMonths = int(17 * 12, 70 * 12);
    const days = Math.floor(random() * Math.max(0, Math.floor((ageMonths - 192) * 30.4)));
    const days15y = Math.min(days, int(0, 5475));
    const days10y = Math.min(days15y, int(0, 3650));
    const days7y = Math.min(days10y, int(0, 2555));
    const days6y = Math.min(days7y, int(0, 2190));
    const residenceYears = int(0, 40);
    const deceasedDays = int(0, 12000);
    const household = int(1, 7);
    const income = yes(0.4) ? int(0, 880) : int(0, 3500);
    return {
      eventDate: '2026-01-01',
      ageMonths,
      days,
      days15y,
      days10y,
      days7y,
      days6y,
      base: int(5000, 50000) / 10,
      alta: yes(0.6),
      involuntary: yes(0.7),
      jobseeker: yes(0.6),
      children: int(0, 3),
      income,
      household,
      householdIncome: income + int(0, 1500) * (household > 1 ? 1 : 0),
      assets: int(0, 60000),
      disability: yes(0.5) ? 0 : int(20, 95),
      residenceYears,
      residenceLast2: residenceYears >= 2 && yes(0.9),
      spouseDeceased: yes(0.3),
      deceasedDays,
      deceasedDays5y: Math.min(deceasedDays, int(0, 1825)),
      monthsSinceBirth: yes(0.4) ? int(0, 20) : -1,
    };
  });
};

/** Each threshold of the task and its two neighbours: random persons meet an off-by-one once in ten thousand. */
export const atThresholds = (persons: readonly Person[]): Person[] => {
  const edges: Partial<Record<keyof Person, readonly number[]>> = {
    ageMonths: [192, 216, 252, 276, 312, 372, 776, 778, 780, 800],
    days: [180, 360, 1825, 5475, 12775, 13962],
    days15y: [730],
    days7y: [90, 180],
    days6y: [90, 180, 360, 540, 720, 900, 1080, 1260, 1440, 1620, 1800, 1980, 2160],
    income: [888],
    disability: [33, 65],
    residenceYears: [1, 5, 10],
    deceasedDays: [5475],
    deceasedDays5y: [500],
    monthsSinceBirth: [0, 12],
    children: [1, 2],
  };
  return Object.entries(edges).flatMap(([key, values]) =>
    values.flatMap((value) => [-1, 0, 1].flatMap((by) => persons.map((person) => ({ ...person, [key]: value + by })))),
  );
};
