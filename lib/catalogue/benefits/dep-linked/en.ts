import type { WordsOf } from '../../kernel';
import {
  costWords,
  documentWords,
  factWords,
  knowWords,
  moneyFactWords,
  moneyGrantedWords,
  moneyGuideWords,
  moneyLineWords,
  moneyStepWords,
  needWords,
  nextWords,
  onlyOneWords,
  requirementWords,
  residenceForDegreeWords,
  serviceOptions,
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.en';
import type { depLinked } from '.';

const { birthDate: _, ...commonFactWords } = factWords;

export const en: WordsOf<typeof depLinked> = {
  title: 'Benefit linked to a dependency service',
  act: 'the benefit linked to a dependency service',
  summary: 'Money to pay for a private dependency service when there is no public place.',
  page: {
    who: [...whoWords, 'Who have no public or publicly funded service, and hire an accredited private one.'],
    get: [
      'Since 20 July 2023, a month, up to €313.50 with degree I, €445.30 with II and €747.25 with III.',
      'Before it was up to €300.00, €426.12 and €715.07.',
      'For a residential home, degree II reaches €747.25. For a day centre, degree I reaches €445.30.',
      'At least €100 with degree I, €150 with II and €200 with III, except for remote care.',
      'With degree III+ and home help, up to €9,859 a month since 23 October 2025.',
    ],
    need: [...needWords, 'The contract or the quote of the service.'],
    know: [
      'What you are paid depends on your income and property. Your community works it out.',
      'It can only pay for the service. Your community checks what you spend it on.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...moneyGuideWords,
      'The guide gives no amounts. In July 2023 the maximum rose: €715.07 with degree III until the 19th, and €747.25 from the 20th.',
    ],
  },
  granted: ['Keep the invoices of the service.', ...moneyGrantedWords],
  minutes: 10,
  tasks: { ...taskWords, money: 'The money' },
  steps: {
    ...stepWords,
    ...moneyStepWords,
    service: 'The service',
    'public-place': 'Public place',
    provider: 'Who gives it',
    cost: 'What it costs',
  },
  facts: {
    ...commonFactWords,
    ...moneyFactWords,
    careService: {
      name: 'Service to pay for',
      label: 'Which service do you want to pay for?',
      options: serviceOptions,
      missing: 'Choose a service',
    },
    publicPlaceOffered: {
      name: 'Public or publicly funded place',
      label: 'Have you been offered a suitable public or publicly funded place?',
      hint: 'Publicly funded means a private centre that the community pays.',
      missing: 'Say whether you have been offered a place',
    },
    accreditedProvider: {
      name: 'Accredited service',
      label: 'Is the centre or the firm accredited by your community?',
      hint: 'Ask the centre or social services.',
      missing: 'Say whether it is accredited',
    },
    careServiceCost: costWords,
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'residence-for-degree': residenceForDegreeWords,
    'no-public-place': {
      title: 'There is no public place for you',
      met: 'You have not been offered a suitable public or publicly funded place.',
      unmet: 'Services come first: with a suitable public or publicly funded place no money is given.',
      change: 'You can ask for the service.',
    },
    accredited: {
      title: 'The service is accredited',
      met: 'The service is accredited by your community.',
      unmet: 'The centre or the firm must be accredited by your community.',
      change: 'Choose an accredited one: social services have the list.',
    },
    'only-one': onlyOneWords,
  },
  lines: moneyLineWords,
  periods: {},
  documents: {
    ...documentWords,
    'service-contract': {
      name: 'Contract of the service',
      why: 'The benefit pays for that service and cannot exceed its price.',
      hint: 'If you have not signed yet, the quote. Later, the invoices.',
    },
    'similar-proof': similarDocumentWords,
  },
};
