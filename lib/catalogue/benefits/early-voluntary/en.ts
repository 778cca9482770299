import type { WordsOf } from '../../kernel';
import {
  documentWords,
  earlyWords,
  lineWords,
  nextWords,
  reductionLineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.en';
import type { earlyVoluntary } from '.';

const { 'spouse-income': _1, ...documents } = documentWords;
const { claimsMinimum: _2, pensionOtherIncome: _3, ...payWords } = retirementPayWords;

export const en: WordsOf<typeof earlyVoluntary> = {
  title: 'Voluntary early retirement',
  act: 'voluntary early retirement',
  summary: 'To retire because you want to, up to 2 years before your ordinary age, with a lower pension.',
  page: {
    who: [
      'People who are registered, have contributed for 35 years and want to retire early.',
      'Also people who have drawn the unemployment subsidy for 3 months: their reduction is smaller.',
    ],
    get: [
      'The retirement pension, reduced for each month you retire early.',
      'The reduction goes from 2.81% (one month and 44 and a half years contributed) to 21% (24 months and less than 38 and a half).',
      'If your pension is over the maximum, the maximum is reduced. In 2026, by 1.19% to 9.10% of €3,359.60.',
      'For each child, up to four, €36.90 more a month in 2026.',
    ],
    need: [
      'To be 2 years or less from your ordinary age, worked out as if you went on contributing.',
      'To have contributed for 35 years (12,775 days), two of them in the last 15.',
      'That your pension, once reduced, is more than the minimum you would have at 65.',
      'If you are self-employed, to have your contributions paid up to date.',
    ],
    know: [
      'A month begun counts in full for the reduction. Months contributed count only when complete.',
      'The reduction is for life, and there is no complement up to the minimum pension here.',
      'A pension just under the maximum bears the whole reduction. One just over it, the small one. The law says so.',
      'In January and February 2026 the INSS took the whole reduction from the maximum. On 25 February it went back to the gradual table.',
      'If you left work before 2022, or under an earlier plan, we apply the former rules when they suit you better.',
    ],
    next: [...nextWords],
    guide: [
      'The guide of July 2023 says the maximum falls 0.50% a quarter. That was so until 31 December 2023. Since 2024 there is a table that rises each year until 2033.',
      'The guide suggests there is no minimum pension. The law says more: if your pension is not over the minimum, you cannot retire this way.',
    ],
  },
  granted: ['The pension rises with prices every year.', 'The reduction for retiring early does not go away later.'],
  minutes: 12,
  tasks: { retirement: 'Your retirement', work: 'Your work', family: 'Your family', payment: 'Where you are paid' },
  steps: {
    date: 'The day of retirement',
    person: 'Your date of birth',
    registration: 'Your registration',
    kind: 'How you work',
    dues: 'Your contributions',
    contributions: 'What you have contributed',
    service: 'Military or social service',
    gaps: 'Months without contributions',
    base: 'Your regulatory base',
    subsidy: 'Unemployment subsidy',
    'former-rules': 'If you left work before 2022',
    household: 'Who you live with',
    children: 'Your children',
    account: 'Your account',
  },
  facts: {
    ...retirementWords,
    daysByRetirement: {
      ...retirementWords.daysByRetirement,
      hint: 'The total of your work history up to that day. Leave out the 112 days for giving birth: they do not count towards the 35 years.',
    },
    ...earlyWords,
    registered: {
      name: 'Registered with Social Security',
      label: 'Will you be registered with Social Security on that day?',
      hint: 'Drawing unemployment pay or the subsidy, or having a special agreement, counts too.',
      missing: 'Say whether you will be registered',
    },
    drawsSubsidyThreeMonths: {
      name: 'Unemployment subsidy for 3 months',
      label: 'Have you drawn the unemployment subsidy for 3 months or more?',
      hint: 'The one for people over 52 counts too. Contributory unemployment pay does not.',
      missing: 'Say whether you have drawn the subsidy for 3 months',
    },
    leftUnderFormerRules: {
      name: 'Job ended under the rules before 2022',
      label: 'Did your job end before 2022, or under a plan approved before 2022?',
      hint: 'A plan is a collective dismissal, a collective or company agreement, or an insolvency. If you have worked again for more than 12 months since 2022, answer no.',
      missing: 'Say whether your job ended before 2022 or under an earlier plan',
    },
    ...payWords,
  },
  checks: {},
  requirements: {
    registered: requirementWords.registered,
    age: {
      title: 'You are two years or less from your ordinary age',
      met: 'You are {have} old. You can retire from {need}.',
      unmet: 'You are {have} old; {need} are needed.',
      change: 'You can claim when you reach that age.',
    },
    'contribution-period': {
      title: 'You have contributed for thirty-five years',
      met: 'You have contributed {have}, service included; {need} are needed.',
      unmet: 'You have contributed {have}, service included; {need} are needed.',
      change: 'If days are missing from your record, tell us. If not, you can wait for ordinary retirement.',
    },
    'recent-period': requirementWords['recent-period'],
    'above-minimum': {
      title: 'Your pension is over the minimum',
      met: 'Your pension would be {have} a month, and the minimum at 65 is {need}.',
      unmet: 'Your pension would be {have} a month and must be over {need}, the minimum you would have at 65.',
      change: 'If you retire fewer months early, the reduction is smaller. You can also wait for ordinary retirement.',
    },
    'dues-paid': requirementWords['dues-paid'],
  },
  lines: { ...lineWords, ...reductionLineWords },
  periods: {},
  documents,
};
