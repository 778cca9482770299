import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { pensionWorkWords } from '../retire-active/facts.en';
import type { retireFlexible } from '.';

const { daysByPension: _, ...pensionWords } = pensionWorkWords;

export const en: WordsOf<typeof retireFlexible> = {
  title: 'Flexible retirement',
  act: 'flexible retirement',
  summary:
    'You already draw your retirement pension and go back to work for some hours: wages and part of the pension.',
  page: {
    who: [
      'People who have already retired and start working part-time.',
      'Since 28 August 2026, also those who start working on their own account.',
      'To work on your own account you must not have been self-employed in the three years before retiring.',
    ],
    get: [
      'The part of your pension equal to the part of the working day you do not work.',
      'For example, working 60% of a full day you are paid 40% of the pension.',
      'Since 28 August 2026, if you wait at least 6 months, 25% of the pension is added for a working day of 55% to 80%. For one of 33% to under 55%, 15% is added.',
      'Working on your own account you are paid 25% of the pension.',
    ],
    need: [
      'To have retired before starting this job.',
      'Since 28 August 2026: a working day between 33% and 80% of a full one.',
      'From 1 April 2025 to 27 August 2026: between 25% and 75%.',
      'Until 31 March 2025: between 50% and 75%.',
      'The job must not be in the public sector.',
    ],
    know: [
      'Tell us before you start. If you do not, you will have to pay back what was paid in excess.',
      'Since 28 August 2026 you are not paid the top-up to the minimum pension while you work.',
      'Your full pension comes back when you stop working. Tell us then too.',
      'People who started before 28 August 2026 keep the former rules.',
      'If you earn no more than the minimum wage in the year on your own account, you keep the whole pension and need not apply.',
      'A 4% supplement for retiring later is suspended while you work. With a one-off or mixed payment, it is not possible since 28 August 2026.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'You receive the decision under Notifications within 90 days.',
      'You are paid your part of the pension in 14 payments.',
    ],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says the working day is cut by 25% to 50%. It also says the pension is worked out again at the end. That was the cut until 31 March 2025; from 1 April 2025 it went up to 75%.',
      'Since 28 August 2026 the working day goes from 33% to 80%. The pension is no longer worked out again, unless you retired early after losing your job (Royal Decree 416/2026).',
    ],
  },
  granted: ['Your full pension comes back when you leave this job.'],
  minutes: 5,
  tasks: { work: 'Your work', pension: 'Your pension', payment: 'Where you are paid' },
  steps: {
    start: 'The dates',
    kind: 'How you will work',
    'working-day': 'Your working day',
    before: 'Before you retired',
    post: 'The post',
    delay: 'Supplement for retiring later',
    amount: 'Your pension',
    account: 'Your account',
  },
  facts: {
    ...pensionWords,
    pensionMonth: {
      ...pensionWorkWords.pensionMonth,
      hint: 'One of the 14 payments, before tax. Leave out the top-up to the minimum and the 4% for retiring later. Include the gender-gap supplement if you get it.',
    },
    flexibleWork: {
      name: 'Kind of work',
      label: 'How will you work?',
      options: {
        'part-time': 'For a company, part-time',
        'self-employed': 'On my own account, self-employed',
      },
      missing: 'Choose how you will work',
    },
    workingDay: {
      name: 'Working day',
      label: 'What part of a full working day will you work?',
      hint: 'The percentage in your contract. Half a day is 50.',
      missing: 'Enter the percentage of the working day',
    },
    firstPartTime: {
      name: 'First part-time job',
      label: 'Is it your first part-time job since you retired?',
      missing: 'Say whether it is your first part-time job',
    },
    selfEmployedBefore: {
      name: 'Self-employment before retiring',
      label: 'Were you registered as self-employed in the 3 years before you retired?',
      missing: 'Say whether you were registered as self-employed',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'pension-first': {
      title: 'You have already retired',
      met: 'You retired before starting this job.',
      unmet: 'Retirement has to come before this job.',
      change: 'If you want to work fewer hours without leaving your job, see partial retirement.',
    },
    'part-time-day': {
      title: 'Your working day is part-time',
      met: 'Your working day is {have}; the law asks for {least} to {most}.',
      unmet: 'Your working day is {have} and the law asks for {least} to {most}.',
      change: 'Change the working day in your contract and apply again.',
    },
    'self-employed-law': {
      title: 'Working on your own account is allowed on that date',
      met: 'Since 28 August 2026 the law allows it.',
      unmet: 'Until 27 August 2026 it was only possible working part-time for a company.',
      change: 'If you start on 28 August 2026 or later you can apply. See active retirement too.',
    },
    'not-self-employed-before': {
      title: 'You were not self-employed in the three years before retiring',
      met: 'You have said that you were not registered as self-employed in those three years.',
      unmet: 'You were registered as self-employed in the three years before retiring.',
      change: 'See active retirement: it allows working on your own account.',
    },
    'no-lump-sum': {
      title: 'Your supplement for retiring later allows it',
      met: 'You were not paid the supplement at once nor in mixed form.',
      unmet: 'You were paid the supplement at once or in mixed form, and the law does not allow both.',
      change: 'See active retirement: it can be drawn with that supplement.',
    },
    'private-post': {
      title: 'It is not a public post nor a high office',
      met: 'You have said that it is not a public post nor a high office.',
      unmet: 'The pension cannot be drawn with a post in the public sector nor with a high office.',
      change: 'Your pension is suspended while the post lasts and comes back when you leave it.',
    },
  },
  lines: {
    pension: 'Your full pension a month',
    'working-day': 'Working day you work',
    'share-by-day': 'Part of the pension for the working day you do not work',
    'share-self-employed': 'Part of the pension when self-employed',
    'share-added': 'Part added for starting six months or more after retiring',
    share: 'Part of the pension you are paid',
    monthly: 'What you are paid a month while you work',
  },
  periods: {},
  documents: {
    'part-time-contract': {
      name: 'Part-time contract',
      why: 'It says what working day you work.',
      hint: 'With the starting date and the percentage of the working day.',
    },
    'self-employed-registration': {
      name: 'Registration as self-employed',
      why: 'It says when your activity begins.',
      hint: 'The registration decision of the Social Security Treasury.',
    },
  },
};
