import type { WordsOf } from '../../kernel';
import {
  commonFactWords,
  commonLineWords,
  commonStepWords,
  documentWords,
  effectWords,
  endLineWords,
  guideAccident,
  guideAge,
  guideRetirement,
  minimumCapWords,
  nextWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  taskWords,
} from '../permanent-incapacity/shared.en';
import type { absoluteIncapacity } from '.';

const { registered: _, ...requirements } = requirementWords;

export const en: WordsOf<typeof absoluteIncapacity> = {
  title: 'Absolute permanent incapacity',
  act: 'the pension for absolute permanent incapacity',
  summary: 'A pension for people who can no longer do any work.',
  page: {
    who: [
      'People who can no longer do any work, because of a common illness or an accident outside work.',
      'Also if they are not registered, with 15 years of contributions.',
    ],
    get: ['100% of your regulatory base, in 14 payments a year.', 'You pay no income tax on it.'],
    need: [
      'The incapacity assessment team recognises this degree.',
      'If registered and ill, you have contributed for as long as your age asks. For an accident nothing is asked.',
      'If not registered, 15 years contributed, 3 of them in the last 10.',
      'You are not yet entitled to retire at the ordinary age.',
    ],
    know: [
      'If you do work that has to be registered, the pension is suspended while you work.',
      effectWords,
      retirementNameWords,
      reviewWords,
      minimumCapWords,
    ],
    next: nextWords,
    guide: [guideAge, guideAccident, guideRetirement],
  },
  granted: ['This pension is exempt from income tax (Act 35/2006, art. 7.f).', retirementNameWords, reviewWords],
  minutes: 10,
  tasks: taskWords,
  steps: { ...commonStepWords, 'work-lost': 'Your capacity for work' },
  facts: {
    ...commonFactWords,
    anyWorkImpossible: {
      name: 'Cannot do any work',
      label: 'Is any kind of work impossible for you?',
      hint: 'The assessment team decides. Answer what your reports say.',
      missing: 'Say whether any kind of work is impossible for you',
    },
  },
  checks: {},
  requirements: {
    ...requirements,
    degree: {
      title: 'You cannot do any work',
      met: 'You have said that you cannot do any work.',
      unmet: 'You have said that you can do some work.',
      change: 'If you cannot do your own, look at total permanent incapacity.',
    },
  },
  lines: { ...commonLineWords, ...endLineWords },
  periods: {},
  documents: documentWords,
};
