import type { WordsOf } from '../../kernel';
import type { assistanceAbroad } from '.';
import { emigrantWords, originWords } from './shared.en';

export const en: WordsOf<typeof assistanceAbroad> = {
  title: 'Benefit for need of Spaniards living abroad',
  act: 'benefit for Spaniards abroad',
  summary: 'Help for Spaniards with little income who live in countries with little social protection.',
  page: {
    who: [
      'Spaniards by origin born in Spain who live abroad.',
      'Also those born abroad who have lived in Spain for 10 years as Spanish nationals.',
      'From the age of 65, or from 16 with an incapacity for all work.',
      'In a country of the ministry’s list, with income and assets below its base.',
    ],
    get: [
      'The base of your country less your income. The ministry fixes it each year.',
      'At least 25% of the base. At most, the non-contributory pension in Spain.',
      'Healthcare if you have none in your country.',
    ],
    need: ['Your passport with the consular registration.', 'The income of the people you live with.'],
    know: [
      'The Ministry of Labour runs it through its offices abroad, or the consulate.',
      'Each year, before 30 November, you file proof of life and your income.',
      'Changes must be reported within 30 days.',
      'If you return to Spain this benefit ends, and you can ask for the pension for returnees.',
    ],
    next: [
      'You get the receipt at once.',
      'The labour office or the consulate checks your data.',
      'The answer comes within 6 months. If none comes, it counts as a no and you can object.',
      'If it is granted, it is paid from the first day of the month after the claim.',
    ],
    guide: [
      'The EU guide of July 2023 sums up this benefit and that of returnees as "at least ten years". It is 10 years for those born and living abroad, and 8 for those born abroad who came back (RD 8/2008, arts. 2 and 25).',
      'The guide says "older than 65". Having reached 65 is enough.',
    ],
  },
  granted: ['Each year you must file proof of life and your income before 30 November.'],
  minutes: 9,
  tasks: { you: 'About you', means: 'Your home and income' },
  steps: {
    claim: 'Your claim',
    birth: 'Your age',
    incapacity: 'Incapacity',
    origin: 'Your nationality',
    years: 'Your years in Spain',
    country: 'Where you live',
    order: 'Orders and communities',
    household: 'Who you live with',
    relatives: 'The income of your family at home',
    base: 'The base of your country',
    'own-income': 'Your income',
    assets: 'Your assets',
    donations: 'Gifts',
  },
  facts: {
    ...emigrantWords,
    absoluteIncapacity: {
      name: 'Incapacity for all work',
      label: 'Do you have an incapacity for all kinds of work?',
      missing: 'Say whether you have an incapacity for all work',
    },
    inListedCountry: {
      name: 'Lives in a listed country',
      label: "Do you live lawfully in a country of the ministry's list?",
      hint: 'They are countries with little social protection. The labour office or the consulate tells you if yours is on it.',
      missing: 'Say whether you live in a listed country',
    },
    inSupportingOrder: {
      name: 'Belongs to a community that supports them',
      label: 'Do you belong to an order or community that must support you?',
      missing: 'Say whether you belong to an order or community',
    },
    otherBeneficiariesAbroad: {
      name: 'Others with this benefit at home',
      label: 'How many relatives in your home draw this benefit too?',
      hint: 'Count your spouse or registered partner, parents, children, siblings, grandparents and grandchildren. Enter 0 if nobody does.',
      missing: 'Enter how many relatives draw it, or 0',
    },
    relativesIncomeAbroad: {
      name: 'Income this year of the family at home',
      label: 'What is the income of those relatives this year, all together?',
      hint: 'January to December, in euros. Leave out your own and this benefit.',
      missing: 'Enter the income of your relatives, or 0',
    },
    countryBase: {
      name: 'Base of the country',
      label: 'What is the yearly base of your country, in euros?',
      hint: 'The ministry publishes it each year. If you do not know it, ask the labour office or the consulate.',
      missing: 'Enter the base of your country',
    },
    assetsAbroad: {
      name: 'Value of assets',
      label: 'What are your assets worth?',
      hint: 'Accounts, savings and property of yours. Without the home you live in.',
      missing: 'Enter what your assets are worth, or 0',
    },
    donatedLast5Years: {
      name: 'Given away in five years',
      label: 'How much have you given away in the last five years?',
      hint: 'Leave out your home if it was your only property and you kept its use for life.',
      missing: 'Enter what you have given away, or 0',
    },
  },
  checks: {},
  requirements: {
    'old-enough': {
      title: 'You are 16 or older',
      met: 'You are 16 or older.',
      unmet: 'On the day of the claim you are not yet 16.',
      change: 'Ask your consulate about other help.',
    },
    incapacity: {
      title: 'Before 65, an incapacity for all work',
      met: 'You have an incapacity for all work.',
      unmet: 'You are under 65 and have no incapacity for all work.',
      change: 'You can ask for it when you turn 65.',
    },
    origin: originWords,
    'years-in-spain': {
      title: 'If born abroad, you have lived in Spain for 10 years',
      met: 'You have lived in Spain as a national for {have}; {need} are asked.',
      unmet: 'You have lived in Spain as a national for {have}. {need} are asked.',
      change: 'Ask your consulate about other help.',
    },
    country: {
      title: 'You live in a country with little social protection',
      met: 'You live in a listed country.',
      unmet: "Your country is not on the ministry's list.",
      change: 'The list is reviewed each year.',
    },
    'no-order': {
      title: 'Nobody is obliged to support you',
      met: 'You do not belong to an order or community that must support you.',
      unmet: 'You belong to an order or community that must support you.',
      change: 'You can ask for it if you leave.',
    },
    'own-income': {
      title: 'Your income is below the base',
      met: 'Your income of the year is {have}. The base of your country is {need}.',
      unmet: 'Your income of the year is {have}. It must be less than {need}.',
      change: 'If your income falls, you can ask again.',
    },
    'unit-income': {
      title: 'The income of your family at home is within the limit',
      met: 'Together you have {have} a year. The limit is {need}.',
      unmet: 'Together you have {have} a year. It must be less than {need}.',
      change: 'If who lives with you or what you earn changes, you can ask again.',
    },
    assets: {
      title: 'Your assets do not exceed the base',
      met: 'Your assets are worth {have}. The limit is {need}.',
      unmet: 'Your assets are worth {have}. They may not exceed {need}.',
      change: 'The home you live in does not count.',
    },
    donations: {
      title: 'You have not given away more than the base',
      met: 'You have given away {have} in five years. The limit is {need}.',
      unmet: 'You have given away {have} in five years. It may not exceed {need}.',
      change: 'You can ask for it once five years have passed.',
    },
  },
  lines: {
    base: 'Base of your country, a year',
    'benefit-year': 'Benefit of a year',
    month: 'Benefit a month',
  },
  periods: {},
  documents: {
    passport: {
      name: 'Passport with the consular registration',
      why: 'It says that you are Spanish and live abroad.',
      hint: "If it is not in it, a certificate of the consulate. Your spouse's or partner's too.",
    },
    'identity-abroad': {
      name: 'Identity document of your country',
      why: 'It says that you live there lawfully.',
      hint: 'Yours and those of the people you live with.',
    },
    'household-certificate': {
      name: 'Certificate of living together',
      why: 'The income of your family at home counts.',
      hint: 'With the family record book or marriage and birth certificates.',
    },
    'income-proof': {
      name: 'Proof of income',
      why: 'The benefit is the base less what you have.',
      hint: 'Of everybody in the home. If you have nothing, a statement of yours.',
    },
    'assets-statement': {
      name: 'Statement of assets',
      why: 'Assets may not exceed the base.',
      hint: 'With their value for tax, or the mean balance of six months at the bank.',
    },
    'donations-proof': {
      name: 'Value of what was given away',
      why: 'Gifts of the last five years count.',
      hint: 'The deed or document of the gift.',
    },
    'incapacity-report': {
      name: 'Report of incapacity',
      why: 'Before 65 an incapacity for all work is asked.',
      hint: 'From your doctor and, if there is one, the body of your country.',
    },
  },
  duties: {
    changes: {
      title: 'Report what changes',
      text: 'Report any change of household, marital status, residence or income.',
      missed: 'You would have to repay what was overpaid from the month after the change.',
    },
    'proof-of-life': {
      title: 'Send the proof of life and the income',
      text: 'Prove that you are alive and declare the income of your family this year.',
      missed: 'The benefit ends and has to be asked for again.',
    },
  },
};
