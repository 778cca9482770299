import type { WordsOf } from '../../kernel';
import { leaveDocumentWords, leavePeriodWords, leaveRequirementWords, leaveWords } from '../temp-incapacity/shared.en';
import type { awodTemp } from '.';
import { workCausedWords } from './shared.en';

const { employer: _1, 'at-60': _2, 'at-100': _3, ...periods } = leavePeriodWords;

export const en: WordsOf<typeof awodTemp> = {
  title: 'Sick leave for an accident at work or occupational disease',
  act: 'temporary incapacity benefit for work risks',
  summary: 'Money while you cannot work because of an accident at work or an occupational disease.',
  page: {
    who: [
      'Employees, even if the company has not registered you: the law counts you as registered.',
      'Self-employed people who are registered and have paid their contributions.',
    ],
    get: [
      '75% of your daily base from the day after the certificate. The company pays that first day as wages.',
      'It lasts up to 365 days, and 180 more if you are expected to recover. If the decision on your incapacity is put off, up to 730.',
      'The study of an occupational disease lasts up to 180 days, and 180 more.',
      'Medical care, and free medicines for what comes from the accident or disease.',
    ],
    need: ['A medical certificate of leave that says it comes from work.', 'No days of contribution are needed.'],
    know: [
      'An accident at work is one that happens at or because of your work, also on the way there or back.',
      'An occupational disease is one that the official list names for your activity.',
      'Your base includes the overtime of the last year, spread over 365 days.',
      'If your contract ends during the leave, you go on being paid the same until you are discharged.',
      'If safety measures were missing, what you get can rise by 30% to 50%, paid by the company.',
    ],
    next: [
      'If your company has a mutual insurer, it signs you off and pays. If not, we do.',
      'If your company pays you with the wages, you need ask for nothing else. If it does not, ask us for direct payment.',
      'We decide within 30 days. You are paid every month, in arrears.',
    ],
    guide: [
      'The European guide of July 2023 and the law say the same: 75% from the day after, 365 days and 180 more, and free medicines.',
      'The guide speaks only of employees. Since 2019 nearly all self-employed people have this protection too.',
    ],
  },
  granted: [
    'Days of leave count as contributed up to day 545. If you are self-employed, you pay the contributions yourself for the first 60 days.',
    'You must attend the medical examinations to which we call you.',
  ],
  minutes: 7,
  tasks: { leave: 'Your leave', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    start: 'When it started',
    'work-caused': 'Whether it comes from work',
    cause: 'What has happened',
    length: 'How long it lasts',
    relapse: 'Whether it is a relapse',
    earlier: 'The earlier leave',
    regime: 'How you work',
    registration: 'Your registration',
    dues: 'Your contributions',
    rest: 'Work during the leave',
    company: 'Who pays you',
    base: 'Your contribution base',
    overtime: 'Your overtime',
    account: 'Your account',
  },
  facts: {
    ...leaveWords,
    ...workCausedWords,
    workLeaveCause: {
      name: 'Cause of the leave',
      label: 'What has happened?',
      options: {
        'work-accident': 'An accident at work',
        'occupational-disease': 'An occupational disease',
        'disease-observation': 'It is being studied whether I have an occupational disease',
      },
      missing: 'Choose what has happened',
    },
    leaveBaseSum: {
      ...leaveWords.leaveBaseSum,
      hint: 'The one for work risks, without overtime. It is on your payslip.',
    },
    overtimeLastYear: {
      name: 'Overtime of the last year',
      label: 'How much were you paid for overtime in the 12 months before the leave?',
      hint: 'All of it, before tax. Enter 0 if you did none.',
      missing: 'Enter what you were paid for overtime, or 0',
    },
  },
  checks: { 'relapse-days': 'If it is a relapse, the earlier leave lasted at least one day.' },
  requirements: {
    ...leaveRequirementWords,
    'work-caused': {
      title: 'It comes from work',
      met: 'You have said that the leave comes from an accident at work or an occupational disease.',
      unmet: 'You have said that the leave does not come from work.',
      change:
        'Ask for the leave for illness or an accident outside work. If you disagree, ask us to review where it comes from.',
    },
    registered: {
      title: 'You are registered as self-employed',
      met: 'You are registered on the day the leave starts.',
      unmet: 'We have no record that you are registered on the day the leave starts.',
      change: 'If your work history is wrong, tell us and send proof.',
    },
  },
  lines: {
    'daily-base': 'Daily regulatory base, overtime included',
    'days-unpaid': 'Days that are not paid',
    'days-wage': 'Day of the certificate, paid by your company as wages',
    rate: 'Share of the base you are paid',
    'daily-75': 'Each day',
    'days-75': 'Days paid',
    'limit-ordinary': 'How long the leave can last',
    'limit-extension': 'Possible extension',
    'limit-all': 'At most, with every delay',
    'medicine-share': 'What you pay for medicines for this accident or disease',
    subsidy: 'Benefit for all the days of leave',
  },
  periods,
  documents: leaveDocumentWords,
};
