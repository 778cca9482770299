import type { WordsOf } from '../../kernel';
import type { deathReport } from '.';

export const en: WordsOf<typeof deathReport> = {
  title: 'Report the death of somebody who draws a benefit',
  act: 'the report of a death',
  summary: 'Tell us of a death. We stop the payments and say what the family can ask for.',
  page: {
    who: ['Anybody, in their own name or through a representative. You need not be of the family.'],
    get: [
      'A receipt that you have told us.',
      'The list of pensions and grants the family can ask for, with the last day to lose no money.',
    ],
    need: [
      'The name of the person and the dates of their birth and death.',
      'Their DNI, if you know it.',
      'The death certificate. You can send it now, later, or ask us to look it up.',
    ],
    know: [
      'To protect their data we show you nothing of the person who has died, nor whether they drew anything.',
      'The pension of the month of the death is usually paid whole. What comes after it is paid back, and nobody is to blame.',
      'If they had cases under way, their heirs have 15 working days to tell us.',
      'We help with the cost of the funeral: €46.50 for whoever paid it.',
    ],
    next: [
      'We check the death and stop the payments.',
      'If the certificate is missing, we ask you for it.',
      'If something was paid too much, we write to the family with how each amount was reached.',
    ],
  },
  granted: ['We have acted on what you told us. There is nothing more for you to do.'],
  minutes: 4,
  tasks: { report: 'Your report' },
  steps: { person: 'The person who has died', you: 'About you and the certificate' },
  facts: {
    deceasedGivenName: { name: 'Given name', label: 'Given name', missing: 'Enter the given name' },
    deceasedSurnames: { name: 'Surnames', label: 'Surnames', missing: 'Enter the surnames' },
    deceasedIdNumber: { name: 'Spanish DNI or NIE', label: 'Spanish DNI or NIE (if you know it)' },
    deceasedBirthDate: {
      name: 'Date of birth',
      label: 'On what day were they born?',
      missing: 'Enter the date of birth',
    },
    deathDate: {
      name: 'Date of death',
      label: 'On what day did they die?',
      missing: 'Enter the date of death',
    },
    deathPlace: { name: 'Place', label: 'In what town did they die?', missing: 'Enter the town' },
    reporterRelation: {
      name: 'Relation to the person who has died',
      label: 'What were you to that person?',
      hint: 'So that we show you what you can ask for.',
      options: {
        spouse: 'Their husband or wife',
        partner: 'Their registered or unmarried partner',
        child: 'Their son or daughter',
        parent: 'Their father or mother',
        sibling: 'Their brother or sister',
        grandchild: 'Their grandchild',
        other: 'Something else, or nothing',
      },
      missing: 'Choose what you were to that person',
    },
    reporterPhone: {
      name: 'Telephone',
      label: 'Telephone where we can call you (optional)',
      hint: 'We use it only if something is missing.',
    },
    registryLookUp: {
      name: 'We look up the certificate',
      label: 'Do you want us to look up the death certificate?',
      hint: 'We ask the Civil Registry for it. If you say no, you can send it now or later.',
      missing: 'Say whether you want us to look it up',
    },
  },
  checks: {
    'id-malformed':
      'Check the DNI or NIE: something is missing or the letter does not match. If you do not know it, leave it empty',
    'before-birth': 'The date of death cannot be before the date of birth',
  },
  requirements: {},
  lines: {},
  periods: {},
  documents: {
    'death-certificate': {
      name: 'Death certificate',
      why: 'It proves the death and its date.',
      hint: 'The Civil Registry gives it free of charge. If you do not have it yet, send it later.',
    },
  },
};
