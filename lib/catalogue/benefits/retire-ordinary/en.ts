import type { WordsOf } from '../../kernel';
import {
  complementLineWords,
  documentWords,
  lineWords,
  nextWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.en';
import type { retireOrdinary } from '.';

const {
  'company-certificate': company,
  'family-book': family,
  'career-gap-proof': gap,
  'spouse-income': spouse,
} = documentWords;

export const en: WordsOf<typeof retireOrdinary> = {
  title: 'Ordinary retirement',
  act: 'the retirement pension',
  summary: 'The pension for life when you stop working at the age set by law.',
  page: {
    who: [
      'People who reach the ordinary age and have contributed for 15 years or more.',
      'In 2026, at 65 with 38 years and 3 months contributed or more. Otherwise at 66 years and 10 months.',
      'From 2027, at 65 with 38 years and 6 months contributed. Otherwise at 67.',
      'You need not be registered on that day.',
    ],
    get: [
      'A part of your regulatory base: 50% for 15 years contributed, and more for each further month.',
      '100% with 36 years and 6 months contributed until the end of 2026. From 2027, with 37 years.',
      'In 2026, €3,359.60 a month at most.',
      'If it is low and you live in Spain with little income, it is raised to the minimum: €936.20 a month without a spouse, in 2026.',
      'For each child, up to four, €36.90 more a month in 2026.',
      'There are 14 payments a year. The extra ones come in June and November.',
    ],
    need: [
      'To have contributed for 15 years (5,475 days), two of them (730 days) in the last 15 years.',
      'To be of ordinary age on the day you stop working.',
      'If you are self-employed, to have your contributions paid up to date.',
    ],
    know: [
      'Claim from 3 months before to 3 months after you stop working. Then you are paid from the next day.',
      'If you claim later you do not lose it, but we only pay the 3 months before.',
      'If you reach the age in one year you keep it, even if the law asks for more the next year.',
      'In 2026 your base comes from the best 302 of the last 304 months, or from the last 300 if that is better for you.',
      'If you go on working past the age, your pension grows. See deferred retirement.',
    ],
    next: [...nextWords],
    guide: [
      'The guide of July 2023 says 100% takes 37 years and 9 months. That was not so: it was 36 years and 6 months. In 2023, 37 years and 9 months was what you needed to retire at 65.',
      'The guide says 65 with 37 years and 9 months, or 66 years and 4 months. That was so in 2023, and it rises each year until 2027.',
      'The guide does not mention the gender-gap supplement. In 2023 it was €30.40 a month for each child. The law asks more of men. Since the European judgment C-623/23 of 15 May 2025 that is no longer asked of them.',
    ],
  },
  granted: ['The pension rises with prices every year.', 'It is for life and is taxed as earnings.'],
  minutes: 10,
  tasks: { retirement: 'Your retirement', work: 'Your work', family: 'Your family', payment: 'Where you are paid' },
  steps: {
    date: 'The day of retirement',
    person: 'Your date of birth',
    contributions: 'What you have contributed',
    kind: 'How you work',
    dues: 'Your contributions',
    gaps: 'Months without contributions',
    base: 'Your regulatory base',
    children: 'Your children',
    minimum: 'Minimum pension',
    household: 'Who you live with',
    account: 'Your account',
  },
  facts: { ...retirementWords, ...retirementPayWords },
  checks: {},
  requirements: {
    age: {
      title: 'You are of ordinary age',
      met: 'You are {have} old. You can retire from {need}.',
      unmet: 'You are {have} old; {need} are needed.',
      change: 'You can wait until you reach it, or see whether you can retire early.',
    },
    'contribution-period': {
      title: 'You have contributed for fifteen years',
      met: 'You have contributed {have}; {need} are needed.',
      unmet: 'You have contributed {have}; {need} are needed.',
      change: 'If days are missing from your record, tell us. If not, see the non-contributory retirement pension.',
    },
    'recent-period': requirementWords['recent-period'],
    'dues-paid': requirementWords['dues-paid'],
  },
  lines: { ...lineWords, ...complementLineWords },
  periods: {},
  documents: {
    'company-certificate': company,
    'family-book': family,
    'career-gap-proof': gap,
    'spouse-income': spouse,
  },
};
