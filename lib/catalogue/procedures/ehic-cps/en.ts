import { countryNames } from '../../benefits/eu-coordination/countries.en';
import { europeanCardWords, familyProofWords } from '../../facts/card-words.en';
import { assistanceWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { ehicCps } from '.';

export const en: WordsOf<typeof ehicCps> = {
  title: 'Provisional Replacement Certificate (CPS) of the European Health Insurance Card',
  act: 'the Provisional Replacement Certificate',
  summary: 'You travel soon and have no card: a certificate that is worth the same, issued at once.',
  page: {
    who: [
      'Whoever has healthcare in Spain and travels to another European country soon.',
      'Their relatives who are beneficiaries too. A representative can ask for it.',
    ],
    get: [
      'A certificate in Spanish and English, one page for each person, for the days of your journey.',
      'With it the public health services of the country treat you as they treat those who live there.',
    ],
    need: [
      'To be insured in Spain.',
      'To travel to a country of the European Union, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom.',
      'To travel for a holiday, for work or to study.',
      'No more than 90 days of certificates in the year.',
    ],
    know: [
      'Once issued it cannot be cancelled.',
      'It is no good for going abroad to be treated, nor for moving home. There are other documents for that.',
      'It is not for private healthcare and does not pay for the journey home.',
      'If more than 15 days remain until you leave, ask for the card instead: it lasts longer.',
    ],
    next: [
      'If everything is met, the certificate is issued at once and you download it on the same page.',
      'If something is not met, a person looks at it. No program tells you no.',
    ],
  },
  granted: [
    'Your certificate is on the page of your case, as a PDF. Take it on paper or on your phone.',
    'Show it where you are treated, with your identity card or passport.',
  ],
  minutes: 3,
  tasks: { travel: 'Your journey' },
  steps: { claim: 'Your application', who: 'Who travels', where: 'Where and when', confirm: 'Before it is issued' },
  facts: {
    claimDate: assistanceWords.claimDate,
    ...europeanCardWords,
    formCountry: {
      name: 'Country',
      label: 'Which country do you go to?',
      options: countryNames,
      missing: 'Choose the country',
    },
    formNeededFrom: {
      name: 'First day of the journey',
      label: 'What day do you leave?',
      missing: 'Enter the day you leave',
    },
    travelUntil: {
      name: 'Last day of the journey',
      label: 'What day do you come back?',
      missing: 'Enter the day you come back',
    },
    travelReason: {
      name: 'Reason for the journey',
      label: 'Why do you travel?',
      options: {
        holiday: 'A holiday or a visit',
        work: 'Work',
        study: 'Study',
        treatment: 'I am going to have medical treatment',
        moving: 'I am moving there',
      },
      missing: 'Choose why you travel',
    },
    insuredInSpain: {
      name: 'Insured in Spain',
      label: 'Are you insured in Spain?',
      hint: 'Because you work, draw a pension or a benefit, or your right to healthcare is recognised.',
      missing: 'Say whether you are insured in Spain',
    },
    certificateDaysUsed: {
      name: 'Days of certificates already used this year',
      label: 'How many days of certificates have you used this year?',
      hint: 'You can use 90 days each year.',
      missing: 'Enter how many days you have used, or 0',
    },
    certificateStands: {
      name: 'Cannot be cancelled',
      label: 'Once issued, the certificate cannot be cancelled. Do you want to go on?',
      missing: 'Say whether you want to go on',
    },
  },
  checks: {
    nobody: 'Say that it is for you, or add a relative',
    past: 'The journey cannot begin before today',
    backwards: 'You cannot come back before you leave',
    'not-confirmed': 'To have the certificate issued you have to accept that it is not cancelled',
  },
  requirements: {
    reason: {
      title: 'The reason for the journey',
      met: 'You travel for a holiday, for work or to study.',
      unmet: 'The certificate is no good for going to be treated, nor for moving abroad.',
      change: 'Ask for document S2 for a treatment, or S1 if you are moving abroad.',
    },
    country: {
      title: 'The country',
      met: 'The certificate is valid in that country.',
      unmet: 'This certificate is not valid in that country.',
      change: 'See whether Spain has an agreement with that country, or take out travel insurance.',
    },
    insured: {
      title: 'Your insurance in Spain',
      met: 'You are insured in Spain.',
      unmet: 'You have said that you are not insured in Spain.',
      change: 'Ask first for your right to healthcare to be recognised. The INSS or the ISM decides it.',
    },
    days: {
      title: 'Days of the year',
      met: 'With this journey they come to {have}. The most is {need} a year.',
      unmet: 'With this journey they come to {have}, and the most is {need} a year.',
      change: 'Ask for the card, which has no such limit, or shorten the dates.',
    },
  },
  lines: { people: 'People', days: 'Days it is valid' },
  periods: {},
  documents: { 'family-proof': familyProofWords },
};
