import { assistanceWords, personWords } from '../../facts/words.en';

/** Words of the benefits for Spaniards abroad and returnees. */
export const emigrantWords = {
  claimDate: assistanceWords.claimDate,
  birthDate: personWords.birthDate,
  spanishByOrigin: {
    name: 'Spanish by origin',
    label: 'Are you Spanish by origin?',
    hint: 'You are if your father or mother was Spanish when you were born, even abroad.',
    missing: 'Say whether you are Spanish by origin',
  },
  applicantBornInSpain: {
    name: 'Born in Spain',
    label: 'Were you born in Spain?',
    missing: 'Say whether you were born in Spain',
  },
  yearsInSpainAsSpaniard: {
    name: 'Years lived in Spain as a Spaniard',
    label: 'How many years have you lived in Spain as a Spanish national?',
    hint: 'Whole years before this claim.',
    missing: 'Enter how many years you have lived in Spain',
  },
  household: assistanceWords.household,
  ownIncomeThisYear: {
    ...assistanceWords.ownIncomeThisYear,
    hint: 'What you expect from January to December, from your country too. Of assets that yield nothing, except your home, add 2% of their value.',
  },
} as const;

export const originWords = {
  title: 'You are Spanish by origin',
  met: 'You have said that you are Spanish by origin.',
  unmet: 'It is only for people who are Spanish by origin.',
  change: 'Ask your consulate whether you can prove it.',
} as const;
