import { assistanceWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { otherDocuments } from '.';

const bodies = {
  INSS: 'National Social Security Institute (INSS)',
  TGSS: 'Social Security Treasury (TGSS)',
  ISM: 'Social Institute of the Sea (ISM)',
  SEPE: 'State Public Employment Service (SEPE)',
  IMSERSO: 'Institute for Older People and Social Services (IMSERSO)',
};

export const en: WordsOf<typeof otherDocuments> = {
  title: 'Other written documents, applications and communications',
  act: 'the filing of a written document',
  summary: 'Send us a written document when no other service is for what you need.',
  page: {
    who: ['Anybody, in their own name or for somebody else.'],
    get: ['A receipt with a register number.', 'An answer of the body it goes to.'],
    need: ['To tell what happens and what you ask for.', 'The documents you want to add, as many as needed.'],
    know: [
      'First we look with you whether there is a service for what you need. It is faster.',
      'It is no good for what has an obligatory form of its own.',
      'If the document is not for that body, it sends it to the right one and we tell you.',
    ],
    next: ['We give you the receipt at once.', 'A person reads it and answers in 3 months at most.'],
  },
  granted: ['We have read what you wrote. The answer is in this decision or in the messages of your case.'],
  minutes: 6,
  tasks: { document: 'Your document' },
  steps: { claim: 'Your written document', about: 'What it is about', to: 'Who it goes to', text: 'Your document' },
  facts: {
    claimDate: assistanceWords.claimDate,
    writtenSubject: {
      name: 'Subject',
      label: 'Subject',
      hint: 'In a few words.',
      missing: 'Enter the subject',
    },
    writtenTopic: {
      name: 'Topic',
      label: 'What is it about?',
      hint: 'So that we know which body has to read it.',
      options: {
        benefits: 'Pensions and benefits',
        contributions: 'Registration and contributions',
        'debts-and-payments': 'Debts and payments',
        sea: 'Work at sea',
        unemployment: 'Unemployment',
        'social-services': 'Older people and social services',
        other: 'Something else',
      },
      missing: 'Choose what it is about',
    },
    addressedBody: {
      name: 'Body',
      label: 'Which body does it go to?',
      hint: 'We suggest the one that deals with the topic. You can change it.',
      options: bodies,
      missing: 'Choose the body',
    },
    relatedNumbers: {
      name: 'Related numbers',
      label: 'Register or case numbers (optional)',
      hint: 'If your document has to do with another case.',
      one: 'Number {number}',
      add: 'Add a number',
      item: { number: { name: 'Reference', label: 'Reference', missing: 'Enter the number' } },
    },
    writtenFacts: {
      name: 'Facts',
      label: 'Tell us what happens',
      hint: 'The facts, with dates if you know them.',
      missing: 'Write what happens',
    },
    writtenRequest: {
      name: 'Request',
      label: 'What do you ask for?',
      hint: 'Say clearly what you want us to do.',
      missing: 'Write what you ask for',
    },
    hasAttachments: {
      name: 'Documents added',
      label: 'Do you want to add documents?',
      missing: 'Say whether you want to add documents',
    },
  },
  checks: {},
  requirements: {},
  lines: {},
  periods: {},
  documents: {
    attachment: {
      name: 'Documents of your written document',
      why: 'Those you want us to read with it.',
      hint: 'You can add as many as needed, one after another.',
    },
  },
};
