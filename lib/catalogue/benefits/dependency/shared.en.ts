import { assistanceWords, personWords } from '../../facts/words.en';

/** Words the benefits of dependency share. */
export const factWords = {
  claimDate: assistanceWords.claimDate,
  resident: {
    ...personWords.resident,
    hint: 'You need not be Spanish. Up to 90 days abroad in a calendar year do not count as leaving.',
  },
  yearsInSpain: {
    ...assistanceWords.yearsInSpain,
    hint: 'Whole years, even if not one after another. For a child under 5, those of the person who has custody.',
  },
  lastTwoYearsInSpain: assistanceWords.lastTwoYearsInSpain,
  returnedEmigrant: {
    name: 'Spanish emigrant who has come back',
    label: 'Are you Spanish, and have you come back from living in another country?',
    hint: 'People who come back are not asked for the years of residence.',
    missing: 'Say whether you have come back from another country',
  },
  dependencyDegree: {
    name: 'Degree of dependency',
    label: 'What degree of dependency do you have recognised?',
    hint: 'It is in the decision of your Autonomous Community. It is not the degree of disability.',
    missing: 'Choose your degree of dependency',
    options: {
      one: 'Degree I, moderate dependency (25 to 49 points)',
      two: 'Degree II, severe dependency (50 to 74 points)',
      three: 'Degree III, great dependency (75 to 100 points)',
      extreme: 'Degree III+, extreme dependency, such as advanced ALS (since 23 October 2025)',
      none: 'I was assessed and have none (less than 25 points)',
      'not-assessed': 'I have not been assessed yet',
    },
  },
  birthDate: {
    ...personWords.birthDate,
    label: 'When was the person who needs help born?',
    missing: 'Enter the date of birth',
  },
} as const;

export const serviceOptions = {
  'home-help': 'Home help',
  'day-centre': 'Day centre',
  'night-centre': 'Night centre',
  residence: 'Residential home',
  autonomy: 'Services that promote autonomy, such as early intervention or occupational therapy',
  telecare: 'Remote care by phone',
} as const;

export const moneyFactWords = {
  otherDependencyHelp: {
    name: 'Other dependency support',
    label: 'Will you keep another dependency service or benefit?',
    hint: 'Leave out remote care, prevention and services that promote autonomy: you can have them as well.',
    missing: 'Say whether you will keep other support',
  },
  similarBenefitMonth: {
    name: 'Similar benefits a month',
    label: 'How much a month do you get in other benefits for the same purpose?',
    hint: 'The complement of severe permanent incapacity, the one for a third person in the non-contributory pension, or for a dependent child with 75%. Enter 0 if none.',
    missing: 'Enter how much you get, or 0',
  },
  communityShareKnown: {
    name: 'The community has worked out the share',
    label: 'Has your Autonomous Community told you what share of the amount is yours?',
    hint: 'It depends on your income and property. If you do not know, say no: you will see the most and the least.',
    missing: 'Say whether your share has been worked out',
  },
  communityShare: {
    name: 'Share of the maximum amount',
    label: 'What share of the maximum amount is yours?',
    hint: 'The percentage your Autonomous Community has told you.',
    missing: 'Enter the percentage',
  },
  iban: personWords.iban,
} as const;

export const costWords = {
  name: 'Cost a month',
  label: 'How much does it cost a month?',
  hint: 'What the contract or the quote says.',
  missing: 'Enter the cost a month',
} as const;

export const stepWords = {
  claim: 'Your claim',
  resident: 'Where you live',
  years: 'Your years in Spain',
  returned: 'Coming back to Spain',
  degree: 'Your degree',
} as const;

export const moneyStepWords = {
  'other-help': 'Other dependency support',
  similar: 'Similar benefits',
  'share-known': 'What your community says',
  share: 'Your share',
  account: 'Your account',
} as const;

export const taskWords = { you: 'About you', care: 'The help you need' } as const;

export const requirementWords = {
  resident: {
    title: 'You live in Spain lawfully',
    met: 'You have said that you live in Spain lawfully. Spanish nationality is not asked.',
    unmet: 'You must live in Spain lawfully.',
    change: 'You can ask for it once you live here with lawful residence.',
  },
  'residence-years': {
    title: 'You have lived in Spain for 5 years',
    met: 'You have lived in Spain for {have}; {need} are asked, except of Spanish emigrants who come back.',
    unmet: 'You have lived in Spain for {have}. {need} are asked.',
    change:
      'You can ask for it once you complete the time. For a child under 5, that of the person with custody counts.',
  },
  'last-two-years': {
    title: 'You have lived here for the last two years',
    met: 'You have lived in Spain for the last two years, or are a Spanish emigrant who has come back.',
    unmet: 'The two years before the claim must be in Spain.',
    change: 'You can ask for it once you have been here for two years.',
  },
  assessed: {
    title: 'You have been assessed',
    met: 'Your Autonomous Community has assessed you.',
    unmet: 'You have no degree yet. You will be assessed with this same claim, and the answer depends on it.',
    change: 'A team of your Autonomous Community will visit you at home.',
  },
  degree: {
    title: 'You have a degree of dependency',
    met: 'You have a degree of dependency recognised.',
    unmet: 'With less than 25 points there is no degree of dependency.',
    change: 'If you get worse, you can ask to be assessed again.',
  },
} as const;

export const residenceForDegreeWords = {
  title: 'Residential homes are for degrees II and III',
  met: 'With your degree you can go to a residential home.',
  unmet: 'With degree I there is no place in the homes of the dependency system.',
  change: 'Choose home help or a day centre, or ask for your degree to be reviewed if you have got worse.',
} as const;

export const onlyOneWords = {
  title: 'You have no other dependency support',
  met: 'You will keep no other dependency support.',
  unmet: 'Benefits in money do not add to services nor to each other, unless your community allows it.',
  change: 'Ask your Autonomous Community: it may let you combine support to stay at home.',
} as const;

export const documentWords = {
  'health-report': {
    name: 'Health report',
    why: 'It says which illnesses you have and what help you need.',
    hint: 'The form for dependency, filled in by your health centre.',
  },
  'means-statement': {
    name: 'Statement of your income and property',
    why: 'What you pay or are paid depends on them.',
    hint: 'If you do not let us look up your data, add your tax return.',
  },
  'residence-certificate': {
    name: 'Historical certificate of municipal registration',
    why: 'It says how long you have lived in Spain.',
    hint: 'From your town hall. If you are not Spanish, add your residence permit.',
  },
  'degree-decision': {
    name: 'Decision on your degree',
    why: 'It says your degree of dependency. It is valid all over Spain.',
    hint: 'The letter of the Autonomous Community that assessed you.',
  },
  'returnee-proof': {
    name: 'Certificate of returned emigrant',
    why: 'With it the years of residence are not asked.',
    hint: 'From the labour office of your province or the consulate.',
  },
} as const;

export const similarDocumentWords = {
  name: 'Proof of the other benefits',
  why: 'They are taken off this one.',
  hint: 'The letter or slip that shows how much you get a month.',
} as const;

export const moneyLineWords = {
  maximum: 'Most a month for your degree',
  minimum: 'Least a month for your degree',
  similar: 'Taken off for similar benefits',
  'at-most': 'The most you can be paid a month',
  share: 'Share your community has worked out',
  month: 'You are paid a month',
} as const;

export const needWords = [
  'The health report for dependency, from your health centre.',
  'Your income and what you own: accounts, homes and other property.',
  'The historical certificate of municipal registration.',
] as const;

export const whoWords = [
  'People who need help with the basics of every day: washing, dressing, eating or moving.',
  'With a degree of dependency: I (help at least once a day), II (two or three times) or III (help all the time).',
  'With 5 years of residence in Spain, the last 2 just before the claim. You need not be Spanish.',
] as const;

export const knowWords = [
  'Your Autonomous Community runs it, or IMSERSO in Ceuta and Melilla. It may give more than the national law says.',
  'The degree and your care programme can be reviewed if your situation changes.',
  'If you move to another community, say so 10 working days before.',
] as const;

export const nextWords = [
  'You get the receipt at once.',
  'A team visits you at home, assesses you and gives you a degree.',
  'Social services draw up your individual care programme (PIA) with you.',
  'The answer comes within 6 months. If none comes, national law takes it as granted, unless a law of your community says otherwise.',
] as const;

export const guideWords = [
  'The EU guide of July 2023 asks for Spanish citizenship. It is not needed: residence is enough (Act 39/2006, art. 5.2).',
] as const;

export const moneyGuideWords = [
  ...guideWords,
  'The guide says it is not given to people with a similar benefit. The law gives it and takes the other one off (Act 39/2006, art. 31).',
] as const;

export const moneyGrantedWords = [
  'If your situation, your income or your household changes, tell your Autonomous Community.',
  'Nobody can seize this benefit, except for family maintenance.',
] as const;
