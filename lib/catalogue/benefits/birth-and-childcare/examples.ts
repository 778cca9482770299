import type { Example } from '../../kernel';

const oneChild = [{ disability: false }];
const twins = [{ disability: false }, { disability: false }];
const triplets = [...twins, { disability: false }];

/** A mother of 30 of a couple, employed on 2,400 € a month, with years contributed; 80 € a day. */
const mother = {
  situation: 'birth',
  eventDate: '2025-09-10',
  role: 'birth-mother',
  singleParent: false,
  children: oneChild,
  hospitalDays: 0,
  claimsMultipleSubsidy: false,
  stopsWork: true,
  leaveStart: '2025-09-10',
  furtherLeave: [],
  birthDate: '1995-03-14',
  registered: true,
  regime: 'general',
  daysLast7Years: 1500,
  daysCareer: 2100,
  baseSum: 2400,
  baseDays: 30,
  iban: 'ES9121000418450200051332',
};
const on = (eventDate: string) => ({ eventDate, leaveStart: eventDate });
const contributed = (daysLast7Years: number, daysCareer: number) => ({ daysLast7Years, daysCareer });
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

const otherParent = { ...mother, role: 'other-parent' };
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...mother, ...on('2023-07-01') };
const selfEmployed = { ...mother, regime: 'self-employed', duesPaid: true, baseSum: 7200, baseDays: 180 };
const adoption = { ...otherParent, situation: 'adoption', ...on('2026-02-10') };

const refusedForDays = {
  outcome: 'not-entitled',
  unmet: ['contribution-period'],
  otherwise: 'birth-noncontributory',
} as const;
const granted = { outcome: 'entitled' } as const;

const durations: readonly Example[] = [
  {
    name: 'Employed mother of a couple, base of 2,400 €: 19 weeks, 133 days, 10,640 €',
    facts: mother,
    expect: {
      outcome: 'entitled',
      lines: {
        'base-sum': 2400,
        'base-days': 30,
        'daily-base': 80,
        'weeks-compulsory': 6,
        'weeks-flexible': 11,
        'weeks-care': 2,
        weeks: 19,
        'days-compulsory': 42,
        days: 133,
        'days-planned': 42,
        subsidy: 10_640,
      },
      total: 10_640,
      documents: ['family-book', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: 16 weeks for each parent, at 100 % of the base',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { 'weeks-compulsory': 6, weeks: 16, days: 112, subsidy: 8960 }, total: 8960 },
  },
  {
    name: 'July 2023, the other parent: the same 16 weeks',
    source: guide,
    facts: { ...otherParent, ...on('2023-07-01') },
    expect: { outcome: 'entitled', lines: { weeks: 16, days: 112 }, total: 8960 },
  },
  {
    name: 'July 2023, two babies: two weeks more, one for each parent',
    source: guide,
    facts: { ...seed, children: twins },
    expect: { outcome: 'entitled', lines: { 'weeks-children': 1, weeks: 17, days: 119 }, total: 9520 },
  },
  {
    name: 'July 2023, a child with a disability: 18 weeks between both parents, 17 for each',
    source: guide,
    facts: { ...seed, children: [{ disability: true }] },
    expect: {
      outcome: 'entitled',
      lines: { 'weeks-disability': 1, weeks: 17, days: 119 },
      total: 9520,
      documents: ['family-book', 'company-certificate', 'disability-certificate'],
    },
  },
  {
    name: 'July 2023, 100 days in hospital: 13 weeks more and no longer',
    source: guide,
    facts: { ...seed, hospitalDays: 100 },
    expect: {
      outcome: 'entitled',
      lines: { 'days-hospital': 91, weeks: 16, days: 203 },
      total: 16_240,
      documents: ['family-book', 'company-certificate', 'hospital-report'],
    },
  },
  {
    name: 'Born on 1 August 2024: 16 weeks, without care weeks',
    facts: { ...mother, ...on('2024-08-01') },
    expect: { outcome: 'entitled', lines: { weeks: 16, days: 112 }, total: 8960 },
  },
  {
    name: 'Born on 2 August 2024: 2 care weeks more, to be used from 2026',
    facts: { ...mother, ...on('2024-08-02') },
    expect: { outcome: 'entitled', lines: { 'weeks-care': 2, weeks: 18, days: 126 }, total: 10_080 },
  },
  {
    name: 'Born on 30 July 2025, the last day of the former law: 18 weeks',
    facts: { ...mother, ...on('2025-07-30') },
    expect: { outcome: 'entitled', lines: { 'weeks-flexible': 10, weeks: 18, days: 126 }, total: 10_080 },
  },
  {
    name: 'Born on 31 July 2025, the first day of the new law: 19 weeks',
    facts: { ...mother, ...on('2025-07-31') },
    expect: { outcome: 'entitled', lines: { 'weeks-flexible': 11, weeks: 19, days: 133 }, total: 10_640 },
  },
  {
    name: 'Only parent, born on 5 November 2024: 20 weeks',
    facts: { ...mother, ...on('2024-11-05'), singleParent: true },
    expect: { outcome: 'entitled', lines: { 'weeks-flexible': 10, 'weeks-care': 4, weeks: 20, days: 140 } },
  },
  {
    name: 'Only parent, born on 6 November 2024, day of the judgment: 30 weeks',
    facts: { ...mother, ...on('2024-11-06'), singleParent: true },
    expect: { outcome: 'entitled', lines: { 'weeks-flexible': 20, 'weeks-care': 4, weeks: 30, days: 210 } },
  },
  {
    name: 'Only parent since 31 July 2025: 32 weeks',
    facts: { ...mother, singleParent: true },
    expect: {
      outcome: 'entitled',
      lines: { 'weeks-flexible': 22, 'weeks-care': 4, weeks: 32, days: 224 },
      total: 17_920,
    },
  },
  {
    name: 'Only parent of two, one with a disability: the extra weeks of both parents',
    facts: { ...mother, singleParent: true, children: [{ disability: true }, { disability: false }] },
    expect: { outcome: 'entitled', lines: { 'weeks-children': 2, 'weeks-disability': 2, weeks: 36, days: 252 } },
  },
  {
    name: '7 days in hospital add nothing',
    facts: { ...mother, hospitalDays: 7 },
    expect: { outcome: 'entitled', lines: { days: 133 }, documents: ['family-book', 'company-certificate'] },
  },
  {
    name: '8 days in hospital add all the 8',
    facts: { ...mother, hospitalDays: 8 },
    expect: {
      outcome: 'entitled',
      lines: { 'days-hospital': 8, days: 141 },
      total: 11_280,
      documents: ['family-book', 'company-certificate', 'hospital-report'],
    },
  },
  {
    name: '100 days in hospital add 91',
    facts: { ...mother, hospitalDays: 100 },
    expect: { outcome: 'entitled', lines: { 'days-hospital': 91, days: 224 }, total: 17_920 },
  },
  {
    name: 'Twins, and this parent claims the special subsidy: six weeks more for the second child',
    facts: { ...mother, children: twins, claimsMultipleSubsidy: true },
    expect: {
      outcome: 'entitled',
      lines: { 'weeks-children': 1, weeks: 20, days: 140, subsidy: 11_200, 'multiple-subsidy': 3360 },
      total: 14_560,
    },
  },
  {
    name: 'Triplets: the special subsidy twice',
    facts: { ...mother, children: triplets, claimsMultipleSubsidy: true },
    expect: { outcome: 'entitled', lines: { weeks: 21, subsidy: 11_760, 'multiple-subsidy': 6720 }, total: 18_480 },
  },
  {
    name: 'Twins, and the other parent claims the special subsidy',
    facts: { ...otherParent, children: twins },
    expect: { outcome: 'entitled', lines: { weeks: 20, days: 140 }, total: 11_200 },
  },
  {
    name: 'The other weeks are planned: 5 in a row after the compulsory ones and 6 in the next summer',
    facts: {
      ...mother,
      furtherLeave: [
        { from: '2025-10-22', weeks: 5 },
        { from: '2026-07-01', weeks: 6 },
      ],
    },
    expect: { outcome: 'entitled', lines: { days: 133, 'days-planned': 119 }, total: 10_640 },
  },
  {
    name: 'The mother starts three weeks before the birth and proves the expected day',
    facts: { ...mother, leaveStart: '2025-08-20' },
    expect: {
      outcome: 'entitled',
      lines: { days: 133, 'days-planned': 63 },
      documents: ['family-book', 'maternity-report', 'company-certificate'],
    },
  },
  {
    name: 'Adoption in 2026: 19 weeks from the judgment',
    facts: adoption,
    expect: {
      outcome: 'entitled',
      lines: { weeks: 19, days: 133 },
      total: 10_640,
      documents: ['court-decision', 'company-certificate'],
    },
  },
  {
    name: 'Two siblings fostered by an only parent: 34 weeks and the special subsidy',
    facts: {
      ...adoption,
      situation: 'fostering',
      singleParent: true,
      children: twins,
      claimsMultipleSubsidy: true,
    },
    expect: { outcome: 'entitled', lines: { weeks: 34, days: 238, 'multiple-subsidy': 3360 }, total: 22_400 },
  },
];

const bases: readonly Example[] = [
  {
    name: 'A base of 6,000 € is cut to the maximum of 2025: 163.65 € a day',
    facts: { ...mother, baseSum: 6000 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 163.65, subsidy: 21_765.45 }, total: 21_765.45 },
  },
  {
    name: 'The maximum of 2026: 170.04 € a day',
    facts: { ...mother, ...on('2026-03-02'), baseSum: 6000 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 170.04 }, total: 22_615.32 },
  },
  {
    name: 'A base that does not divide is rounded to the cent: 1,700 € over 30 days is 56.67 €',
    facts: { ...mother, baseSum: 1700 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 56.67 }, total: 7537.11 },
  },
  {
    name: 'Part-time: the bases of twelve months over 365',
    facts: { ...mother, baseSum: 10_950, baseDays: 365 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 30 }, total: 3990 },
  },
  {
    name: 'Self-employed and up to date: the bases of six months over 180',
    facts: selfEmployed,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 40 },
      total: 5320,
      documents: ['family-book', 'self-employed-statement'],
    },
  },
  {
    name: 'Without the base yet: entitled, the amount is missing',
    facts: without(mother, 'baseSum', 'baseDays'),
    expect: { outcome: 'entitled', missing: ['baseSum', 'baseDays'] },
  },
];

const ages: readonly Example[] = [
  {
    name: 'Turns 21 the day after: no contribution asked',
    facts: { ...mother, birthDate: '2004-09-11', ...contributed(0, 0) },
    expect: granted,
  },
  {
    name: 'Exactly 21 and nothing contributed: refused, the non-contributory benefit is offered',
    facts: { ...mother, birthDate: '2004-09-10', ...contributed(0, 0) },
    expect: refusedForDays,
  },
  {
    name: 'Aged 21, 89 days in 7 years and 179 in all: refused',
    facts: { ...mother, birthDate: '2004-09-10', ...contributed(89, 179) },
    expect: refusedForDays,
  },
  {
    name: 'Aged 21, 90 days in 7 years: granted',
    facts: { ...mother, birthDate: '2004-09-10', ...contributed(90, 90) },
    expect: granted,
  },
  {
    name: 'Aged 21, 89 days in 7 years and 180 in all: granted',
    facts: { ...mother, birthDate: '2004-09-10', ...contributed(89, 180) },
    expect: granted,
  },
  {
    name: 'Turns 26 the day after: 90 days are enough',
    facts: { ...mother, birthDate: '1999-09-11', ...contributed(90, 90) },
    expect: granted,
  },
  {
    name: 'Exactly 26: 90 days, or 180 in all, are no longer enough',
    facts: { ...mother, birthDate: '1999-09-10', ...contributed(90, 180) },
    expect: refusedForDays,
  },
  {
    name: 'Aged 26, 179 days in 7 years and 359 in all: refused',
    facts: { ...mother, birthDate: '1999-09-10', ...contributed(179, 359) },
    expect: refusedForDays,
  },
  {
    name: 'Aged 26, 180 days in 7 years: granted',
    facts: { ...mother, birthDate: '1999-09-10', ...contributed(180, 180) },
    expect: granted,
  },
  {
    name: 'Aged 26, 179 days in 7 years and 360 in all: granted',
    facts: { ...mother, birthDate: '1999-09-10', ...contributed(179, 360) },
    expect: granted,
  },
  {
    name: 'July 2023, aged 26: 180 days in 7 years',
    source: guide,
    facts: { ...seed, birthDate: '1997-07-01', ...contributed(180, 180) },
    expect: granted,
  },
  {
    name: 'July 2023, aged 21: 90 days in 7 years',
    source: guide,
    facts: { ...seed, birthDate: '2002-07-01', ...contributed(90, 90) },
    expect: granted,
  },
  {
    name: 'July 2023, under 21: nothing',
    source: guide,
    facts: { ...seed, birthDate: '2002-07-02', ...contributed(0, 0) },
    expect: granted,
  },
  {
    name: 'The mother is 20 when her rest starts and 21 at the birth: her age at the start counts',
    facts: { ...mother, leaveStart: '2025-08-20', birthDate: '2004-09-01', ...contributed(0, 0) },
    expect: granted,
  },
  {
    name: 'The other parent, born the same day, is 21 at the birth: 90 days are asked',
    facts: { ...otherParent, birthDate: '2004-09-01', ...contributed(0, 0) },
    expect: refusedForDays,
  },
  {
    name: 'International adoption begun three weeks before the judgment: the age at the start counts',
    facts: { ...adoption, leaveStart: '2026-01-20', birthDate: '2005-02-01', ...contributed(0, 0) },
    expect: granted,
  },
];

const others: readonly Example[] = [
  {
    name: 'Goes on working: refused',
    facts: { ...mother, stopsWork: false },
    expect: { outcome: 'not-entitled', unmet: ['rest'] },
  },
  {
    name: 'Not registered when the rest starts: refused',
    facts: { ...mother, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...selfEmployed, duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Self-employed, and the dues are not known: incomplete',
    facts: without(selfEmployed, 'duesPaid'),
    expect: { outcome: 'unknown', missing: ['duesPaid'] },
  },
  {
    name: 'The days contributed are not known: incomplete',
    facts: without(mother, 'daysLast7Years', 'daysCareer'),
    expect: { outcome: 'unknown', missing: ['daysLast7Years', 'daysCareer'] },
  },
  {
    name: 'Not registered, and the rest is not known: refused all the same',
    facts: { situation: 'birth', eventDate: '2025-09-10', registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
];

export const examples: readonly Example[] = [...durations, ...bases, ...ages, ...others];
