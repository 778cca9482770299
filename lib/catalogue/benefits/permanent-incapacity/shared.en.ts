import { pensionWords, personWords, workWords } from '../../facts/words.en';
import { genderGapWords } from '../retirement/gender-gap';

/** Words shared by the degrees of permanent incapacity. */
export const eventWords = {
  incapacityDate: {
    name: 'Date of the incapacity',
    label: 'Since what date have you had the incapacity?',
    hint: 'The date of the medical opinion or the last day of your sick leave. If you are not registered, the day you claim.',
    missing: 'Enter the date of the incapacity',
  },
  birthDate: personWords.birthDate,
} as const;

export const causeWords = {
  incapacityCause: {
    name: 'Cause',
    label: 'What caused your incapacity?',
    hint: 'If it comes from work, use the procedure for work accidents and occupational diseases.',
    options: { 'common-illness': 'A common illness', 'non-work-accident': 'An accident outside work' },
    missing: 'Choose what caused your incapacity',
  },
} as const;

export const registrationWords = {
  registered: {
    ...workWords.registered,
    label: 'Were you registered with Social Security on that date?',
    hint: 'Being on sick leave, drawing unemployment benefit or still signed on after it ran out counts too.',
  },
  regime: { ...workWords.regime, label: 'How do you work, or how did you last work?' },
} as const;

export const careerWords = {
  incapacityCareerDays: {
    name: 'Days contributed in a lifetime',
    label: 'How many days have you contributed in your whole life?',
    hint: 'They are in your work history. Add 112 days for each birth while you were not registered.',
    missing: 'Enter how many days you have contributed',
  },
  twoYearsInLast15: {
    name: 'Two years contributed in the last fifteen',
    label: 'Have you contributed for two of the last fifteen years?',
    hint: 'We ask because you have reached an age at which people may draw a retirement pension.',
    missing: 'Say whether you have contributed for two of the last fifteen years',
  },
  incapacityRecentDays: {
    name: 'Days contributed in the last ten years',
    label: 'How many of those days are in the last ten years?',
    hint: 'If you are unemployed and not contributing, the ten years end on the day you stopped.',
    missing: 'Enter the days contributed in the last ten years',
  },
} as const;

const leaveWords = {
  leaveDaysBeforeIncapacity: {
    name: 'Days of sick leave before',
    label: 'How many days had you been on sick leave?',
    hint: 'The days left up to 545 count as contributed. If you were not on sick leave, enter 0.',
    missing: 'Enter the days of sick leave, or 0',
  },
} as const;

const basesWords = {
  incapacityBases: {
    name: 'Sum of the bases that count',
    label: 'What do the contribution bases that count add up to?',
    hint: 'For an illness, those of the last 96 months brought up to date with prices. If you are young, fewer months. For an accident, the best 24 months in a row of the last 7 years. If you sign in, we work it out.',
    missing: 'Enter the sum of your bases',
  },
} as const;

export const otherJobWords = {
  worksInOtherJob: {
    name: 'Works in something else',
    label: 'Do you now work in something else?',
    hint: 'From 55 the pension is 20 points higher while you do not work. Owning a business counts as working.',
    missing: 'Say whether you work in something else',
  },
} as const;

export const severeWords = {
  workStillPossible: {
    name: 'Work the person could do',
    label: 'Could you do any work?',
    hint: 'The pension depends on whether you can do none at all, or only not your own.',
    options: { none: 'No, none', 'other-job': 'Yes, but not my own' },
    missing: 'Choose whether you could do any work',
  },
  lastContributionBase: {
    name: 'Last contribution base',
    label: 'What was your last contribution base?',
    hint: 'That of the last month. It is on your payslip or your self-employed receipt. If work caused it, the one for accidents.',
    missing: 'Enter your last contribution base',
  },
} as const;

export const dailyBaseWords = {
  incapacityDailyBase: {
    name: 'Daily base of the sick leave',
    label: 'What was the daily base of your sick leave?',
    hint: 'The one your sick pay was worked out with. It is on the payslips of those months.',
    missing: 'Enter the daily base of your sick leave',
  },
} as const;

export const payWords = {
  claimsMinimum: pensionWords.claimsMinimum,
  pensionHousehold: pensionWords.pensionHousehold,
  pensionOtherIncome: pensionWords.pensionOtherIncome,
  ...genderGapWords.en,
  iban: personWords.iban,
} as const;

export const commonFactWords = {
  ...causeWords,
  ...eventWords,
  ...registrationWords,
  duesPaid: workWords.duesPaid,
  ...careerWords,
  ...leaveWords,
  ...basesWords,
  ...payWords,
} as const;

export const taskWords = { health: 'Your health', work: 'Your work', payment: 'What you are paid' } as const;

export const payStepWords = {
  minimum: 'Complement to the minimum',
  household: 'Your household',
  children: 'Your children',
  account: 'Your account',
} as const;

export const commonStepWords = {
  cause: 'The cause',
  person: 'Your age',
  registration: 'Your registration',
  dues: 'Your contributions',
  contributions: 'What you have contributed',
  recent: 'The last ten years',
  leave: 'Your sick leave',
  retirement: 'Your retirement',
  bases: 'Your contribution bases',
  ...payStepWords,
} as const;

export const missingDays = 'If days are missing from your work history, tell us and send proof.' as const;

export const requirementWords = {
  registered: {
    title: 'You are registered with Social Security, or in a similar situation',
    met: 'You were registered on that date.',
    unmet: 'We have no record that you were registered on that date.',
    change: 'If you drew unemployment benefit or your work history is wrong, send proof.',
  },
  'contribution-period': {
    title: 'You have contributed for as long as your age asks',
    met: 'You have {have} and {need} are needed.',
    unmet: 'You have {have} and {need} are needed.',
    change: `If you are not registered, 15 years are needed. ${missingDays}`,
  },
  'recent-contributions': {
    title: 'Part of that time is in the last ten years',
    met: 'In the last ten years you have {have} and {need} are needed.',
    unmet: 'In the last ten years you have {have} and {need} are needed.',
    change: 'If you were unemployed and not contributing, the ten years are counted from when you stopped.',
  },
  'no-retirement-right': {
    title: 'You cannot yet retire at the ordinary age',
    met: 'You are old enough to retire, but do not meet what the retirement pension asks.',
    unmet: 'You already have the age and the contributions for retirement.',
    change: 'You can claim the retirement pension.',
  },
  'dues-paid': {
    title: 'Your contributions are paid up to date',
    met: 'You owe no self-employed contributions.',
    unmet: 'Our records say that you owe self-employed contributions.',
    change: 'We will invite you to pay them. If you pay within 30 days you are paid from the first day.',
  },
} as const;

export const documentWords = {
  'medical-history': {
    name: 'Medical reports',
    why: 'With them the assessment team says what degree of incapacity you have.',
    hint: 'If your health service or your mutual society has them, you can let us ask for them.',
  },
  'company-certificate': {
    name: 'Company certificate',
    why: 'It says what your work is and what you contributed for in the last months.',
    hint: 'Your company makes it. If work caused your incapacity, add the one on wages, form 3AT23.',
  },
  'income-statement': {
    name: 'Income statement',
    why: 'It shows whether you are entitled to the complement to the minimum.',
    hint: 'State the income of this year, without the pension, and that of a spouse who depends on you.',
  },
  'family-book': {
    name: 'Family record book',
    why: 'It proves your marriage or your children.',
    hint: 'Not needed if the Civil Registry has told us already.',
  },
} as const;

export const commonLineWords = {
  'bases-sum': 'Sum of the bases that count',
  'bases-months': 'Months of those bases',
  'average-base': 'Average base',
  'years-percentage': 'Percentage for the years contributed and those left until retirement',
  'regulatory-base': 'Regulatory base',
  percentage: 'Percentage of the degree of incapacity',
  maximum: 'Maximum pension, which cannot be exceeded',
  pension: 'Pension a month',
} as const;

export const endLineWords = {
  minimum: 'Minimum pension a month in your case',
  complement: 'Complement to the minimum',
  'gender-gap': 'Gender-gap supplement',
  monthly: 'A month in all',
  'retirement-name': 'Age at which it is called retirement pension, for the same amount',
} as const;

export const nextWords = [
  'You get the receipt at once.',
  'The incapacity assessment team studies your reports and may ask to see you.',
  'We have 135 days to answer. If we do not, you can object as if the answer were no. We still have to answer you.',
] as const;

export const retirementNameWords = 'When you turn 67 it is called retirement pension. You are paid the same.' as const;
export const effectWords =
  'If you come from sick leave, the pension begins on the day of the decision. Until then you are still paid the leave. If the pension is higher, it begins the day after the leave ended.' as const;
export const reviewWords =
  'The degree can be reviewed if you get better or worse. The decision says from when.' as const;
export const minimumCapWords =
  'The complement to the minimum has a cap: what the non-contributory pension is worth. Not everybody reaches the minimum.' as const;
export const guideAge =
  'The guide of 2023 speaks of a period “by age”. The law sets it: under 31, a third of the time since you were 16. From 31, a quarter of the time since you were 20, and at least 5 years.' as const;
export const guideAccident =
  'The guide says that after any accident you count as registered. The law says so only of work accidents and occupational diseases. Other accidents ask for no contributions, but you must be registered.' as const;
export const guideRetirement =
  'The guide says it becomes a retirement pension at retirement age. The law says at 67, and the amount does not change.' as const;
