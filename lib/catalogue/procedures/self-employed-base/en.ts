import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.en';
import type { WordsOf } from '../../kernel';
import type { selfEmployedBase } from '.';

export const en: WordsOf<typeof selfEmployedBase> = {
  title: 'Change of the contribution base of a self-employed person',
  act: 'the change of your contribution base',
  summary: 'Fit your base to what you expect to earn this year. You can do it six times a year.',
  page: {
    who: ['People registered as self-employed whose income goes up or down.'],
    get: [
      'A new base and a new fee, from the fixed date of each window.',
      'If nothing is missing, it is decided at once.',
    ],
    need: [
      'What you expect to earn a month, on average, in the year.',
      'A base between the least and the most of your band.',
    ],
    know: [
      'Each window lasts two months, and the change counts from the 1st of the next one.',
      'The year after it is checked with the tax office and the difference is settled.',
      'Income counts with the fees added back and 7% taken off for expenses (3% for partners).',
      'With a higher base you pay more, and your benefits are higher.',
    ],
    next: ['You get the receipt at once.', 'The decision comes with your notifications.'],
  },
  granted: ['Until that day you pay the fee you have. You can change again in the next window.'],
  minutes: 4,
  tasks: { you: 'About you', base: 'Your base' },
  steps: { registered: 'Your registration', income: 'Your income', base: 'Your base', asked: 'Day of the request' },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    companyOrFamily: {
      name: 'Partner of a company or relative who helps',
      label: 'Are you a partner of a company, or do you work in that of a relative?',
      hint: 'You have a least base of your own.',
      missing: 'Say whether you are a partner of a company or a relative who helps',
    },
    expectedIncome: {
      name: 'Net income a month',
      label: 'How much do you expect to earn a month, on average, this year?',
      hint: 'Income minus expenses. Add back your fees as self-employed and take off 7%.',
      missing: 'Enter what you expect to earn a month, or 0',
    },
    chosenBase: {
      name: 'Base chosen',
      label: 'Which base do you choose?',
      hint: 'Between the least and the most of your band, which you see below.',
      missing: 'Enter the base',
    },
  },
  checks: { 'base-outside': 'The base must be between the least and the most of your band' },
  requirements: {
    registered: registeredWords,
  },
  lines: {
    least: 'Least base of your band',
    most: 'Most base of your band',
    base: 'Base a month',
    common: 'Common contingencies',
    professional: 'Work accidents and occupational diseases',
    cessation: 'Ending of activity',
    training: 'Vocational training',
    equity: 'Intergenerational equity mechanism',
    fee: 'Fee a month',
  },
  periods: effectWords,
  documents: {},
};
