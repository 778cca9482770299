import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  baseLineWords,
  baseStepWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  taskWords,
  workDeathCheckWords,
  workDeathRequirementWords,
  workDeathStepWords,
  workDeathWords,
} from '../survivors/words.en';
import type { awodDeathLump } from '.';

const { deceasedDaysFiveYears: _days, deceasedDaysCareer: _career, ...death } = deathWords;

export const en: WordsOf<typeof awodDeathLump> = {
  title: 'Compensation for a death from work',
  act: 'the compensation for a death from an accident at work or an occupational disease',
  summary: 'A single payment, on top of the pension, when the death comes from work.',
  page: {
    who: [
      'The spouse or partner, and orphans, if they have a right to the pension too.',
      'Father and mother whom they supported, if nobody has a right to a pension, themselves included.',
    ],
    get: [
      'Spouse or partner: 6 months of the regulatory base.',
      'Each orphan: 1 month. If no spouse has a right, their 6 months are shared as well.',
      'Parents: 9 months if one lives, 12 between them if both do.',
      'The base is the real wages of a year divided by twelve.',
    ],
    need: [
      'The death comes from an accident at work or an occupational disease.',
      'If it was an accident, the death came within the next five years.',
    ],
    know: [
      'It is paid once and added to the pension.',
      'If a surcharge for lack of safety is declared, this payment grows as well.',
      'If an earlier marriage has a right too, the 6 months are shared by the time lived together.',
      convictedWord,
    ],
    next: [...nextWords],
  },
  granted: ['It is a single payment. Ask for the pension too if you have not done so yet.'],
  minutes: 7,
  tasks: { death: taskWords.death, you: taskWords.you, base: taskWords.base, payment: taskWords.payment },
  steps: {
    ...deathStepWords,
    ...workDeathStepWords,
    claimant: 'Who you are',
    'with-pension': 'Your pension',
    spouse: 'The spouse',
    orphans: 'Brothers and sisters',
    parent: 'Your situation',
    both: 'The other parent',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    ...workDeathWords,
    lumpClaimant: {
      name: 'Relation to the person who died',
      label: 'What are you to the person who died?',
      options: {
        spouse: 'Their spouse or partner, or once were',
        orphan: 'Their son or daughter',
        parent: 'Their father or mother',
      },
      missing: 'Choose what you are to the person who died',
    },
    lumpWithPension: {
      name: 'Right to the pension',
      label: "Do you have a right to the widow's, widower's or orphan's pension?",
      missing: 'Say whether you have a right to the pension',
    },
    spouseEntitled: {
      name: 'Spouse or partner with a right',
      label: 'Does the spouse or partner have a right to this compensation?',
      missing: 'Say whether the spouse has a right',
    },
    orphansEntitled: {
      name: 'Orphans with a right',
      label: 'How many orphans have a right, the one who asks included?',
      missing: 'Enter how many orphans',
    },
    parentDependent: {
      name: 'Supported by their son or daughter',
      label: 'Did your son or daughter support you?',
      missing: 'Say whether they supported you',
    },
    nobodyElse: {
      name: 'Nobody else with a pension',
      label: 'Is it true that nobody, yourself included, has a right to a pension for this death?',
      missing: 'Say whether nobody else has a right to a pension',
    },
    bothParents: {
      name: 'Both parents live',
      label: 'Are both parents alive?',
      hint: 'If both are, the amount is to be shared between the two.',
      missing: 'Say whether both parents are alive',
    },
    iban: personWords.iban,
  },
  checks: { ...checkWords, ...workDeathCheckWords },
  requirements: {
    ...workDeathRequirementWords,
    'with-pension': {
      title: "You have a right to the widow's, widower's or orphan's pension",
      met: 'You have a right to the pension.',
      unmet: 'You have no right to the pension.',
      change: 'If you are given it later, ask for the compensation again.',
    },
    'parent-dependent': {
      title: 'Your son or daughter supported you',
      met: 'Your son or daughter supported you.',
      unmet: 'Your son or daughter did not support you.',
      change: 'If they helped with your expenses, tell us and send proof.',
    },
    'nobody-else': {
      title: 'Nobody has a right to a pension for this death',
      met: 'Nobody has a right to a pension for this death.',
      unmet: 'Somebody has a right to a pension for this death.',
      change: 'See whether you can ask for the pension for family members.',
    },
  },
  lines: {
    ...baseLineWords,
    'months-spouse': 'Months for the spouse or partner',
    'months-orphan': 'Months for each orphan',
    'months-parents': 'Months for the parents',
    'shared-among-orphans': "Your part of the spouse's months",
    compensation: 'Compensation',
  },
  periods: {},
  documents: {
    ...deathDocumentWords,
    'kinship-proof': {
      name: 'Family register or certificates',
      why: 'They prove what you are to the person who died.',
      hint: 'Of marriage, of a registered couple or of birth.',
    },
    'wages-certificate': {
      name: 'Certificate of the wages of the last year',
      why: 'The base is worked out on real wages.',
      hint: 'The employer gives it.',
    },
    'dependence-proof': {
      name: 'Proof that they supported you',
      why: 'Parents are paid only if they depended on their child.',
      hint: 'Municipal register, transfers or your income tax return.',
    },
  },
};
