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
import type { retireDelayed } from '.';

const { 'end-of-contract': _1, 'service-certificate': _2, ...documents } = documentWords;
const { registered: _3, ...requirements } = requirementWords;

export const en: WordsOf<typeof retireDelayed> = {
  title: 'Delayed retirement',
  act: 'delayed retirement',
  summary: 'If you retire after your ordinary age you are paid more: 4% a year, a single payment or a mix of both.',
  page: {
    who: [
      'People who go on contributing for at least one year after their ordinary retirement age.',
      'When you reached that age you must have contributed 15 years.',
      'You must retire from work. From unemployment or a special agreement nothing is added.',
    ],
    get: [
      'Your retirement pension and, for every complete extra year, what you choose.',
      '4% more pension a year. Since 1 April 2025, from the second year on, also 2% for more than half a year.',
      'Or a single payment for each year: it depends on your pension. With €2,000.00 a month it is €9,174.83.',
      'If you had contributed 44 years and 6 months, the single payment is 10% higher.',
      'Or a mix of both, with two complete years or more, since 19 May 2023.',
    ],
    need: [
      'One complete year contributed after your ordinary age.',
      '15 years contributed when you reached it, and two of them in the last 15 years.',
    ],
    know: [
      'You choose only once, when you apply for the pension. If you do not choose, the 4% applies.',
      'If the 4% takes you over the maximum pension, the points left over are paid apart every month.',
      'Since 1 April 2025 you can go on working in active retirement and be paid it. With partial or flexible retirement you cannot.',
      'If you choose the mix and retired between 1 April 2025 and 27 August 2026, the half-year is studied case by case.',
      'The single payment is made only once, with the first monthly one.',
    ],
    next: nextWords,
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says nothing of this supplement. It already existed then.',
    ],
  },
  granted: ['The form of payment you have chosen cannot be changed later.'],
  minutes: 10,
  tasks: {
    retirement: 'Your retirement',
    contributions: 'What you have contributed',
    amount: 'Your pension',
    payment: 'Where you are paid',
  },
  steps: {
    day: 'The day of retirement',
    person: 'Your date of birth',
    'from-work': 'What you retire from',
    career: 'Your working life',
    break: 'Days not contributed',
    regime: 'Your kind of work',
    dues: 'Your contributions',
    choice: 'How you want the supplement paid',
    'care-gap': 'Months not contributed',
    base: 'Your regulatory base',
    minimum: 'Minimum pension',
    household: 'Your household',
    children: 'Your children',
    account: 'Your account',
  },
  facts: {
    ...retirementWords,
    ...retirementPayWords,
    breakDays: {
      name: 'Days not contributed since the ordinary age',
      label: 'How many days have you not contributed since your ordinary age?',
      hint: 'Your ordinary age is that at which you could retire without any cut: 65 or a little more. Enter 0 if you have worked without a break since then.',
      missing: 'Enter how many days you have not contributed, or 0',
    },
    retiresFromWork: {
      name: 'Retires from work',
      label: 'Do you retire straight from work?',
      hint: 'Say no if you come from unemployment, a special agreement or another situation without work.',
      missing: 'Say whether you retire from work',
    },
    delayChoice: {
      name: 'Form of payment of the supplement',
      label: 'How do you want to be paid the supplement?',
      hint: 'You choose only once. You can go back and compare the amounts.',
      options: {
        points: '4% more pension for each year',
        'lump-sum': 'A single payment',
        mixed: 'Part of it every month and part in a single payment',
      },
      missing: 'Choose how you want to be paid it',
    },
  },
  checks: {
    'mixed-not-possible': 'The mix needs two complete extra years and retirement on 19 May 2023 or later',
  },
  requirements: {
    ...requirements,
    'one-year-later': {
      title: 'You have contributed one more year after your ordinary age',
      met: 'You have contributed {have} after your ordinary age and {need} are needed.',
      unmet: 'You have contributed {have} after your ordinary age and {need} are needed.',
      change: 'You can wait until a year is complete, or apply for ordinary retirement.',
    },
    'fifteen-years-at-age': {
      title: 'You had contributed 15 years when you reached your ordinary age',
      met: 'When you reached your ordinary age you had contributed {have} and {need} are needed.',
      unmet: 'When you reached your ordinary age you had contributed {have} and {need} are needed.',
      change: 'You can apply for ordinary retirement, without the supplement.',
    },
    'from-work': {
      title: 'You retire from work',
      met: 'You have said that you retire from work.',
      unmet: 'From a situation without work the supplement is not added.',
      change: 'You can apply for ordinary retirement, without the supplement.',
    },
  },
  lines: {
    ...lineWords,
    ...complementLineWords,
    'years-later': 'Complete extra years contributed',
    'half-year-later': 'Another half-year that counts too',
    points: 'Points added to the percentage',
    'unused-points': 'Points the maximum pension has no room for',
    'over-maximum': 'What those points pay a month',
    'lump-sum-year': 'Single payment for each year',
    'lump-sum': 'Single payment in all',
    'half-year-studied': 'Half-year studied case by case',
  },
  periods: {},
  documents,
};
