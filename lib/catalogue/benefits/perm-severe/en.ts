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
  nextWords,
  otherJobWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  severeWords,
  taskWords,
} from '../permanent-incapacity/shared.en';
import type { severeIncapacity } from '.';

const { registered: _, ...requirements } = requirementWords;

export const en: WordsOf<typeof severeIncapacity> = {
  title: 'Severe permanent incapacity',
  act: 'the pension for severe permanent incapacity',
  summary: 'A pension for people who need someone else for the most basic things, with a complement to pay them.',
  page: {
    who: [
      'People with a permanent incapacity who need somebody to get dressed, move about, eat or the like.',
      'Until 30 April 2025 the Spanish law called it “gran invalidez”, since then “gran incapacidad”. Only the name changed (Act 2/2025).',
    ],
    get: [
      'The pension you have because you cannot work, usually 100% of your regulatory base, in 14 payments.',
      'A complement for your carer: 45% of the general minimum base and 30% of your last base.',
      'In 2026 the first part is €640.98 a month. The complement is never under 45% of the pension.',
      'You pay no income tax on it.',
    ],
    need: [
      'The incapacity assessment team recognises this degree.',
      'If registered and ill, you have contributed for as long as your age asks. For an accident nothing is asked.',
      'If not registered, 15 years contributed, 3 of them in the last 10.',
      'You are not yet entitled to retire at the ordinary age.',
    ],
    know: [
      'If you do work that has to be registered, the pension is suspended, but not the complement.',
      'The complement does not count towards the maximum pension.',
      effectWords,
      retirementNameWords,
      reviewWords,
      'In this degree the complement to the minimum has no cap.',
    ],
    next: nextWords,
    guide: [
      'The guide of 2023 calls it “gran invalidez” (severe disability), as the law did then.',
      guideAge,
      guideAccident,
      guideRetirement,
    ],
  },
  granted: [
    'This pension is exempt from income tax (Act 35/2006, art. 7.f).',
    'Until 30 April 2025 the law called it “gran invalidez”.',
    retirementNameWords,
    reviewWords,
  ],
  minutes: 11,
  tasks: taskWords,
  steps: {
    ...commonStepWords,
    help: 'The help you need',
    'work-left': 'Your capacity for work',
    'other-job': 'Other work',
    'last-base': 'Your last base',
  },
  facts: {
    ...commonFactWords,
    ...otherJobWords,
    ...severeWords,
    needsDailyHelp: {
      name: 'Needs another person',
      label: 'Do you need another person for the most basic things of each day?',
      hint: 'To get dressed, move about or eat, for instance.',
      missing: 'Say whether you need another person',
    },
  },
  checks: {},
  requirements: {
    ...requirements,
    degree: {
      title: 'You need another person for the most basic things of each day',
      met: 'You have said that you need another person.',
      unmet: 'You have said that you do not need another person.',
      change: 'If you cannot do any work, look at absolute permanent incapacity.',
    },
  },
  lines: { ...commonLineWords, 'carer-complement': 'Complement for your carer', ...endLineWords },
  periods: {},
  documents: documentWords,
};
