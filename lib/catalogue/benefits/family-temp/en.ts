import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  checkWords,
  contributionRequirementWords,
  contributionStepWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  keptStepWords,
  keptWords,
  meansRequirementWords,
  nextWords,
  relativeDocumentWords,
  relativeLineWords,
  taskWords,
} from '../survivors/words.en';
import type { familyTemp } from '.';

const { 'pension-at-limit': _limit, 'pension-at-maximum': _maximum, ...lines } = relativeLineWords;

export const en: WordsOf<typeof familyTemp> = {
  title: 'Temporary allowance for family members',
  act: 'the temporary allowance for family members',
  summary: 'Twelve months of help for the children, brothers and sisters whom the person who died supported.',
  page: {
    who: [
      'Children, brothers and sisters from 22, without a spouse, who lived with the person who died and were supported by them.',
    ],
    get: [
      '20% of the regulatory base for twelve months at most, with two extra payments.',
      'It is an allowance: the limit of 100% on the pensions for one death does not touch it.',
    ],
    need: [
      'To have lived with the person who died, supported by them, for two years before.',
      'To have no public pension, no income over the minimum wage and no family who must and can support you.',
      'The person who died was a pensioner, or had contributed 500 days in 5 years or 15 years in all. Nothing is asked if they were registered and died of an accident.',
    ],
    know: [
      arrearsWord,
      'If you are over 45 and cared for a pensioner, ask for the pension for family members.',
      convictedWord,
    ],
    next: [...nextWords],
  },
  granted: ['The allowance ends after twelve months.'],
  minutes: 8,
  tasks: {
    death: taskWords.death,
    you: taskWords.you,
    income: taskWords.income,
    base: taskWords.base,
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    ...contributionStepWords,
    kin: 'What you are',
    marital: 'Your marital status',
    ...keptStepWords,
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...deathWords,
    ...keptWords,
    temporaryKin: {
      name: 'Kinship to the person who died',
      label: 'What are you to the person who died?',
      options: { child: 'Their son or daughter', sibling: 'Their brother or sister', other: 'Another relative' },
      missing: 'Choose what you are to the person who died',
    },
    temporaryMarital: {
      name: 'Marital status',
      label: 'What is your marital status?',
      hint: 'Legal separation counts as divorce.',
      options: {
        single: 'Single',
        widowed: 'Widowed',
        divorced: 'Divorced or legally separated',
        married: 'Married',
      },
      missing: 'Choose your marital status',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    ...contributionRequirementWords,
    'child-or-sibling': {
      title: 'You are a child, brother or sister',
      met: 'You are a child, brother or sister of the person who died.',
      unmet: 'This allowance is only for children, brothers and sisters.',
      change: 'See whether you can ask for the pension for family members.',
    },
    age: {
      title: 'You are 22 or older',
      met: 'You had reached 22.',
      unmet: 'You had not reached 22.',
      change: "See whether you can ask for the orphan's pension or the one for family members.",
    },
    unmarried: {
      title: 'You have no spouse',
      met: 'You have no spouse.',
      unmet: 'You have a spouse.',
      change: 'Legal separation counts as divorce: if it is your case, correct it.',
    },
    ...meansRequirementWords,
  },
  lines: { ...lines, pension: 'Allowance a month', months: 'Months it is paid at most' },
  periods: {},
  documents: { ...deathDocumentWords, ...relativeDocumentWords },
};
