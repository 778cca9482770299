import { householdWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  careRequirementWords,
  careWorkWords,
  contributionPeriodWords,
  nextSteps,
} from '../care-serious-illness/shared.en';
import type { infantCare } from '.';

export const en: WordsOf<typeof infantCare> = {
  title: 'Infant care benefit',
  act: 'infant care benefit',
  summary:
    'It makes up for the wages you lose if both of you cut half an hour a day, while the baby is 9 to 12 months old.',
  page: {
    who: [
      'Parents, adopters, foster parents and guardians, if both of them work.',
      'Both cut half an hour a day, for the same time and in the same way.',
      'Only one of you is paid.',
    ],
    get: [
      '100% of your base, in the share by which you cut your working time.',
      'Half an hour of a day of 8 hours is 6.25%.',
      'From 9 months of age until the child is 12 months old.',
    ],
    need: [
      'To be registered with Social Security.',
      'Under 21, no earlier contributions are asked.',
      'From 21 to 25: 90 days in the last 7 years, or 180 in your life.',
      '26 or over: 180 days in the last 7 years, or 360 in your life.',
      'If you are self-employed, to have your contributions up to date.',
    ],
    know: [
      'You do not stop working: you only work half an hour less a day.',
      'Until 9 months, breastfeeding leave is paid by your company.',
    ],
    next: [...nextSteps, 'You are paid at the end of each month.'],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says that you stop working and are paid 100% for 3 months. It was not so in 2023 either: you cut half an hour and are paid that share (LGSS, articles 183 to 185).',
    ],
  },
  granted: ['This benefit is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { family: 'Your family', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    child: 'Your child',
    start: 'When you cut your working time',
    parents: 'Both parents',
    'one-of-you': 'Only one is paid',
    person: 'Your date of birth',
    registration: 'Your registration',
    dues: 'Your contributions',
    contributions: 'What you have contributed',
    reduction: 'The cut',
    base: 'Your contribution base',
    account: 'Your account',
  },
  facts: {
    childBirthDate: householdWords.childBirthDate,
    infantReductionStart: {
      name: 'First day of the half hour less',
      label: 'On what day does the cut of half an hour start?',
      hint: 'The day the child is 9 months old, at the earliest.',
      missing: 'Enter the first day of the cut',
    },
    bothParentsWork: {
      name: 'Both parents work',
      label: 'Do both parents work?',
      missing: 'Say whether both of you work',
    },
    bothReduceAlike: {
      name: 'Both cut half an hour',
      label: 'Do both of you cut half an hour a day, alike and for the same time?',
      missing: 'Say whether both of you cut it',
    },
    othersInfantSubsidy: {
      name: 'The other parent asks for this benefit',
      label: 'Does the other parent ask for this benefit too?',
      missing: 'Say whether the other parent asks for it too',
    },
    ...careWorkWords,
    infantReduction: {
      name: 'Share of the working time you cut',
      label: 'What percentage of your working time is that half hour?',
      hint: 'It is in your company’s certificate. Of a day of 8 hours it is 6.25%.',
      missing: 'Enter the percentage of the cut',
    },
    infantBaseSum: {
      name: 'Contribution base of the month before',
      label: 'Contribution base of the month before',
      hint: 'The one for common contingencies on your payslip. Part-time, the sum of three months.',
      missing: 'Enter your contribution base',
    },
    infantBaseDays: {
      name: 'Days the base refers to',
      label: 'Days that base refers to',
      hint: '30 if you are paid by the month and worked all of it. Part-time, the calendar days of those months.',
      missing: 'Enter how many days the base refers to',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'child-age': {
      title: 'The child is 9 to 12 months old',
      met: 'They are {have} old that day: between {from} and {until}.',
      unmet: 'They are {have} old that day, and must be between {from} and {until}.',
      change: 'Until 9 months you have breastfeeding leave, which your company pays. From 12 there is no right to it.',
    },
    'both-reduce': {
      title: 'Both of you work and cut your working time',
      met: 'You have said that both of you work and cut half an hour.',
      unmet: 'The law asks that both of you work and cut half an hour, in the same way.',
      change: 'If the other parent cuts it too, you can ask for it from then on.',
    },
    'one-of-you': {
      title: 'Only one of you is paid',
      met: 'The other parent does not ask for it.',
      unmet: 'You have said that the other parent asks for it too.',
      change: 'Choose which of you is paid.',
    },
    ...careRequirementWords,
    'contribution-period': contributionPeriodWords,
  },
  lines: {
    'daily-base': 'Daily regulatory base',
    cut: 'Share of the working time you cut',
    'daily-amount': 'Amount a day',
    days: 'Days until 12 months of age',
    subsidy: 'Amount for all the days',
  },
  periods: { infant: 'From 9 to 12 months' },
  documents: {
    'reduction-certificates': {
      name: 'Certificates of both companies',
      why: 'They say that both of you cut half an hour, and when.',
      hint: 'One from your company and one from that of the other parent.',
    },
    'family-book': {
      name: 'Family record book, or decision of adoption, care or fostering',
      why: 'It proves the age of the child and who the parents are.',
      hint: 'Not needed if the Civil Registry has told us already.',
    },
    'base-certificate': {
      name: 'Company certificate of your contribution base',
      why: 'We work out what you are paid with it.',
      hint: 'The company usually sends it online. If it has, we will see it.',
    },
    'self-employed-statement': {
      name: 'Statement of the share of activity you cut',
      why: 'It says how you cut your activity.',
      hint: 'Say too who stays in charge of that part.',
    },
  },
};
