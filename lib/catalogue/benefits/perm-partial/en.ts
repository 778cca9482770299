import type { WordsOf } from '../../kernel';
import {
  careerWords,
  causeWords,
  dailyBaseWords,
  documentWords,
  eventWords,
  guideAccident,
  nextWords,
  payWords,
  registrationWords,
  requirementWords,
  taskWords,
} from '../permanent-incapacity/shared.en';
import type { partialIncapacity } from '.';

const { 'medical-history': medicalHistory, 'company-certificate': companyCertificate } = documentWords;

export const en: WordsOf<typeof partialIncapacity> = {
  title: 'Partial permanent incapacity',
  act: 'the lump sum for partial permanent incapacity',
  summary: 'A single payment for people who stay in their occupation, but perform at least 33% less.',
  page: {
    who: [
      'Employees who perform at least 33% less in their occupation.',
      'Because of a common illness or an accident outside work. If work caused it, there is another procedure.',
    ],
    get: ['A single payment of 24 months of the base of your sick pay.', 'You can stay in your job.'],
    need: [
      'The incapacity assessment team recognises this degree.',
      'You are registered.',
      'For a common illness, 1,800 days contributed in the 10 years before your sick leave ended.',
    ],
    know: [
      'If you are self-employed, this degree is covered only when work caused it.',
      'It is not a pension: it is paid once and does not turn into retirement.',
    ],
    next: nextWords,
    guide: [guideAccident],
  },
  granted: ['It is a single payment. You can stay in your job.'],
  minutes: 6,
  tasks: { ...taskWords, payment: 'Where you are paid' },
  steps: {
    cause: 'The cause',
    person: 'Your age',
    'work-lost': 'Your occupation',
    registration: 'Your registration',
    recent: 'The last ten years',
    retirement: 'Your retirement',
    base: 'The base of your sick leave',
    account: 'Your account',
  },
  facts: {
    ...causeWords,
    incapacityDate: {
      ...eventWords.incapacityDate,
      label: 'On what day did your sick leave end?',
      hint: 'The day on which the leave your incapacity comes from ended.',
      missing: 'Enter the day your sick leave ended',
    },
    birthDate: eventWords.birthDate,
    thirdOfPerformanceLost: {
      name: 'Performs at least 33% less',
      label: 'Do you perform at least 33% less in your occupation?',
      hint: 'The assessment team decides. Answer what your reports say.',
      missing: 'Say whether you perform at least 33% less',
    },
    ...registrationWords,
    incapacityCareerDays: careerWords.incapacityCareerDays,
    twoYearsInLast15: careerWords.twoYearsInLast15,
    incapacityRecentDays: {
      ...careerWords.incapacityRecentDays,
      label: 'How many days did you contribute in the ten years before your sick leave ended?',
      hint: 'They are in your work history. Days of sick leave count too.',
    },
    ...dailyBaseWords,
    iban: payWords.iban,
  },
  checks: {},
  requirements: {
    registered: requirementWords.registered,
    'no-retirement-right': requirementWords['no-retirement-right'],
    degree: {
      title: 'You perform at least 33% less in your occupation',
      met: 'You have said that you perform at least 33% less.',
      unmet: 'You have said that you do not lose as much as 33%.',
      change: 'If your reports change, you can claim again.',
    },
    employee: {
      title: 'You work for a company',
      met: 'You are an employee.',
      unmet: 'For common illness and accidents this degree does not cover the self-employed.',
      change: 'If work caused it, use the procedure for work accidents and occupational diseases.',
    },
    'contribution-period': {
      title: 'You have contributed enough in the last ten years',
      met: 'You have {have} and {need} are needed.',
      unmet: 'You have {have} and {need} are needed.',
      change: 'If your work history is wrong, tell us and send proof.',
    },
  },
  lines: {
    'daily-base': 'Daily base of the sick leave',
    'monthly-base': 'Base of a month of 30 days',
    months: 'Months paid',
    'lump-sum': 'Lump sum',
  },
  periods: {},
  documents: { 'medical-history': medicalHistory, 'company-certificate': companyCertificate },
};
