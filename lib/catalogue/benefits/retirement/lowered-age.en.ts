import {
  complementLineWords,
  documentWords,
  lineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from './words.en';

const { regime, duesPaid, ...employeeFacts } = retirementWords;
const { 'dues-paid': duesArePaid, registered, ...alwaysAsked } = requirementWords;
const { 'end-of-contract': endOfContract, 'service-certificate': _, ...documents } = documentWords;

/** Words the special early retirements share: mutual members, hard jobs and disability. */
export const special = {
  facts: { ...employeeFacts, ...retirementPayWords },
  selfEmployedFacts: { regime, duesPaid },
  steps: {
    day: 'The day of retirement',
    person: 'Your date of birth',
    career: 'Your working life',
    'care-gap': 'Months not contributed',
    base: 'Your regulatory base',
    minimum: 'Minimum pension',
    household: 'Your household',
    children: 'Your children',
    account: 'Your account',
  },
  tasks: {
    retirement: 'Your retirement',
    contributions: 'What you have contributed',
    amount: 'Your pension',
    payment: 'Where you are paid',
  },
  requirements: {
    ...alwaysAsked,
    'contribution-period': {
      title: 'You have contributed fifteen years',
      met: 'You have contributed {have}; {need} are needed.',
      unmet: 'You have contributed {have}; {need} are needed.',
      change: 'If days are missing from your record, tell us.',
    },
    age: {
      title: 'You have the age to retire this way',
      met: 'You are {have} old; {need} are needed.',
      unmet: 'You are {have} old; {need} are needed.',
      change: 'You can apply when you reach that age.',
    },
  },
  registered: { registered },
  duesPaid: { 'dues-paid': duesArePaid },
  lines: { ...lineWords, ...complementLineWords },
  loweredLines: {
    'age-lowered': 'Days your retirement age comes forward',
    'days-counted': 'Days of that time that count as contributed',
  },
  documents,
  endOfContract: { 'end-of-contract': endOfContract },
  disabilityCertificate: {
    name: 'Disability certificate',
    why: 'It says what degree you have and since when.',
    hint: 'Your region issues it, or IMSERSO in Ceuta and Melilla.',
  },
} as const;
