import type { Example } from '../../kernel';

/** A man of 82 with degree II who wants help at home. */
const atHome = {
  claimDate: '2026-03-10',
  resident: true,
  yearsInSpain: 82,
  lastTwoYearsInSpain: true,
  returnedEmigrant: false,
  dependencyDegree: 'two',
  birthDate: '1943-05-05',
  careService: 'home-help',
};
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...atHome, claimDate: '2023-07-01' };
const basic = ['health-report', 'means-statement', 'residence-certificate'];

export const examples: readonly Example[] = [
  {
    name: 'Degree II in 2026: 38 to 64 hours a month',
    facts: atHome,
    expect: {
      outcome: 'entitled',
      lines: { 'home-help-from': 38, 'home-help-to': 64, 'autonomy-month': 12 },
      documents: [...basic, 'degree-decision'],
    },
  },
  {
    name: 'July 2023, degree III: 46 to 70 hours',
    source: guide,
    facts: { ...seed, dependencyDegree: 'three' },
    expect: { outcome: 'entitled', lines: { 'home-help-from': 46, 'home-help-to': 70, 'autonomy-month': 8 } },
  },
  {
    name: 'July 2023, degree I: up to 20 hours, or 15 a week in a day centre',
    source: guide,
    facts: { ...seed, dependencyDegree: 'one', careService: 'day-centre' },
    expect: { outcome: 'entitled', lines: { 'home-help-to': 20, 'day-centre-week': 15 } },
  },
  {
    name: 'Last day of the old hours, 19 July 2023: 21 to 45 with degree II',
    facts: { ...atHome, claimDate: '2023-07-19' },
    expect: { outcome: 'entitled', lines: { 'home-help-from': 21, 'home-help-to': 45 } },
  },
  {
    name: 'First day of the new hours, 20 July 2023: 38 to 64 with degree II',
    facts: { ...atHome, claimDate: '2023-07-20' },
    expect: { outcome: 'entitled', lines: { 'home-help-from': 38, 'home-help-to': 64 } },
  },
  {
    name: 'A Moroccan woman with seven years of residence: nationality is not asked',
    facts: { ...atHome, yearsInSpain: 7, dependencyDegree: 'three', careService: 'residence' },
    expect: { outcome: 'entitled', lines: { 'home-help-from': 65, 'home-help-to': 94 } },
  },
  {
    name: 'A Spanish emigrant back from Argentina last year',
    facts: { ...atHome, yearsInSpain: 1, lastTwoYearsInSpain: false, returnedEmigrant: true },
    expect: { outcome: 'entitled', documents: [...basic, 'degree-decision', 'returnee-proof'] },
  },
  {
    name: 'Not assessed yet: open, the answer depends on the degree',
    facts: { ...atHome, dependencyDegree: 'not-assessed' },
    expect: {
      outcome: 'unknown',
      unmet: ['assessed'],
      missing: [],
      lines: { 'home-help-from': 20, 'home-help-to': 94, 'autonomy-month': 8 },
      documents: basic,
    },
  },
  {
    name: 'Degree I and a residential home: refused',
    facts: { ...atHome, dependencyDegree: 'one', careService: 'residence' },
    expect: { outcome: 'not-entitled', unmet: ['residence-for-degree'] },
  },
  {
    name: 'A child of two: only home help',
    facts: { ...atHome, birthDate: '2023-09-01', careService: 'day-centre' },
    expect: { outcome: 'not-entitled', unmet: ['service-for-age'] },
  },
  {
    name: 'Twenty points: no degree, refused',
    facts: { ...atHome, dependencyDegree: 'none' },
    expect: { outcome: 'not-entitled', unmet: ['degree'] },
  },
  {
    name: 'Four years in Spain, the last one abroad: refused',
    facts: { ...atHome, yearsInSpain: 4, lastTwoYearsInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['residence-years', 'last-two-years'] },
  },
  {
    name: 'Lives in France: refused',
    facts: { ...atHome, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'The degree is not said: incomplete',
    facts: Object.fromEntries(Object.entries(atHome).filter(([key]) => key !== 'dependencyDegree')),
    expect: { outcome: 'unknown', missing: ['dependencyDegree'] },
  },
];
