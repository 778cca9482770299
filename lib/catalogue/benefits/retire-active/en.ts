import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { retireActive } from '.';
import { pensionWorkWords } from './facts.en';

export const en: WordsOf<typeof retireActive> = {
  title: 'Active retirement',
  act: 'active retirement',
  summary: 'You retire at least one year later and go on working: you are paid your wages and part of the pension.',
  page: {
    who: [
      'People who retire at least one year after their ordinary age.',
      'You may work for a company, full-time or part-time, or on your own account.',
      'A post in the public sector is not allowed.',
    ],
    get: [
      'Since 1 April 2025, a part of the pension by the complete years you waited.',
      'With 1 year, 45%. With 2, 55%. With 3, 65%. With 4, 80%. With 5 or more, 100%.',
      'For every 12 months in a row of active retirement, 5 points more, up to 100%.',
      'If you are self-employed and give permanent work to somebody, 75% if you waited 1 to 3 years.',
      'Until 31 March 2025: 50%, or 100% if you were self-employed and gave work to somebody.',
    ],
    need: [
      'To have contributed 15 years when you reached your ordinary age.',
      'To have waited at least one complete year since then.',
      'Until 31 March 2025 your pension also had to be 100% of the base.',
    ],
    know: [
      'You pay a solidarity contribution of 9%. If you work for a company, it pays 7% and you pay 2%.',
      'What you contribute raises neither the pension nor the supplement for retiring later.',
      'While you work you are not paid the top-up to the minimum pension.',
      'Since 1 April 2025 you can also be paid the supplement for retiring later. Before, you could not.',
      'People already in active retirement on 31 March 2025 keep the former rules until they leave that work.',
      'When you stop working you are paid the full pension.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'You receive the decision under Notifications within 90 days.',
      'You are paid your part of the pension in 14 payments.',
    ],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) hardly mentions it. At that time it paid 50% of the pension. Since 1 April 2025 it depends on the years you wait (Royal Decree-Law 11/2024).',
    ],
  },
  granted: ['Your full pension comes back when you stop working.'],
  minutes: 6,
  tasks: { work: 'Your work', pension: 'Your pension', payment: 'Where you are paid' },
  steps: {
    start: 'The dates',
    kind: 'How you will work',
    'gives-work': 'You give work to somebody',
    post: 'The post',
    person: 'Your date of birth',
    contributions: 'What you had contributed',
    delay: 'Supplement for retiring later',
    amount: 'Your pension',
    account: 'Your account',
  },
  facts: {
    ...pensionWorkWords,
    pensionMonth: {
      ...pensionWorkWords.pensionMonth,
      hint: 'One of the 14 payments, before tax. Leave out the top-up to the minimum. If you start before 1 April 2025, leave out the 4% for retiring later too.',
    },
    birthDate: personWords.birthDate,
    activeWork: {
      name: 'Kind of work',
      label: 'How will you work?',
      options: { employee: 'For a company', 'self-employed': 'On my own account, self-employed' },
      missing: 'Choose how you will work',
    },
    givesWork: {
      name: 'Gives work to somebody',
      label: 'Do you employ anybody for your activity?',
      hint: 'Since 1 April 2025 their contract must be permanent. They must also have been with you for 18 months, or be newly hired and not have worked for you in the two years before.',
      missing: 'Say whether you employ anybody',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'pension-begun': {
      title: 'Your retirement does not begin later',
      met: 'Your retirement has begun when you start drawing it while working.',
      unmet: 'Working with the pension begins before your retirement.',
      change: 'Apply for retirement first, or change the dates.',
    },
    'one-year-later': {
      title: 'You retire at least one year later',
      met: 'Between your ordinary age and retirement there are {have} complete; {need} are needed.',
      unmet: 'Between your ordinary age and retirement there are {have} complete and {need} are needed.',
      change: 'If you have not retired yet, you can wait. If you already draw the pension, see flexible retirement.',
    },
    'full-percentage': {
      title: 'Your pension is 100% of the base',
      met: 'Your pension is {have} of the base; {need} was needed.',
      unmet: 'Your pension is {have} of the base and on that date {need} was needed.',
      change: 'Since 1 April 2025 it is no longer needed. You can start from then on.',
    },
    'no-lump-sum': {
      title: 'Your supplement for retiring later allows it',
      met: 'You were not paid the supplement at once nor in mixed form.',
      unmet: 'You were paid the supplement at once or in mixed form, and on that date the law did not allow both.',
      change: 'Since 1 April 2025 both are allowed.',
    },
    'private-post': {
      title: 'It is not a public post nor a high office',
      met: 'You have said that it is not a public post nor a high office.',
      unmet: 'Active retirement is not possible with a post in the public sector nor with a high office.',
      change: 'Your pension is suspended while the post lasts and comes back when you leave it.',
    },
  },
  lines: {
    pension: 'Your full pension a month',
    'years-later': 'Complete years you waited',
    share: 'Part of the pension you are paid',
    monthly: 'What you are paid a month while you work',
    'yearly-gain': 'Points added after 12 months in a row',
    'share-next-year': 'Part you will be paid after those 12 months',
    solidarity: 'Solidarity contribution on your base',
    'solidarity-own': 'Of it, what you pay',
  },
  periods: {},
  documents: {
    'work-proof': {
      name: 'Work contract or registration as self-employed',
      why: 'It says what work you do and since when.',
      hint: 'If you stay in the same job, a certificate from the company is enough.',
    },
    'employee-contract': {
      name: 'Contract of the person who works for you',
      why: 'It gives right to a larger part of the pension.',
      hint: 'With the starting date and the kind of contract.',
    },
  },
};
