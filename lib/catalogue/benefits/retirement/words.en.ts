import { pensionWords, personWords, workWords } from '../../facts/words.en';
import { genderGapWords } from './gender-gap';

/** Words of the facts shared by every way to retirement. */
export const retirementWords = {
  retirementDate: {
    name: 'Day of retirement',
    label: 'On which day do you stop working?',
    hint: 'Your last day of work. If you are no longer registered, the day you claim the pension. You can claim up to 3 months before.',
    missing: 'Enter the day you stop working',
  },
  birthDate: personWords.birthDate,
  daysByRetirement: {
    name: 'Days contributed in a lifetime',
    label: 'How many days have you contributed in your whole life?',
    hint: 'The total of your work history up to that day. If you gave birth while not registered, add 112 days for each birth.',
    missing: 'Enter how many days you have contributed',
  },
  recentDaysByRetirement: {
    name: 'Days contributed in the last 15 years',
    label: 'How many days have you contributed in the last 15 years?',
    hint: 'Days on contributory unemployment benefit count too. If you are registered without having to contribute, the 15 years end when you stopped contributing.',
    missing: 'Enter how many days you have contributed in the last 15 years',
  },
  regime: {
    ...workWords.regime,
    label: 'How do you work, or how did you last work?',
  },
  duesPaid: workWords.duesPaid,
  careGap: {
    name: 'Filling of months without contributions',
    label: 'If you have months without contributions, is one of these true?',
    hint: 'Since 2026 more empty months are filled for women who are employees. Also for men who, when they had a child, went over 120 days without contributing or contributed for over 15% less.',
    options: {
      woman: 'I am a woman',
      'interrupted-career': 'I am a man and having a child affected my work',
      no: 'Neither',
    },
    missing: 'Choose whether one of these is true',
  },
  retirementBase: {
    name: 'Regulatory base',
    label: 'What is your regulatory base?',
    hint: 'The monthly average of what you contributed for in the last 25 years or more, brought up to date with prices. If you do not know it, sign in and we work it out.',
    missing: 'Enter your regulatory base',
  },
} as const;

export const earlyWords = {
  serviceDays: {
    name: 'Days of military or social service',
    label: 'How many days of compulsory military or social service did you do?',
    hint: 'One year counts at most, and only towards the years asked for. Enter 0 if you did none.',
    missing: 'Enter how many days of service you did, or 0',
  },
} as const;

export const retirementPayWords = {
  ...genderGapWords.en,
  ...pensionWords,
  iban: personWords.iban,
};

/** Conditions that come back in several ways to retirement. */
export const requirementWords = {
  registered: {
    title: 'You are registered with Social Security, or in a similar situation',
    met: 'You are registered on the day of retirement.',
    unmet: 'We have no record of you being registered on the day of retirement.',
    change: 'Drawing unemployment pay or the subsidy counts too, and so does staying signed on since they ran out.',
  },
  'recent-period': {
    title: 'You have contributed two of the last fifteen years',
    met: 'You have {have} in the last 15 years; {need} are needed.',
    unmet: 'You have {have} in the last 15 years; {need} are needed.',
    change:
      'If days are missing from your record, tell us. You can also sign a special agreement and go on contributing.',
  },
  'dues-paid': {
    title: 'Your contributions are paid up to date',
    met: 'You owe no self-employed contributions.',
    unmet: 'Our records show you owe self-employed contributions.',
    change: 'We will invite you to pay them. If you pay within 30 days, you are paid from the first day.',
  },
} as const;

export const documentWords = {
  'company-certificate': {
    name: 'Company certificate',
    why: 'It says the day you stop working and your latest bases.',
    hint: 'The company usually sends it online. If it has, we will see it.',
  },
  'end-of-contract': {
    name: 'Paper on the end of your job',
    why: 'It says why and when your contract ended.',
    hint: 'The dismissal letter, the judgment, the agreement on the collective dismissal or the collective agreement.',
  },
  'service-certificate': {
    name: 'Certificate of military or social service',
    why: 'It adds up to one year to what you have contributed.',
    hint: 'The military booklet or a certificate of the Ministry of Defence.',
  },
  'family-book': {
    name: 'Family record book or birth certificate',
    why: 'It proves the children you ask the supplement for.',
    hint: 'An adoption decision will do too.',
  },
  'career-gap-proof': {
    name: 'Proof that a child affected your work',
    why: 'It makes us fill more months without contributions.',
    hint: 'The family record book with the date of birth, or the adoption decision. We see the rest in your record.',
  },
  'spouse-income': {
    name: "Statement of your spouse's income",
    why: 'It says whether they depend on you, which raises the minimum.',
    hint: 'With their DNI or NIE and what they receive in a year.',
  },
} as const;

export const lineWords = {
  'regulatory-base': 'Regulatory base',
  'months-contributed': 'Full months contributed',
  percentage: 'Percentage for what you contributed',
  'full-pension': 'Regulatory base times the percentage',
  maximum: 'Maximum pension that applies',
  pension: 'Pension a month',
  'gender-gap': 'Gender-gap supplement',
  monthly: 'Total a month, in 14 payments',
} as const;
export const complementLineWords = { 'minimum-complement': 'Complement up to the minimum pension' } as const;
export const reductionLineWords = {
  'months-early': 'Months you retire early',
  reduction: 'Reduction for retiring early',
} as const;

/** What happens after claiming any retirement pension. */
export const nextWords = [
  'You get the receipt at once.',
  'We check your data and ask you for what is missing. You have 10 working days.',
  'We have 90 days to answer. If we do not, you can object as if the answer were no. We still have to answer you.',
  'You receive the decision under Notifications. You have 10 calendar days to open it.',
] as const;
