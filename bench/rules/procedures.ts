// The same task as procedures of the catalogue: every criterion named, with its figures, its article and its facts.

import { date, days, type Fields, integer, money, yesNo } from '@/lib/catalogue/fields';
import {
  type AwardValue,
  defineProcedure,
  figure,
  over,
  type Procedure,
  type Requirement,
} from '@/lib/catalogue/kernel';
import { basisPoints, type Cents, cents, maxCents, minCents, portion } from '@/lib/law/cents';
import { lgss } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';

const count = integer({ unit: 'count', min: -1, max: 100_000 });
const facts = {
  eventDate: date(),
  ageMonths: count,
  days: days(),
  days15y: days(),
  days10y: days(),
  days7y: days(),
  days6y: days(),
  base: money(),
  alta: yesNo(),
  involuntary: yesNo(),
  jobseeker: yesNo(),
  children: count,
  income: count,
  household: count,
  householdIncome: count,
  assets: count,
  disability: count,
  residenceYears: count,
  residenceLast2: yesNo(),
  spouseDeceased: yesNo(),
  deceasedDays: days(),
  deceasedDays5y: days(),
  monthsSinceBirth: count,
};
const given = over(facts);
type Key = keyof typeof facts;
type Rule = Requirement<string, Key>;
type Aged = { readonly ageMonths: number; readonly days: number };

const ordinaryAge = (f: { readonly days: number }) => (f.days >= 13962 ? 780 : 800);
const needBirth = (f: { readonly ageMonths: number }) =>
  f.ageMonths < 252
    ? { recent: 0, career: 0 }
    : f.ageMonths <= 312
      ? { recent: 90, career: 180 }
      : { recent: 180, career: 360 };
const needDisability = (f: { readonly ageMonths: number }) =>
  f.ageMonths < 372 ? (f.ageMonths - 192) * 10 : Math.max(1825, (f.ageMonths - 240) * 7.5);
const isUnemployed = (f: Aged & { days6y: number; involuntary: boolean; jobseeker: boolean }) =>
  f.days6y >= 360 && f.involuntary && f.jobseeker && f.ageMonths >= 192 && f.ageMonths < ordinaryAge(f);
const unemployed = ['days6y', 'involuntary', 'jobseeker', 'ageMonths', 'days'] as const;

/** A fact that has to reach a figure, which its sentence tells. */
const atLeast = (
  id: string,
  key: 'days' | 'days15y' | 'ageMonths' | 'disability' | 'residenceYears' | 'days6y',
  need: number,
): Rule => ({
  id,
  ref: lgss('205.1'),
  met: given([key], (f) => f[key] >= need),
  shows: given([key], (f) => ({ have: figure('count', f[key]), need: figure('count', need) })),
});
const isYes = (id: string, key: 'alta' | 'involuntary' | 'jobseeker' | 'residenceLast2' | 'spouseDeceased'): Rule => ({
  id,
  ref: lgss('165.1'),
  met: given([key], (f) => f[key]),
});
const underOrdinaryAge: Rule = {
  id: 'under-ordinary-age',
  ref: lgss('205.1.a'),
  met: given(['ageMonths', 'days'], (f) => f.ageMonths < ordinaryAge(f)),
  shows: given(['ageMonths', 'days'], (f) => ({
    have: figure('count', f.ageMonths),
    need: figure('count', ordinaryAge(f)),
  })),
};
const incomeUnder = (limitOf: (household: number) => number): Rule => ({
  id: 'income',
  ref: lgss('363.1.d'),
  met: given(['householdIncome', 'household'], (f) => f.householdIncome < limitOf(f.household)),
  shows: given(['householdIncome', 'household'], (f) => ({
    have: figure('money', f.householdIncome * 100),
    need: figure('money', Math.round(limitOf(f.household) * 100)),
  })),
});
const pncLimit = (household: number) => 658.81 * (1 + 0.7 * (household - 1));
const imvLimit = (household: number) => 658.81 * (1 + 0.3 * Math.min(household - 1, 4));
const imvAssets = (household: number) => 23717.16 * (1 + 0.4 * Math.min(household - 1, 4));

const nothing: AwardValue<never> = { lines: {}, total: cents(0), periods: [], payments: [] };

const benefit = (slug: string, requirements: readonly Rule[]) =>
  defineProcedure({
    slug,
    code: slug,
    version: '2026-11-21',
    topic: 'minimum-income',
    body: 'INSS',
    events: ['low-income'],
    facts,
    eventDate: 'eventDate',
    steps: [],
    checks: [],
    requirements,
    documents: [],
    lines: {},
    award: given([], () => nothing),
    deadlines: {
      resolveWithin: resolveAnyOther,
      silence: { effect: 'negative', ref: lgss('129.3') },
      arrears: { months: 3, ref: lgss('53.1') },
    },
  });

const unemploymentRules: readonly Rule[] = [
  atLeast('period', 'days6y', 360),
  isYes('involuntary', 'involuntary'),
  isYes('jobseeker', 'jobseeker'),
  atLeast('age', 'ageMonths', 192),
  underOrdinaryAge,
];

const durations = [2160, 1980, 1800, 1620, 1440, 1260, 1080, 900, 720, 540, 360];
const durationOf = (days6y: number): number => {
  for (let i = 0; i < durations.length; i++) if (days6y >= (durations[i] as number)) return 720 - 60 * i;
  return 0;
};
const most = [cents(122_500), cents(140_000), cents(157_500)] as const;
const least = [cents(56_000), cents(74_900)] as const;
const within = (amount: Cents, children: number): Cents =>
  minCents(most[Math.min(children, 2) as 0], maxCents(least[Math.min(children, 1) as 0], amount));

const lines = {
  duration: { unit: 'days', ref: lgss('269.1') },
  first: { unit: 'money', ref: lgss('270.2') },
  after: { unit: 'money', ref: lgss('270.2') },
} as const;

/** `base` in cents, as the catalogue keeps money. */
export const unemployment = {
  ...benefit('unemployment', unemploymentRules),
  lines,
  award: given(['days6y', 'base', 'children'], (f): AwardValue<keyof typeof lines> => {
    const duration = durationOf(f.days6y);
    const first = within(basisPoints(f.base, 7000, 'half-up'), f.children);
    const after = within(basisPoints(f.base, 6000, 'half-up'), f.children);
    const total = portion(
      cents(first * Math.min(duration, 180) + after * Math.max(duration - 180, 0)),
      1,
      30,
      'half-up',
    );
    return { lines: { duration, first, after }, total, periods: [], payments: [] };
  }),
};

/** The ten benefits by the names of the plain task. */
export const benefits = {
  retirement: benefit('retirement', [
    {
      id: 'ordinary-age',
      ref: lgss('205.1.a'),
      met: given(['ageMonths', 'days'], (f) => f.ageMonths >= ordinaryAge(f)),
      shows: given(['ageMonths', 'days'], (f) => ({
        have: figure('count', f.ageMonths),
        need: figure('count', ordinaryAge(f)),
      })),
    },
    atLeast('period', 'days', 5475),
    atLeast('recent', 'days15y', 730),
  ]),
  early: benefit('early', [
    {
      id: 'early-age',
      ref: lgss('208.1.a'),
      met: given(['ageMonths', 'days'], (f) => f.ageMonths >= ordinaryAge(f) - 24),
      shows: given(['ageMonths', 'days'], (f) => ({
        have: figure('count', f.ageMonths),
        need: figure('count', ordinaryAge(f) - 24),
      })),
    },
    underOrdinaryAge,
    atLeast('period', 'days', 12775),
    atLeast('recent', 'days15y', 730),
  ]),
  unemployment,
  subsidy: benefit('subsidy', [
    isYes('jobseeker', 'jobseeker'),
    { id: 'no-contributory', ref: lgss('274.1'), met: given(unemployed, (f) => !isUnemployed(f)) },
    {
      id: 'period',
      ref: lgss('274.1'),
      met: given(['days6y', 'children'], (f) => f.days6y >= (f.children > 0 ? 90 : 180)),
      shows: given(['days6y', 'children'], (f) => ({
        have: figure('days', f.days6y),
        need: figure('days', f.children > 0 ? 90 : 180),
      })),
    },
    { id: 'income', ref: lgss('275.2'), met: given(['income'], (f) => f.income < 888) },
  ]),
  birth: benefit('birth', [
    {
      id: 'event',
      ref: lgss('177'),
      met: given(['monthsSinceBirth'], (f) => f.monthsSinceBirth >= 0 && f.monthsSinceBirth <= 12),
    },
    isYes('registered', 'alta'),
    {
      id: 'contribution-period',
      ref: lgss('178.1'),
      met: given(['ageMonths', 'days7y', 'days'], (f) => {
        const { recent, career } = needBirth(f);
        return f.days7y >= recent || f.days >= career;
      }),
      shows: given(['ageMonths', 'days7y', 'days'], (f) => {
        const { recent, career } = needBirth(f);
        return {
          have: figure('days', f.days7y),
          need: figure('days', recent),
          haveCareer: figure('days', f.days),
          needCareer: figure('days', career),
        };
      }),
    },
  ]),
  widow: benefit('widow', [
    isYes('deceased', 'spouseDeceased'),
    {
      id: 'period',
      ref: lgss('219.1'),
      met: given(['deceasedDays5y', 'deceasedDays'], (f) => f.deceasedDays5y >= 500 || f.deceasedDays >= 5475),
      shows: given(['deceasedDays5y'], (f) => ({ have: figure('days', f.deceasedDays5y), need: figure('days', 500) })),
    },
  ]),
  disability: benefit('disability', [
    atLeast('degree', 'disability', 33),
    underOrdinaryAge,
    {
      id: 'period',
      ref: lgss('195.3'),
      met: given(['days', 'ageMonths'], (f) => f.days >= needDisability(f)),
      shows: given(['days', 'ageMonths'], (f) => ({
        have: figure('days', f.days),
        need: figure('days', needDisability(f)),
      })),
    },
    {
      id: 'recent',
      ref: lgss('195.3'),
      appliesIf: given(['ageMonths'], (f) => f.ageMonths >= 372),
      met: given(['days10y', 'ageMonths'], (f) => f.days10y >= needDisability(f) / 5),
    },
  ]),
  pncRetirement: benefit('pnc-retirement', [
    atLeast('age', 'ageMonths', 780),
    atLeast('residence', 'residenceYears', 10),
    isYes('residence-last', 'residenceLast2'),
    incomeUnder(pncLimit),
  ]),
  pncDisability: benefit('pnc-disability', [
    {
      id: 'age',
      ref: lgss('363.1.a'),
      met: given(['ageMonths'], (f) => f.ageMonths >= 216 && f.ageMonths < 780),
    },
    atLeast('degree', 'disability', 65),
    atLeast('residence', 'residenceYears', 5),
    isYes('residence-last', 'residenceLast2'),
    incomeUnder(pncLimit),
  ]),
  imv: benefit('imv', [
    atLeast('age', 'ageMonths', 276),
    atLeast('residence', 'residenceYears', 1),
    incomeUnder(imvLimit),
    {
      id: 'assets',
      ref: lgss('363.1.d'),
      met: given(['assets', 'household'], (f) => f.assets < imvAssets(f.household)),
    },
  ]),
};

/** As generic code reads them. */
export const erased = (procedure: unknown) => procedure as Procedure<Fields>;
