import { workWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.en';
import { nextWords } from '../retirement/words.en';
import type { earlyDisab45 } from '.';

export const en: WordsOf<typeof earlyDisab45> = {
  title: 'Early retirement with a disability of 45% or more',
  act: 'early retirement for a disability of 45%',
  summary: 'With some conditions and a disability of 45% or more you can retire at 56 without losing pension.',
  page: {
    who: ['People who work for a company or on their own account.', 'With one of the conditions of the official list.'],
    get: [
      'You can retire from the age of 56.',
      'The time missing to your ordinary age counts as contributed when the percentage is worked out.',
      'Nothing is taken for retiring early. It is 14 payments.',
    ],
    need: [
      '15 years worked with the condition.',
      'At least 5 of them with a degree of 45% or more. Until 1 June 2023 all 15 were needed.',
      'The condition of the list must make up at least 33% of the whole degree.',
      'To be registered, or in a situation treated as such.',
    ],
    know: [
      'On the list: intellectual disability, cerebral palsy, autism, after-effects of polio or thalidomide, schizophrenia and bipolar disorder.',
      'Genetic conditions: Down, Prader-Willi and fragile X syndromes, osteogenesis imperfecta, achondroplasia, cystic fibrosis and Wilson’s disease.',
      'Brain damage from a blow, a tumour, an infection or poisoning. Multiple sclerosis, ALS, leukodystrophies, Tourette syndrome and spinal cord injury from a blow.',
      'Eleven more were published on 30 July 2026: Parkinson’s, Huntington’s disease, Steinert’s dystrophy, variant transthyretin amyloidosis and spina bifida.',
      'Also spinal cord injury from another cause, corticobasal degeneration, multiple system atrophy, progressive supranuclear palsy, systemic sclerosis and chronic kidney disease at stage 5 (Royal Decree 632/2026).',
      'Sick leave, birth leave and paid leave count as work.',
      'If you also meet the conditions of the 65% disability, you can choose the one you prefer.',
    ],
    next: nextWords,
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) asks for the disability during all of the minimum period. Since June 2023 5 years with 45% are enough (Royal Decree 370/2023).',
    ],
  },
  granted: ['Your pension is not reduced for retiring early.'],
  minutes: 10,
  tasks: { ...special.tasks, disability: 'Your disability' },
  steps: {
    ...special.steps,
    condition: 'Your condition',
    worked: 'Time worked',
    registration: 'Your registration',
    regime: 'Your kind of work',
    dues: 'Your contributions',
  },
  facts: {
    ...special.facts,
    ...special.selfEmployedFacts,
    registered: workWords.registered,
    listedCondition: {
      name: 'Condition of the official list',
      label: 'Do you have a condition of the list that makes up at least 33% of your degree?',
      hint: 'The list is on the page of this procedure. See too whether your condition was on it on the day you retire.',
      missing: 'Say whether you have a condition of the list',
    },
    monthsWithCondition: {
      name: 'Months worked with the condition',
      label: 'How many months have you worked with that condition?',
      hint: '15 years are 180 months.',
      missing: 'Enter how many months you have worked',
    },
    monthsWith45: {
      name: 'Months worked with 45% or more',
      label: 'And how many of those months with a degree of 45% or more?',
      hint: '5 years are 60 months.',
      missing: 'Enter how many months',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    ...special.registered,
    ...special.duesPaid,
    'listed-condition': {
      title: 'Your condition is on the list',
      met: 'You have said that your condition is on the list and makes up at least 33% of the degree.',
      unmet: 'It takes a condition of the list that makes up at least 33% of the degree.',
      change: 'If you have 65% or more, see the other retirement for disability.',
    },
    'worked-with-condition': {
      title: 'You have worked fifteen years with the condition',
      met: 'You have worked {have} with the condition; {need} are needed.',
      unmet: 'You have worked {have} with the condition; {need} are needed.',
      change: 'A medical report may prove that the condition began earlier.',
    },
    'worked-with-degree': {
      title: 'You have worked the time needed with 45% or more',
      met: 'You have worked {have} with that degree; {need} are needed.',
      unmet: 'You have worked {have} with that degree; {need} are needed.',
      change: 'The certificate may say that the degree began earlier. Ask your region.',
    },
  },
  lines: { ...special.lines, 'days-counted': special.loweredLines['days-counted'] },
  periods: {},
  documents: {
    ...special.documents,
    'disability-certificate': special.disabilityCertificate,
    'medical-report': {
      name: 'Medical report',
      why: 'It says what condition you have and when it began.',
      hint: 'Your public health service gives it to you.',
    },
  },
};
