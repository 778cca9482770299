import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  careerRequirementWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  orphanDocumentWords,
  orphanLineWords,
  orphanRequirementWords,
  orphanStepWords,
  orphanWords,
  othersWords,
  taskWords,
} from '../survivors/words.en';
import type { orphan } from '.';

const { deceasedDaysFiveYears: _days, ...death } = deathWords;

export const en: WordsOf<typeof orphan> = {
  title: "Orphan's pension",
  act: "the orphan's pension",
  summary: 'A pension for the children of the person who died.',
  page: {
    who: [
      'Children under 21, or of any age if an incapacity keeps them from working.',
      'From 21 to 24, if they earn less than the minimum wage of a year.',
      'Children the spouse brought to the marriage, on some conditions.',
    ],
    get: [
      '20% of the regulatory base for each orphan, in 14 payments a year, or 12 if the death comes from work.',
      "If both parents are lost and nobody draws the widow's pension, its 52% is added. The orphans share it equally.",
      'All the pensions for one death together stay within 100% of the base, with one exception.',
      'A complement if it does not reach the minimum.',
    ],
    need: [
      'The person who died was registered or a pensioner. No contribution period is asked.',
      'If they were not registered, 15 years contributed.',
    ],
    know: [
      arrearsWord,
      'It ends at 25 or on marriage, unless the orphan cannot work. Adoption ends it too.',
      'If it ends before twelve months have been paid, the rest is paid at once (Order of 13 February 1967, art. 21.2).',
      'Whoever turns 25 while studying draws it until the month after the next course begins.',
      'Adults who cannot work and have a disability of 65% are paid the disability allowance as well.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      "The EU guide of July 2023 says that the limit of 100% has exceptions. It is this one: beside a widow's pension of more than 52%, orphans can reach 48% together (LGSS, art. 229.3).",
      'The guide says that more is paid after losing both parents “if the other parent was entitled to a pension”. The law looks at something else: that nobody draws that 52% (Decree 3158/1966, art. 38).',
    ],
  },
  granted: ['Tell us if they begin to work from the age of 21, marry or are adopted.'],
  minutes: 8,
  tasks: {
    death: taskWords.death,
    you: 'The orphan',
    others: taskWords.others,
    base: taskWords.base,
    income: 'Their income',
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    career: 'Their whole working life',
    ...orphanStepWords,
    child: 'Whose child',
    stepchild: 'Children of the spouse',
    'both-parents': 'The other parent',
    widow: 'The widowhood pension',
    orphans: 'Brothers and sisters',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    ...othersWords,
    ...orphanWords,
    childOf: {
      name: 'Whose child',
      label: 'Whose child is the orphan?',
      options: {
        deceased: 'Of the person who died, also by adoption',
        spouse: 'Only of their spouse',
      },
      missing: 'Choose whose child the orphan is',
    },
    stepchildConditions: {
      name: 'Conditions for children of the spouse',
      label: 'Did the person who died support the child, after two years of marriage or more?',
      hint: 'Answer yes only if the child draws no other pension and has no family who must and can support them.',
      missing: 'Say whether the conditions are met',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    ...careerRequirementWords,
    ...orphanRequirementWords,
    stepchild: {
      title: 'The person who died supported this child of their spouse',
      met: 'They had been married two years and supported the child.',
      unmet: 'The conditions for children of the spouse are not met.',
      change: 'If the person who died had adopted the child, correct whose child it is.',
    },
  },
  lines: orphanLineWords,
  periods: {},
  documents: { ...deathDocumentWords, ...orphanDocumentWords },
};
