import type { Example } from '../../kernel';

const leave = {
  claimDate: '2026-02-02',
  careKind: 'leave-child',
  careStart: '2020-05-01',
  careEnd: '2023-01-31',
  careChildBirth: '2020-02-10',
  careAsEmployee: true,
};
const relative = {
  claimDate: '2026-02-02',
  careKind: 'leave-relative',
  careStart: '2023-04-01',
  careEnd: '2025-03-31',
  relativeDependent: true,
  careAsEmployee: true,
};
const birth = {
  claimDate: '2026-02-02',
  careKind: 'birth',
  careStart: '1992-03-08',
  birthChildren: 1,
  birthLeaveContributed: false,
};
const pause = {
  claimDate: '2026-02-02',
  careKind: 'interruption',
  careStart: '2015-01-01',
  careEnd: '2015-12-31',
  careChildBirth: '2015-06-15',
  careAdoption: false,
  interruptionByEnd: true,
  otherParentCredited: false,
  careDaysBefore: 0,
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { claimDate: '2023-07-01' };

/** Facts hidden pages fill by themselves. */
const filled = { birthChildren: 1, careDaysBefore: 0 };

export const examples: readonly Example[] = [
  {
    name: 'Leave for a child: its 33 months count',
    facts: { ...leave, ...filled },
    expect: {
      outcome: 'entitled',
      lines: { months: 33, days: 1006 },
      documents: ['company-certificate', 'family-book'],
    },
  },
  {
    name: 'July 2023: the first three years for a child',
    source: guide,
    facts: { ...leave, ...filled, ...july2023, careChildBirth: '2020-05-01', careEnd: '2023-04-30' },
    expect: { outcome: 'entitled', lines: { months: 36 } },
  },
  {
    name: 'July 2023: three years for another relative, where the guide says one',
    source: guide,
    facts: { ...relative, ...filled, ...july2023, careEnd: '2026-03-31' },
    expect: { outcome: 'entitled', lines: { months: 36 } },
  },
  {
    name: 'O12: 24 months for a relative from 17 March 2023 count whole',
    facts: { ...relative, ...filled, careStart: '2023-03-17', careEnd: '2025-03-16' },
    expect: {
      outcome: 'entitled',
      lines: { months: 24, days: 731 },
      documents: ['company-certificate', 'relative-proof'],
    },
  },
  {
    name: 'Four years for a relative: three count',
    facts: { ...relative, ...filled, careEnd: '2027-03-31' },
    expect: { outcome: 'entitled', lines: { months: 36, 'not-counted': 365 } },
  },
  {
    name: '18 months for a relative that ended before 18 March 2023: only the first year counts',
    facts: { ...relative, ...filled, careStart: '2021-09-18', careEnd: '2023-03-17' },
    expect: { outcome: 'entitled', lines: { months: 12, days: 365, 'not-counted': 181 } },
  },
  {
    name: 'The same leave a day longer: that day, of the new law, counts',
    facts: { ...relative, ...filled, careStart: '2021-09-18', careEnd: '2023-03-18' },
    expect: { outcome: 'entitled', lines: { days: 366, 'not-counted': 181 } },
  },
  {
    name: 'Reduced time for a child, four years from 2024: three are raised',
    facts: { ...leave, ...filled, careKind: 'reduced-child', careStart: '2024-01-01', careEnd: '2027-12-31' },
    expect: { outcome: 'entitled', lines: { 'raised-months': 36, 'raised-days': 1096, 'not-counted': 365 } },
  },
  {
    name: 'Reduced time for a relative with a disability',
    facts: { ...relative, ...filled, careKind: 'reduced-relative', careStart: '2024-01-01', careEnd: '2024-12-31' },
    expect: { outcome: 'entitled', lines: { 'raised-months': 12 } },
  },
  {
    name: 'Reduced time for a seriously ill child: all five years',
    facts: {
      ...without(leave, 'careChildBirth'),
      ...filled,
      careKind: 'reduced-illness',
      careStart: '2019-01-01',
      careEnd: '2023-12-31',
    },
    expect: {
      outcome: 'entitled',
      lines: { 'raised-months': 60, 'raised-days': 1826 },
      documents: ['company-certificate', 'medical-report'],
    },
  },
  {
    name: 'A birth of one child: 112 days',
    facts: { ...birth, careEnd: '1992-03-08', careDaysBefore: 0 },
    expect: { outcome: 'entitled', lines: { 'birth-days': 112 }, documents: ['family-book'] },
  },
  {
    name: 'A birth of three: 140 days',
    facts: { ...birth, careEnd: '1992-03-08', careDaysBefore: 0, birthChildren: 3 },
    expect: { outcome: 'entitled', lines: { 'birth-days': 140 } },
  },
  {
    name: 'A birth whose leave was contributed for: refused',
    facts: { ...birth, birthLeaveContributed: true },
    expect: { outcome: 'not-entitled', unmet: ['birth-not-contributed'] },
  },
  {
    name: 'A year without contributions around the birth: 270 days',
    facts: { ...pause, birthChildren: 1 },
    expect: { outcome: 'entitled', lines: { 'childcare-days': 270 } },
  },
  {
    name: 'A break of 100 days: 100 days',
    facts: { ...pause, birthChildren: 1, careEnd: '2015-04-10' },
    expect: { outcome: 'entitled', lines: { 'childcare-days': 100 } },
  },
  {
    name: '1,800 days counted before: the 25 left of the five years',
    facts: { ...pause, birthChildren: 1, careDaysBefore: 1800 },
    expect: { outcome: 'entitled', lines: { 'childcare-days': 25 } },
  },
  {
    name: 'Five years counted before: refused',
    facts: { ...pause, careDaysBefore: 1825 },
    expect: { outcome: 'not-entitled', unmet: ['five-years'] },
  },
  {
    name: 'The break began four months before an adoption: refused',
    facts: { ...pause, careAdoption: true, careStart: '2015-02-15' },
    expect: { outcome: 'not-entitled', unmet: ['near-the-birth'] },
  },
  {
    name: 'The break had another cause: refused',
    facts: { ...pause, interruptionByEnd: false },
    expect: { outcome: 'not-entitled', unmet: ['by-end-of-work'] },
  },
  {
    name: 'Counted for the other parent already: refused',
    facts: { ...pause, otherParentCredited: true },
    expect: { outcome: 'not-entitled', unmet: ['one-parent'] },
  },
  {
    name: 'Leave that began when the child was three: refused',
    facts: { ...leave, careChildBirth: '2017-05-01' },
    expect: { outcome: 'not-entitled', unmet: ['child-age'] },
  },
  {
    name: 'The relative can manage alone: refused',
    facts: { ...relative, relativeDependent: false },
    expect: { outcome: 'not-entitled', unmet: ['relative'] },
  },
  {
    name: 'Self-employed: refused',
    facts: { ...leave, careAsEmployee: false },
    expect: { outcome: 'not-entitled', unmet: ['employee'] },
  },
  {
    name: 'Who the relative is is not known: incomplete',
    facts: without(relative, 'relativeDependent'),
    expect: { outcome: 'unknown' },
  },
];
