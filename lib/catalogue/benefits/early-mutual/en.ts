import { workWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.en';
import { nextWords } from '../retirement/words.en';
import type { earlyMutual } from '.';

export const en: WordsOf<typeof earlyMutual> = {
  title: 'Early retirement of mutual members',
  act: 'early retirement as a mutual member',
  summary: 'If you paid into a workers’ mutual before 1967 you can retire from the age of 60 with a smaller pension.',
  page: {
    who: [
      'People who paid into a workers’ mutual (mutualidad laboral) on 1 January 1967 or before.',
      'Some mutuals have another date in their own rules: that date counts.',
      'You must be registered, or in a situation treated as such.',
    ],
    get: [
      'Your pension less 8% for every year, or part of a year, missing until 65.',
      'If you lost your job against your will and contributed 30 years or more, less is taken a year.',
      'With 30 to 34 years contributed, 7.5%. With 35 to 37, 7%. With 38 or 39, 6.5%. With 40 or more, 6%.',
      'It is 14 payments. There is a minimum and a maximum pension.',
    ],
    need: ['The age of 60.', '15 years contributed, and two of them in the last 15 years.'],
    know: [
      'Years are counted until 65, even if your ordinary age is another.',
      'A year begun counts whole: with two years and a day missing, three are taken.',
      'Nothing else is taken for retiring early.',
      'Whoever paid in 1967 is now about 70 or older. If you are over 65 nothing is taken: apply for ordinary retirement.',
    ],
    next: nextWords,
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says the same: 8%, or 7.5% to 6% with more than 30 years. The law says from 30 years on, and part of a year counts too.',
    ],
  },
  granted: ['The reduction is for good.'],
  minutes: 9,
  tasks: special.tasks,
  steps: {
    ...special.steps,
    mutual: 'Your mutual',
    'lost-job': 'How your work ended',
    registration: 'Your registration',
  },
  facts: {
    ...special.facts,
    registered: workWords.registered,
    mutualMember: {
      name: 'Mutual member before 1967',
      label: 'Did you pay into a workers’ mutual on 1 January 1967 or before?',
      hint: 'Another date counts if the rules of your mutual say so, for example on the railways.',
      missing: 'Say whether you paid into a workers’ mutual',
    },
    lostJobMutual: {
      name: 'Lost the job against their will',
      label: 'Did your contract end against your will?',
      hint: 'By dismissal, closing of the company, end of the contract or another reason that was not yours.',
      missing: 'Say how your contract ended',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    ...special.registered,
    'mutual-member': {
      title: 'You paid into a workers’ mutual',
      met: 'You have said that you paid into a workers’ mutual on that date.',
      unmet: 'Only people who paid into a workers’ mutual on that date can retire this way.',
      change: 'See early retirement by choice or after losing your job.',
    },
  },
  lines: {
    ...special.lines,
    'years-missing': 'Years missing until 65, part of a year as a whole one',
    'cut-a-year': 'What is taken for each year',
    cut: 'What is taken in all',
  },
  periods: {},
  documents: { ...special.documents, ...special.endOfContract },
};
