import type { WordsOf } from '../../kernel';
import {
  documentWords,
  dutyWords,
  factWords,
  guideWords,
  knowWords,
  lineWords,
  nextWords,
  requirementWords,
  stepWords,
  taskWords,
} from '../ncp-invalidity/shared.en';
import type { ncpRetirement } from '.';

export const en: WordsOf<typeof ncpRetirement> = {
  title: 'Non-contributory retirement pension',
  act: 'non-contributory retirement pension',
  summary: 'A pension from 65 for people with little income who have not paid enough contributions.',
  page: {
    who: [
      'People of 65 or older who live in Spain lawfully.',
      'With 10 years of residence since the age of 16, the last 2 without a break.',
      'With an income lower than the pension. If you live with family, everybody’s income is added up.',
    ],
    get: [
      'In 2026, up to €628.80 a month, 14 times a year. In 2023 it was €484.61.',
      'If you have income of your own, what exceeds 35% of the pension is taken off. The least paid is 25%.',
      'Healthcare and medicines free of charge.',
    ],
    need: ['To know how many years you have lived in Spain.', 'The income of the people you live with.'],
    know: [...knowWords, 'If you rent your home, you can ask for the housing supplement as well.'],
    next: [...nextWords],
    guide: [
      ...guideWords,
      'The guide asks for "the 2 calendar years immediately preceding". The law asks for two years without a break just before the claim (LGSS art. 369.1).',
    ],
  },
  granted: [
    'It gives you healthcare and free medicines.',
    'If your income or your household changes, tell us within 30 days.',
  ],
  minutes: 7,
  tasks: taskWords,
  steps: stepWords,
  facts: {
    ...factWords,
    yearsInSpainSince16: {
      name: 'Years of residence since 16',
      label: 'How many years have you lived in Spain since you turned 16?',
      hint: 'Whole years of lawful residence, even if not one after another.',
      missing: 'Enter how many years you have lived in Spain since 16',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'You are 65 or older',
      met: 'You have reached 65.',
      unmet: 'On the day of the claim you are not yet 65.',
      change: 'You can ask for it when you turn 65. With a disability of 65% there is the invalidity pension.',
    },
    residence: {
      title: 'You have lived in Spain for 10 years since you were 16',
      met: 'You have lived in Spain for {have} since you were 16; {need} are asked.',
      unmet: 'You have lived in Spain for {have} since you were 16. {need} are asked.',
      change: 'You can ask for it once you complete the time. Meanwhile, look at the minimum living income.',
    },
  },
  lines: lineWords,
  periods: {},
  documents: documentWords,
  duties: dutyWords,
};
