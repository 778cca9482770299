import { europeanCardWords, familyProofWords } from '../../facts/card-words.en';
import { assistanceWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { ehicCard } from '.';

export const en: WordsOf<typeof ehicCard> = {
  title: 'European Health Insurance Card (EHIC)',
  act: 'the European Health Insurance Card',
  summary: 'The card with which you are treated in another European country. It comes by post and lasts two years.',
  page: {
    who: [
      'Whoever has healthcare in Spain and is going to travel to another European country.',
      'Their relatives who are beneficiaries too. A representative can ask for it.',
    ],
    get: ['A card in the name of each person, valid for two years.'],
    need: ['To be insured in Spain.', 'More than 15 days until the journey: the card goes by post.'],
    know: [
      'If you travel sooner, ask for the Provisional Replacement Certificate. It is issued at once.',
      'It is no good for going abroad to be treated, nor for moving home.',
    ],
    next: ['If everything is met we accept at once and send the card to the address you give.'],
  },
  granted: ['The card goes by post to the address you gave. If it has not come in 15 days, write to us.'],
  minutes: 3,
  tasks: { card: 'Your card' },
  steps: { claim: 'Your application', who: 'Who it is for', when: 'Your journey', address: 'Where we send it' },
  facts: {
    claimDate: assistanceWords.claimDate,
    ...europeanCardWords,
    formNeededFrom: {
      name: 'First day of the journey',
      label: 'What day do you leave?',
      hint: 'If you do not know, enter the first day on which you might travel.',
      missing: 'Enter the day you leave',
    },
    insuredInSpain: {
      name: 'Insured in Spain',
      label: 'Are you insured in Spain?',
      hint: 'Because you work, draw a pension or a benefit, or your right to healthcare is recognised.',
      missing: 'Say whether you are insured in Spain',
    },
    cardStreet: {
      name: 'Street and number',
      label: 'Street, number and floor',
      missing: 'Enter the street and number',
    },
    cardPostcode: { name: 'Postcode', label: 'Postcode', missing: 'Enter the postcode' },
    cardTown: { name: 'Town', label: 'Town', missing: 'Enter the town' },
  },
  checks: {
    nobody: 'Say that it is for you, or add a relative',
    postcode: 'The postcode has five digits, such as 28013',
  },
  requirements: {
    insured: {
      title: 'Your insurance in Spain',
      met: 'You are insured in Spain.',
      unmet: 'You have said that you are not insured in Spain.',
      change: 'Ask first for your right to healthcare to be recognised. The INSS or the ISM decides it.',
    },
    'in-time': {
      title: 'Time for the post',
      met: 'The journey is {have} away. More than {need} are needed.',
      unmet: 'The journey is {have} away, and more than {need} are needed.',
      change: 'Ask for the Provisional Replacement Certificate, which is issued at once.',
    },
  },
  lines: { people: 'Cards', validity: 'Validity' },
  periods: {},
  documents: { 'family-proof': familyProofWords },
};
