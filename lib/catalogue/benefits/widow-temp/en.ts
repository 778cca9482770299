import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  bondDocumentWords,
  bondStepWords,
  checkWords,
  contributionRequirementWords,
  contributionStepWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  incomeDocumentWords,
  incomeStepWords,
  nextWords,
  noOtherWidowPensionWords,
  otherWidowStepWords,
  partnershipRequirementWords,
  sharingStepWords,
  taskWords,
  widowLineWords,
  widowWords,
} from '../survivors/words.en';
import type { widowTemp } from '.';

const {
  compensatoryMonthly: _1,
  victimAtBreakup: _2,
  nullityIndemnity: _3,
  newCouple: _4,
  marriedMonths: _5,
  longMarriageBefore2008: _8,
  ...facts
} = widowWords;
const { 'pension-as-compensatory': _6, ...lines } = widowLineWords;
const { married: _7, ...sharing } = sharingStepWords;

export const en: WordsOf<typeof widowTemp> = {
  title: "Temporary widow's or widower's benefit",
  act: "the temporary widow's or widower's benefit",
  summary: 'Two years of help when the marriage or couple was too recent for the pension.',
  page: {
    who: [
      'Whoever had been married for less than a year, without common children, if the illness came before the wedding.',
      'The couple who registered less than two years before the death.',
    ],
    get: [
      'The same amount as the pension: 52%, 60% or 70% of the regulatory base.',
      'It is paid for two years, in 14 payments a year, or 12 if the death comes from work.',
    ],
    need: [
      "Meet everything else the widow's or widower's pension asks for.",
      'For couples, five years together or children together.',
    ],
    know: [
      arrearsWord,
      'It ends if you marry or form another registered couple.',
      'Orphans can draw their increase while you draw this benefit.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      'The EU guide of July 2023 gives it “when it is impossible to prove the length of the marriage or there are no shared children”. The law asks for both things, and that the illness came before the wedding (LGSS, art. 222).',
    ],
  },
  granted: ['Tell us if you marry or form a couple: then it ends.'],
  minutes: 11,
  tasks: {
    death: taskWords.death,
    bond: taskWords.bond,
    base: taskWords.base,
    you: taskWords.you,
    income: taskWords.income,
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    ...contributionStepWords,
    ...bondStepWords,
    ...otherWidowStepWords,
    ...sharing,
    ...baseStepWords,
    birth: 'Your age',
    ...incomeStepWords,
    ...accountStepWords,
  },
  facts: { ...facts, iban: personWords.iban },
  checks: checkWords,
  requirements: {
    ...contributionRequirementWords,
    couple: {
      title: 'You were married or a registered couple',
      met: 'You were married or a registered couple.',
      unmet: 'You were no longer a couple at the time of the death.',
      change: "If you received a compensatory pension, ask for the widow's or widower's pension.",
    },
    illness: {
      title: 'The death came from an illness that had nothing to do with work',
      met: 'The death came from an illness that had nothing to do with work.',
      unmet: 'The death came from an accident or from work: the length of the marriage does not matter.',
      change: "Ask for the widow's or widower's pension, which is for life.",
    },
    'too-short': {
      title: 'The marriage or couple was too recent for the pension',
      met: 'It did not reach the time the pension asks for.',
      unmet: 'It lasted long enough, or an exception applies.',
      change: "Ask for the widow's or widower's pension, which is for life.",
    },
    ...partnershipRequirementWords,
    ...noOtherWidowPensionWords,
  },
  lines: { ...lines, monthly: 'What you receive a month', months: 'Months it is paid' },
  periods: {},
  documents: { ...deathDocumentWords, ...bondDocumentWords, ...incomeDocumentWords },
};
