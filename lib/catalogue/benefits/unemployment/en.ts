import type { WordsOf } from '../../kernel';
import type { unemployment } from '.';
import { documentWords, factWords, nextWords, requirementWords } from './shared.en';

const { ownIncomeMonth: _1, unitMembers: _2, unitIncomeMonth: _3, earlierActiveIncome: _4, ...facts } = factWords;
const { 'income-statement': _5, ...documents } = documentWords;

export const en: WordsOf<typeof unemployment> = {
  title: 'Contributory unemployment benefit',
  act: 'unemployment benefit',
  summary: 'A part of your contribution base while you look for work after losing your job.',
  page: {
    who: [
      'People who have lost their job against their will, or whose contract is suspended.',
      'Also if the company cuts your hours and pay by between 10% and 70% for a time.',
      'The State Public Employment Service (SEPE) pays it.',
    ],
    get: [
      'For the first 180 days, 70% of your regulatory base. After that, 60%.',
      'The base is the average of what you contributed in the last 180 days.',
      'At least €560.00 a month, or €749.00 with children in your charge.',
      'At most €1,225.00 a month; €1,400.00 with one child and €1,575.00 with two or more.',
      'If you worked part-time, the least and the most are reduced by the same share.',
      'Between 120 and 720 days, depending on what you contributed in the last 6 years.',
    ],
    need: [
      'To be registered with Social Security when you lose the job.',
      'At least 360 days of contributions in the last 6 years.',
      'To register as a job-seeker and sign the activity agreement.',
      'To be 16 or over, and not yet able to retire with a pension.',
    ],
    know: [
      'Claim within the next 15 working days. If you are late, you are paid from the claim and lose the days in between.',
      'If you were paid for holidays you did not take, the term and the benefit start once they have passed.',
      'If you had an earlier benefit left and have worked for 12 months or more, you can choose between reopening it and the new one. What you do not choose is lost.',
      'In a benefit of over 12 months you can work and get a supplement from the tenth month. If it was born before 1 April 2025, only with a full-time job.',
      'Your share of contributions and income tax are deducted.',
    ],
    next: [...nextWords],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 50% from day 181. That was not so: since 1 January 2023 it is 60%.',
      'The guide says you claim within two weeks. It is 15 working days, which leave out Saturdays, Sundays and holidays.',
    ],
  },
  granted: [
    'This benefit is taxed as income from work.',
    'You must tell SEPE about any job, trip abroad or change in your family.',
  ],
  minutes: 9,
  tasks: {
    work: 'Your work',
    search: 'Your search',
    you: 'About you',
    contributions: 'What you have contributed',
    payment: 'Where you are paid',
  },
  steps: {
    end: 'The end of your work',
    reason: 'Why it ended',
    cut: 'Your working day',
    registration: 'Your registration',
    search: 'Looking for work',
    claim: 'Day of the claim',
    person: 'Your date of birth',
    retirement: 'Retirement',
    children: 'Your children',
    earlier: 'An earlier benefit',
    days: 'Your days contributed',
    base: 'Your bases and working time',
    account: 'Your account',
  },
  facts,
  checks: { 'claim-before-end': 'The claim comes after the last day of work' },
  requirements: {
    ...requirementWords,
    registered: {
      title: 'You were registered',
      met: 'You were registered with Social Security when the work ended.',
      unmet: 'You were not registered with Social Security when the work ended.',
      change: 'If your working-life record is wrong, tell us and send a proof.',
    },
    'legal-situation': {
      title: 'You lost the job against your will',
      met: 'Your work ended for a reason that gives a right to the benefit.',
      unmet: 'You left the job by your own decision, and that gives no right to the benefit.',
      change:
        'There are just causes for leaving: relocation, a serious change of conditions, unpaid wages or violence. You can also claim if you lose a later job.',
    },
    'hours-cut': {
      title: 'The cut is within the limits',
      met: 'Your hours have been cut by {have}. It must be between {least} and {most}.',
      unmet: 'Your hours have been cut by {have}, and it must be between {least} and {most}.',
      change: 'If the cut changes, claim again.',
    },
    'contribution-period': {
      title: 'You have contributed enough',
      met: 'You have {have} of contributions in the 6 years before. {need} are needed.',
      unmet: 'You have {have} of contributions in the 6 years before, and {need} are needed.',
      change: 'If days are missing from your record, tell us. You can also claim the unemployment allowance.',
    },
    age: {
      title: 'You are of working age',
      met: 'You had turned 16.',
      unmet: 'You had not turned 16.',
      change: 'Check your date of birth.',
    },
    'no-retirement': {
      title: 'You cannot retire yet',
      met: 'You have no right to a retirement pension.',
      unmet: 'You have reached your retirement age and have a right to the pension.',
      change: 'Claim the retirement pension.',
    },
  },
  lines: {
    'base-sum': 'Bases of the last 180 days',
    'daily-base': 'Regulatory base of a day',
    'work-time': 'Average working time',
    least: 'Least a month',
    most: 'Most a month',
    'month-first': 'A month, for the first 180 days',
    'month-after': 'A month, from day 181',
    'days-awarded': 'Days you are entitled to',
    'days-lost': 'Days lost for claiming late',
    'days-calendar': 'Days you are paid it with the shorter working day',
    days: 'Days you are paid',
    benefit: 'Benefit for all the days, before deductions',
    'reopen-days': 'If you reopen the earlier right: days',
    'reopen-total': 'If you reopen the earlier right: amount',
  },
  periods: { first: 'First 180 days', after: 'From day 181' },
  documents,
  duties: {
    claim: {
      title: 'Claim unemployment benefit',
      text: 'Claim it and sign on as a jobseeker.',
      missed: 'You are paid from the day you claim and lose the days that have passed.',
    },
  },
};
