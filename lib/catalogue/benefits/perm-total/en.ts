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
  missingDays,
  nextWords,
  otherJobWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  taskWords,
} from '../permanent-incapacity/shared.en';
import type { totalIncapacity } from '.';

export const en: WordsOf<typeof totalIncapacity> = {
  title: 'Total permanent incapacity',
  act: 'the pension for total permanent incapacity',
  summary: 'A pension for people who can no longer do their usual job, but can do another.',
  page: {
    who: [
      'Registered people who can no longer do the main tasks of their occupation, but can do other work.',
      'Because of a common illness or an accident outside work. If work caused it, there is another procedure.',
    ],
    get: [
      '55% of your regulatory base, in 14 payments a year.',
      '75% from the age of 55, while you do not work.',
      'For a common illness never less than the minimum of the year. In 2026 it is €684.30 a month.',
      'Under 60 you may ask for it all at once, if you work or are going to start a business.',
      'If you are self-employed and under 60, you may choose 40 months of your base. You have 30 days from the decision.',
    ],
    need: [
      'The incapacity assessment team recognises this degree.',
      'You are registered, or in a similar situation.',
      'For an illness, you have contributed for as long as your age asks. For an accident nothing is asked.',
      'You are not yet entitled to retire at the ordinary age.',
    ],
    know: [
      'You can do other work and be paid. The increase of 20 points stops meanwhile.',
      effectWords,
      retirementNameWords,
      reviewWords,
      minimumCapWords,
    ],
    next: nextWords,
    guide: [guideAge, guideAccident, guideRetirement],
  },
  granted: [retirementNameWords, reviewWords, 'Tell us before you start to work.'],
  minutes: 10,
  tasks: taskWords,
  steps: { ...commonStepWords, 'work-lost': 'Your occupation', 'other-job': 'Other work' },
  facts: {
    ...commonFactWords,
    ...otherJobWords,
    usualWorkImpossible: {
      name: 'Cannot do the usual occupation',
      label: 'Are the main tasks of your occupation impossible for you?',
      hint: 'The assessment team decides. Answer what your reports say.',
      missing: 'Say whether your occupation is impossible for you',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'contribution-period': { ...requirementWords['contribution-period'], change: missingDays },
    degree: {
      title: 'You cannot do your occupation, but could do another',
      met: 'You have said that you cannot do the main tasks of your occupation.',
      unmet: 'You have said that you can still do the main tasks of your occupation.',
      change: 'If you perform at least 33% less, look at partial permanent incapacity.',
    },
  },
  lines: {
    ...commonLineWords,
    'yearly-floor': 'Least this pension can be for a common illness',
    ...endLineWords,
    swap: 'If you take it as a single payment, it would be',
    'self-employed-lump': 'If you choose the 40 months of the self-employed, they would be',
  },
  periods: {},
  documents: documentWords,
};
