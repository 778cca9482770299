import type { WordsOf } from '../../kernel';
import {
  documentWords,
  factWords,
  guideWords,
  knowWords,
  needWords,
  nextWords,
  requirementWords,
  residenceForDegreeWords,
  serviceOptions,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.en';
import type { depServices } from '.';

export const en: WordsOf<typeof depServices> = {
  title: 'Dependency services',
  act: 'a dependency service',
  summary: 'Help at home, a day or night centre, a residential home or remote care for people who cannot manage alone.',
  page: {
    who: [...whoWords, 'Children under 3 have help at home.'],
    get: [
      'Home help. A month, 20 to 37 hours with degree I, 38 to 64 with II and 65 to 94 with III.',
      'Until 19 July 2023 it was up to 20 hours with degree I, 21 to 45 with II and 46 to 70 with III.',
      'A day or night centre. With degree I, the day centre is at least 15 hours a week.',
      'A residential home, for good or for a time, with degrees II and III.',
      'Remote care, prevention and services that keep you independent.',
    ],
    need: needWords,
    know: [
      'You pay a part of the service according to your income and property. Nobody is left out for lack of money.',
      'You can have remote care together with another service, except in a residential home.',
      'If there is no public place for you, you can ask for the benefit linked to a service.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...guideWords,
      'The guide does not give the hours of each degree. They are in Royal Decree 1051/2013, annexes I to III.',
    ],
  },
  granted: ['Your individual care programme will say the hours, the centre and what you pay.'],
  minutes: 8,
  tasks: taskWords,
  steps: { ...stepWords, birth: 'Age', service: 'The service you prefer' },
  facts: {
    ...factWords,
    careService: {
      name: 'Service you prefer',
      label: 'Which service do you prefer?',
      hint: 'Social services decide it with you in your care programme.',
      options: serviceOptions,
      missing: 'Choose a service',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'residence-for-degree': residenceForDegreeWords,
    'service-for-age': {
      title: 'Up to the age of 3 the service is at home',
      met: 'For a child under 3 you have chosen home help.',
      unmet: 'Children under 3 have only home help, besides the benefits in money.',
      change: 'Choose home help.',
    },
  },
  lines: {
    'home-help-from': 'Home help a month, from',
    'home-help-to': 'Home help a month, up to',
    'autonomy-month': 'Services that promote autonomy a month, at least',
    'day-centre-week': 'Day centre a week, at least',
  },
  periods: {},
  documents: documentWords,
};
