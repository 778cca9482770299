import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.en';
import { nextWords } from '../retirement/words.en';
import type { earlyDisab65 } from '.';

export const en: WordsOf<typeof earlyDisab65> = {
  title: 'Early retirement with a disability of 65% or more',
  act: 'early retirement for a disability of 65%',
  summary:
    'The time you have worked with a disability of 65% or more brings retirement forward without cutting your pension.',
  page: {
    who: [
      'People who work or have worked for a company with a disability of 65% or more.',
      'The time worked with that degree recognised counts.',
    ],
    get: [
      'You retire earlier: 3 months for every year worked with that degree.',
      'If you also need another person for the essentials of each day, 6 months for every year.',
      'The time you gain counts as contributed when the percentage is worked out.',
      'Nothing is taken for retiring early. It is 14 payments.',
    ],
    need: ['15 years contributed, and two of them in the last 15 years.', 'Never before the age of 52.'],
    know: [
      'Sick leave, birth leave and paid leave count as work. Other absences do not.',
      'This lower age is of no use for partial retirement, other early retirements or the supplement for retiring later.',
      'If you also meet the conditions of the 45% disability, you can choose the one you prefer.',
    ],
    next: nextWords,
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says you must have the 65% during all your activity. The law counts only the time worked with that degree, and that time is what lowers the age.',
    ],
  },
  granted: ['Your pension is not reduced for retiring early.'],
  minutes: 9,
  tasks: { ...special.tasks, disability: 'Your disability' },
  steps: {
    ...special.steps,
    worked: 'Time worked with a disability',
    'worked-help': 'Time worked with help from another person',
  },
  facts: {
    ...special.facts,
    daysWorked65: {
      name: 'Days worked with 65% or more',
      label: 'How many days have you worked with a disability of 65% or more?',
      hint: 'Leave out the time you needed another person: we ask about it next. A year is 365 days.',
      missing: 'Enter how many days you have worked, or 0',
    },
    daysWorked65Help: {
      name: 'Days worked with 65% and help from another person',
      label: 'And how many days needing help from another person as well?',
      hint: 'If your certificate says you needed another person to dress, eat or move. Enter 0 if not.',
      missing: 'Enter how many days, or 0',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    'worked-with-disability': {
      title: 'You have worked with a disability of 65% or more',
      met: 'You have worked with that degree recognised.',
      unmet: 'You need to have worked with a disability of 65% or more.',
      change: 'See retirement with a disability of 45%.',
    },
  },
  lines: { ...special.lines, ...special.loweredLines },
  periods: {},
  documents: {
    ...special.documents,
    'disability-certificate': special.disabilityCertificate,
    'work-certificate': {
      name: 'Certificates of the days worked',
      why: 'They say how long you worked with that degree and the absences that do not count.',
      hint: 'Ask the companies you worked for.',
    },
  },
};
