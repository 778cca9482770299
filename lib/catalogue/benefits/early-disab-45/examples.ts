import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** 56 in July 2023, twenty years contributed with the condition, five of them with a degree of 45 %. */
const worker = {
  retirementDate: '2023-07-01',
  birthDate: '1967-06-01',
  registered: true,
  listedCondition: true,
  monthsWithCondition: 240,
  monthsWith45: 60,
  daysByRetirement: 7300,
  recentDaysByRetirement: 5479,
  regime: 'general',
  duesPaid: true,
  careGap: 'no',
  retirementBase: 1200,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const before = { ...worker, retirementDate: '2023-06-01' };
const proofs = ['disability-certificate', 'medical-report'];

export const examples: readonly Example[] = [
  {
    name: 'July 2023: at 56 with five years of 45 %; the ten years to the ordinary age count',
    source: guide,
    facts: worker,
    expect: {
      outcome: 'entitled',
      lines: { 'days-counted': 3745, 'months-contributed': 363, percentage: 85.75, pension: 1029 },
      monthly: 1029,
      pays: 14,
      documents: [...proofs, 'company-certificate'],
    },
  },
  {
    name: 'July 2023: the day before turning 56 is too soon',
    source: guide,
    facts: { ...worker, birthDate: '1967-07-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'July 2023: the whole minimum period with the condition, a month less is refused',
    source: guide,
    facts: { ...worker, monthsWithCondition: 179 },
    expect: { outcome: 'not-entitled', unmet: ['worked-with-condition'] },
  },
  {
    name: '1 June 2023: five years of 45 % are not enough',
    facts: before,
    expect: { outcome: 'not-entitled', unmet: ['worked-with-degree'] },
  },
  {
    name: '1 June 2023: fifteen years of 45 %',
    facts: { ...before, monthsWith45: 180 },
    expect: { outcome: 'entitled' },
  },
  {
    name: '2 June 2023: five years of 45 %',
    facts: { ...worker, retirementDate: '2023-06-02' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'In 2026, self-employed and up to date, with a dependent spouse',
    facts: {
      ...worker,
      retirementDate: '2026-06-30',
      birthDate: '1970-01-15',
      regime: 'self-employed',
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
    },
    expect: { outcome: 'entitled', documents: [...proofs, 'spouse-income'] },
  },
  {
    name: 'In 2026, an employee whose career a child has cut',
    facts: {
      ...worker,
      retirementDate: '2026-06-30',
      birthDate: '1970-01-15',
      careGap: 'interrupted-career',
      retirementBase: 5000,
    },
    expect: {
      outcome: 'entitled',
      lines: { maximum: 3359.6, pension: 3359.6 },
      documents: [...proofs, 'company-certificate', 'career-gap-proof'],
    },
  },
  {
    name: 'July 2023: a low pension reaches the minimum, with one child',
    source: guide,
    facts: { ...worker, retirementBase: 600, claimsMinimum: true, genderGapChildren: 1 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 514.5, 'minimum-complement': 218.1, 'gender-gap': 30.4 },
      monthly: 763,
      documents: [...proofs, 'company-certificate', 'family-book'],
    },
  },
  {
    name: 'A condition that is not on the list: refused',
    facts: { ...worker, listedCondition: false },
    expect: { outcome: 'not-entitled', unmet: ['listed-condition'], otherwise: 'early-disab-65' },
  },
  {
    name: 'Not registered: refused',
    facts: { ...worker, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'A day less than fifteen years: refused',
    facts: { ...worker, daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'A day less than two of the last fifteen years: refused',
    facts: { ...worker, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...worker, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Whether the condition is on the list is not known: incomplete',
    facts: without(worker, 'listedCondition'),
    expect: { outcome: 'unknown', missing: ['listedCondition'] },
  },
];
