import { assistanceWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { mobilitySubsidy } from '.';

export const en: WordsOf<typeof mobilitySubsidy> = {
  title: 'Mobility and transport costs subsidy',
  act: 'mobility and transport costs subsidy',
  summary: 'A monthly payment for people whose disability keeps them from using the bus, the metro or the train.',
  page: {
    who: [
      'People aged 3 or over with a disability of 33% or more.',
      'Who have serious difficulty using public transport, but can leave home.',
      'With a low income.',
    ],
    get: [
      '€85.80 a month in 2026, in 12 payments: €1,029.60 a year.',
      'Before: €1,002.00 in 2025, €974.40 in 2024 and €938.40 in 2023.',
    ],
    need: [
      'You live lawfully in Spain.',
      'Your disability certificate says that you pass the scale of reduced mobility.',
      'Your income is within the limit: €5,880.00 a year if you have no family with you.',
      'You get no similar aid of the same amount or more.',
    ],
    know: [
      'Your Autonomous Community runs it, or IMSERSO in Ceuta and Melilla.',
      'The income limit rises by €840.00 for each family member, up to €8,400.00.',
      'If you ask for a child or another person, answer about them.',
      'It is paid from the month after you apply: do not put it off.',
      'Dependency payments do not stop you from getting it.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'The answer comes within 3 months. If none comes, it counts as a no and you can object.',
    ],
    guide: ['The EU guide of July 2023 does not mention this benefit. It comes from Royal Decree 383/1984.'],
  },
  granted: ['It is paid every month while you meet the conditions. Tell us if anything changes.'],
  minutes: 4,
  tasks: { you: 'About you', mobility: 'Getting about', means: 'Your income', payment: 'Where you are paid' },
  steps: {
    claim: 'Your claim',
    birth: 'Your date of birth',
    residence: 'Where you live',
    disability: 'Your disability',
    scale: 'Public transport',
    journeys: 'Going out',
    income: 'Your family and its income',
    'other-aid': 'Other aid',
    account: 'Your account',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    birthDate: personWords.birthDate,
    resident: personWords.resident,
    disabilityDegree: personWords.disabilityDegree,
    mobilityScalePassed: {
      name: 'Serious difficulty using public transport',
      label: 'Does your certificate say that you have serious difficulty using public transport?',
      hint: 'The certificate calls it "baremo de movilidad" or "movilidad reducida".',
      missing: 'Say whether your certificate recognises that difficulty',
    },
    canLeaveHome: {
      name: 'Can leave home',
      label: 'Can you leave home, even with help?',
      hint: 'If you live in a care centre, say yes if you go out on ten weekends a year or more.',
      missing: 'Say whether you can leave home',
    },
    mobilityUnitMembers: {
      name: 'People in the family unit',
      label: 'How many of you are there, counting yourself?',
      hint: 'Count your spouse and the children in your charge. If you depend on your parents, count them and your siblings.',
      missing: 'Enter how many of you there are',
    },
    mobilityUnitIncome: {
      name: 'Income of the family unit in the year',
      label: 'How much income do you all have in a year?',
      hint: 'What you expect from January to December, before tax. Enter 0 if there is none.',
      missing: 'Enter the income of the year, or 0',
    },
    otherTransportAid: {
      name: 'Other similar aid',
      label: 'Do you get other public aid for the same purpose, of the same amount or more?',
      hint: 'For example, taxi vouchers from your town hall. Dependency payments do not count.',
      missing: 'Say whether you get other similar aid',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    age: {
      title: 'You are 3 or over',
      met: 'The age asked has been reached.',
      unmet: 'It is for people aged 3 or over.',
      change: 'It can be asked for from the third birthday.',
    },
    resident: {
      title: 'You live lawfully in Spain',
      met: 'You have said that you live in Spain.',
      unmet: 'You have said that you do not live in Spain.',
      change: 'You can ask for it when you come to live here.',
    },
    disability: {
      title: 'You have the degree of disability asked',
      met: 'You have {have} and {need} is asked.',
      unmet: 'You have {have} and {need} is asked.',
      change: 'If you have got worse, ask your Autonomous Community to review the degree.',
    },
    mobility: {
      title: 'You cannot use public transport without serious difficulty',
      met: 'Your certificate recognises serious difficulty using it.',
      unmet: 'Your certificate does not recognise serious difficulty using it.',
      change: 'Ask your Autonomous Community to assess your mobility.',
    },
    journeys: {
      title: 'You can leave home',
      met: 'You have said that you can leave home.',
      unmet: 'It pays for journeys, and you have said that you cannot leave home.',
      change: 'You can ask for it if you go out again. See the dependency benefits too.',
    },
    income: {
      title: 'You are within the income limit',
      met: 'The income of your family is {have} a year and the limit is {need}.',
      unmet: 'The income of your family is {have} a year and the limit is {need}.',
      change: 'If you have less income another year, you can ask for it then.',
    },
    'no-other-aid': {
      title: 'You get no similar aid',
      met: 'You have said that you get no similar aid.',
      unmet: 'You already get other aid for the same purpose.',
      change: 'You can ask for it when you no longer get it.',
    },
  },
  lines: { year: 'Amount of a year', month: 'Every month' },
  periods: {},
  documents: {
    'mobility-certificate': {
      name: 'Disability certificate with the scale of mobility',
      why: 'It says your degree and whether you can use public transport.',
      hint: 'Your Autonomous Community issues it.',
    },
    'residence-certificate': {
      name: 'Certificate of municipal registration',
      why: 'It says that you live in Spain, and with whom.',
      hint: 'Not needed if you let us consult it.',
    },
    'income-proof': {
      name: 'Proof of the income of the family',
      why: 'There is an income limit.',
      hint: 'The tax return, or payslips and pension certificates.',
    },
  },
};
