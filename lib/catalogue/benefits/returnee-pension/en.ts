import type { WordsOf } from '../../kernel';
import { emigrantWords, originWords } from '../assistance-abroad/shared.en';
import { documentWords, factWords, lineWords, requirementWords } from '../ncp-invalidity/shared.en';
import type { returneePension } from '.';

const { 'last-two-years': _1, ...shared } = requirementWords;
const { lastTwoYearsInSpain: _2, ...facts } = factWords;

export const en: WordsOf<typeof returneePension> = {
  title: 'Assistance pension for Spaniards who return',
  act: 'pension for returnees',
  summary: 'A pension from 65 for people who return to Spain from a country with little social protection.',
  page: {
    who: [
      'Spaniards by origin of 65 or older who have returned to Spain.',
      'Born in Spain, or born abroad with 8 years of residence here as Spanish nationals.',
      'Who lived in a country of the ministry’s list.',
      'With the same limits of income as the non-contributory pension.',
    ],
    get: [
      'The non-contributory pension in 12 payments: in 2026, up to €733.60 a month. In 2023 it was €565.38.',
      'With income of your own, or living with family, it can be less.',
    ],
    need: ['The consular deregistration of the country you lived in.', 'The income of the people you live with.'],
    know: [
      'The Ministry of Labour runs it.',
      'It ends if you can draw another public pension, including the non-contributory one after 10 years here.',
      'The allowance for returnees and regional aid do not count as income.',
      'Changes must be reported within 30 days. Each year you file proof of life and your income.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'The answer comes within 3 months. If none comes, it counts as a no and you can object.',
      'If it is granted, you are paid from the first day of the month after the claim.',
    ],
    guide: [
      'The EU guide of July 2023 speaks of 12 payments of €600 at most. The law has no such cap: it gives the non-contributory pension divided by 12 (RD 8/2008, art. 25.5). That was €565.38 in 2023, €604.22 in 2024 and €658.82 in 2025.',
      'The guide says 10 years in one place and 8 in another. For those born abroad who return it is 8.',
    ],
  },
  granted: [
    'If your income or your household changes, tell us within 30 days.',
    'Each year you must file proof of life.',
  ],
  minutes: 7,
  tasks: { you: 'About you', income: 'Your home and income', payment: 'Where you are paid' },
  steps: {
    claim: 'Your claim',
    birth: 'Your age',
    origin: 'Your nationality',
    years: 'Your years in Spain',
    country: 'Where you return from',
    resident: 'Where you live',
    'other-pension': 'Other pensions',
    household: 'Who you live with',
    relatives: 'The income of your family at home',
    'own-income': 'Your income',
    account: 'Your account',
  },
  facts: {
    ...facts,
    ...emigrantWords,
    ownIncomeThisYear: {
      ...factWords.ownIncomeThisYear,
      hint: 'From January to December. Leave out the allowance for returnees and regional aid.',
    },
    returnedFromListedCountry: {
      name: 'Returns from a listed country',
      label: "Do you return from a country of the ministry's list?",
      hint: 'They are countries with little social protection.',
      missing: 'Say whether you return from a listed country',
    },
    otherPublicPensionRight: {
      name: 'Right to another public pension',
      label: 'Do you draw, or can you draw, another public pension in Spain?',
      missing: 'Say whether you can draw another public pension',
    },
  },
  checks: {},
  requirements: {
    ...shared,
    age: {
      title: 'You are 65 or older',
      met: 'You have reached 65.',
      unmet: 'On the day of the claim you are not yet 65.',
      change: 'You can ask for it when you turn 65. Meanwhile, look at the minimum living income.',
    },
    origin: originWords,
    'years-in-spain': {
      title: 'If born abroad, you have lived in Spain for 8 years',
      met: 'You have lived in Spain as a national for {have}; {need} are asked.',
      unmet: 'You have lived in Spain as a national for {have}. {need} are asked.',
      change: 'You can ask for it once you complete the time.',
    },
    country: {
      title: 'You return from a country with little social protection',
      met: 'You return from a listed country.',
      unmet: 'The country you return from is not on the list.',
      change: 'Look at the non-contributory retirement pension.',
    },
    'no-pension': {
      title: 'You have no right to another public pension',
      met: 'You have no right to another public pension.',
      unmet: 'You have a right to another public pension.',
      change: 'Ask for that other pension.',
    },
  },
  lines: { ...lineWords, month: 'Each of the 12 payments' },
  periods: {},
  documents: {
    ...documentWords,
    passport: {
      name: 'Passport or identity card',
      why: 'It says that you are Spanish.',
      hint: 'If you were born abroad, add the birth certificate with your nationality of origin.',
    },
    'return-certificate': {
      name: 'Consular deregistration',
      why: 'It says in which country you lived and when you returned.',
      hint: 'The consulate of the country you lived in gives it.',
    },
  },
  duties: {
    'proof-of-life': {
      title: 'Send the proof of life and the income',
      text: 'Prove that you are alive and declare your income of this year.',
      missed: 'The pension ends.',
    },
  },
};
