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
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.en';
import type { depPersonalCare } from '.';

export const en: WordsOf<typeof depPersonalCare> = {
  title: 'Benefit for personal assistance',
  act: 'the benefit for personal assistance',
  summary: 'Money to hire somebody who helps you study, work and live independently.',
  page: {
    who: [...whoWords, 'Who hire some hours of personal assistance. Any degree is enough, from the age of 3.'],
    get: [
      'Since 20 July 2023, a month, up to €313.50 with degree I and €747.25 with degrees II and III.',
      'Before it was up to €300.00 with degree I, €426.12 with II and €715.07 with III.',
      'At least €100 with degree I, €150 with II and €200 with III.',
      'With degree III+, up to €9,859 a month since 23 October 2025.',
    ],
    need: [...needWords, 'The contract of personal assistance, or what it is going to cost.'],
    know: [
      'It helps you go to school or work and lead your life with more independence.',
      'What you are paid depends on your income and property. Your community works it out.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...moneyGuideWords,
      'The guide gives no amounts. With degree II the maximum went from €426.12 to €747.25 on 20 July 2023.',
    ],
  },
  granted: ['Keep the receipts of what you pay your assistant.', ...moneyGrantedWords],
  minutes: 10,
  tasks: { ...taskWords, money: 'The money' },
  steps: { ...stepWords, ...moneyStepWords, birth: 'Age', assistant: 'Who helps you', cost: 'What it costs' },
  facts: {
    ...factWords,
    ...moneyFactWords,
    hiresAssistant: {
      name: 'Hires personal assistance',
      label: 'Do you have, or will you have, a contract of personal assistance?',
      hint: 'With a firm or with the person who helps you.',
      missing: 'Say whether you have or will have a contract',
    },
    careServiceCost: costWords,
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'Is 3 or older',
      met: 'The person who needs help is 3 or older.',
      unmet: 'Up to the age of 3 there is home help, the linked benefit and care in the family.',
      change: 'You can ask for one of those.',
    },
    assistant: {
      title: 'You hire your assistant',
      met: 'You have or will have a contract of personal assistance.',
      unmet: 'The benefit pays for a contract of personal assistance, and you have said there is none.',
      change: 'Ask for it once you have somebody to hire. Meanwhile, you can ask for a service.',
    },
    'only-one': onlyOneWords,
  },
  lines: moneyLineWords,
  periods: {},
  documents: {
    ...documentWords,
    'assistant-contract': {
      name: 'Contract of personal assistance',
      why: 'The benefit pays for that contract and cannot exceed its cost.',
      hint: 'If you have not signed yet, the quote with the hours.',
    },
    'similar-proof': similarDocumentWords,
  },
};
