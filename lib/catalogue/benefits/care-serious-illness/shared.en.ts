import { personWords, workWords } from '../../facts/words.en';

/** Words shared by the benefits for care and for risk at work. */
export const careWorkWords = {
  birthDate: personWords.birthDate,
  ...workWords,
  careDaysLast7Years: {
    name: 'Days contributed in the last 7 years',
    label: 'Days contributed in the last 7 years',
    hint: 'Before you cut your working time. They are in your work history (vida laboral).',
    missing: 'Enter the days contributed in the last 7 years',
  },
  careDaysCareer: {
    name: 'Days contributed in the whole life',
    label: 'Days contributed in your whole life',
    hint: 'Before you cut your working time. They are in your work history (vida laboral).',
    missing: 'Enter the days contributed in your whole life',
  },
} as const;

export const occupationalBaseWords = {
  careBaseSum: {
    name: 'Base for occupational risks of the month before',
    label: 'Contribution base of the month before, without overtime',
    hint: 'The one for occupational risks on your payslip. If you work part-time, add up the three months before.',
    missing: 'Enter your contribution base',
  },
  careBaseDays: {
    name: 'Days the base refers to',
    label: 'Days that base refers to',
    hint: '30 if you are paid by the month and worked all of it. Part-time, the calendar days of those months.',
    missing: 'Enter how many days the base refers to',
  },
  careOvertimeYear: {
    name: 'Overtime contributed for in the last year',
    label: 'How much overtime have you contributed for in the 12 months before?',
    hint: 'The amount of the whole year. Enter 0 if you did none.',
    missing: 'Enter the overtime contributed for, or 0',
  },
} as const;

export const careRequirementWords = {
  registered: {
    title: 'You are registered with Social Security',
    met: 'You are registered that day.',
    unmet: 'We have no record that you are registered that day.',
    change: 'If your work history is wrong, tell us and send proof.',
  },
  'dues-paid': {
    title: 'Your contributions are up to date',
    met: 'You owe no self-employed contributions.',
    unmet: 'Our records say that you owe self-employed contributions.',
    change: 'We will invite you to pay them. If you pay within 30 days you are paid from the first day.',
  },
} as const;

export const contributionPeriodWords = {
  title: 'You have contributed enough',
  met: 'You have {have} in the last 7 years ({need} asked) and {haveCareer} in your whole life ({needCareer} asked). One of the two is enough.',
  unmet:
    'You have {have} in the last 7 years and {need} are asked, or {haveCareer} in your whole life and {needCareer} are asked.',
  change: 'If days are missing from your work history, tell us and send proof.',
} as const;

export const nextSteps = [
  'You get the receipt at once.',
  'We check your data and ask you for what is missing. You have 10 working days.',
  'You receive the decision under Notifications. You have 10 calendar days to open it.',
] as const;
