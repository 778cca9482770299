import { assistanceWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { ncpInvalidity } from '.';
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
} from './shared.en';

export const en: WordsOf<typeof ncpInvalidity> = {
  title: 'Non-contributory invalidity pension',
  act: 'non-contributory invalidity pension',
  summary: 'A pension for people with disabilities and little income, even if they never paid contributions.',
  page: {
    who: [
      'People aged 18 to 64 with a disability of 65% or more.',
      'Lawfully resident in Spain: 5 years, the last 2 without a break.',
      'With an income lower than the pension. If you live with family, everybody’s income is added up.',
    ],
    get: [
      'In 2026, up to €628.80 a month, 14 times a year. In 2023 it was €484.61.',
      'If you have income of your own, what exceeds 35% of the pension is taken off. The least paid is 25%.',
      'Half as much again with a disability of 75% if you need the help of another person.',
      'Healthcare and medicines free of charge.',
    ],
    need: ['Your disability certificate, if you already have it.', 'The income of the people you live with.'],
    know: [
      ...knowWords,
      'If you already draw it, you can start work. In the first 4 years, pension and wages together can reach €16,003.20 a year (in 2026).',
      'At 65 it is renamed retirement pension. You are paid the same.',
      'Since May 2025 the law calls it non-contributory incapacity pension. It is the same pension.',
    ],
    next: [...nextWords],
    guide: [...guideWords],
  },
  granted: [
    'It gives you healthcare and free medicines.',
    'If your income or your household changes, tell us within 30 days.',
  ],
  minutes: 8,
  tasks: taskWords,
  steps: {
    ...stepWords,
    degree: 'Your disability',
    help: 'Whether you need help',
    work: 'Whether you have started work',
    earnings: 'What you earn',
  },
  facts: {
    ...factWords,
    disabilityDegree: personWords.disabilityDegree,
    needsAnotherPerson: {
      name: 'Needs the help of another person',
      label: 'Do you need somebody else to get dressed, move about or eat?',
      hint: 'A team of your Community assesses it.',
      missing: 'Say whether you need the help of another person',
    },
    yearsInSpain: assistanceWords.yearsInSpain,
    startedWorkOnPension: {
      name: 'Works since drawing the pension',
      label: 'Were you already drawing this pension, and started work less than 4 years ago?',
      hint: 'If you ask for it for the first time, answer no.',
      missing: 'Say whether you started work while drawing the pension',
    },
    earningsOnPension: {
      name: 'Earnings of a year from that work',
      label: 'How much do you earn in a year from that work?',
      hint: 'Before tax. Do not count it in your other income.',
      missing: 'Enter what you earn from that work',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    adult: {
      title: 'You are 18 or older',
      met: 'You are 18 or older.',
      unmet: 'On the day of the claim you are not yet 18.',
      change: 'You can ask for it at 18. Until then your family can ask for the allowance for a dependent child.',
    },
    'under-65': {
      title: 'You are under 65',
      met: 'You are under 65.',
      unmet: 'You have reached 65.',
      change: 'From 65 there is the non-contributory retirement pension.',
    },
    disability: {
      title: 'Your disability is 65% or more',
      met: 'You have {have}; {need} is asked.',
      unmet: 'You have {have}. {need} is asked.',
      change: 'You can ask for your degree to be reviewed if you have got worse.',
    },
    residence: {
      title: 'You have lived in Spain for 5 years',
      met: 'You have lived in Spain for {have}; {need} are asked.',
      unmet: 'You have lived in Spain for {have}. {need} are asked.',
      change: 'You can ask for it once you complete the time.',
    },
    work: {
      title: 'What you earn fits beside the pension',
      met: 'You earn {have} a year. The limit is {need}.',
      unmet: 'You earn {have} a year. From {need} on nothing of the pension is left.',
      change: 'If you stop working, you get the pension back.',
    },
  },
  lines: {
    ...lineWords,
    'work-limit': 'What pension and work can add up to in a year',
    complement: 'Complement of 50% for needing another person, a year',
  },
  periods: {},
  documents: {
    ...documentWords,
    'disability-certificate': {
      name: 'Disability certificate',
      why: 'The pension asks for 65%.',
      hint: 'If you do not have it, the assessment centre of your Community will call you.',
    },
    'dependency-report': {
      name: 'Report that you need another person',
      why: 'It gives the complement of 50%.',
      hint: "The assessment centre makes it; your doctor's report will do to begin with.",
    },
    'work-contract': {
      name: 'Contract or registration of the work',
      why: 'In the first 4 years you can add wages and pension.',
      hint: 'With the day you started and what you earn.',
    },
  },
  duties: dutyWords,
};
