import { assistanceWords, personWords } from '../../facts/words.en';

/** Words both non-contributory pensions share. */
export const factWords = {
  claimDate: assistanceWords.claimDate,
  birthDate: personWords.birthDate,
  resident: personWords.resident,
  lastTwoYearsInSpain: assistanceWords.lastTwoYearsInSpain,
  household: assistanceWords.household,
  ownIncomeThisYear: {
    ...assistanceWords.ownIncomeThisYear,
    hint: 'Wages, other pensions, rents and interest, January to December. Leave out the non-contributory pension, child allowance and dependency benefits.',
  },
  otherBeneficiaries: {
    name: 'Other non-contributory pensions at home',
    label: 'How many relatives in your home draw a non-contributory pension?',
    hint: 'Count your spouse, parents, children, siblings, grandparents and grandchildren. Enter 0 if nobody does.',
    missing: 'Enter how many relatives draw one, or 0',
  },
  relativesIncomeThisYear: {
    name: 'Income this year of the family at home',
    label: 'What is the income of those relatives this year, all together and before tax?',
    hint: 'January to December. Leave out your own, non-contributory pensions, and in-laws or an unmarried partner.',
    missing: 'Enter the income of your relatives, or 0',
  },
  iban: personWords.iban,
} as const;

export const stepWords = {
  claim: 'Your claim',
  birth: 'Your age',
  resident: 'Where you live',
  years: 'Your years in Spain',
  household: 'Who you live with',
  relatives: 'The income of your family at home',
  'own-income': 'Your income',
  account: 'Your account',
} as const;

export const taskWords = { you: 'About you', income: 'Your home and income', payment: 'Where you are paid' } as const;

export const requirementWords = {
  resident: {
    title: 'You live in Spain lawfully',
    met: 'You have said that you live in Spain lawfully.',
    unmet: 'It is paid only to people who live in Spain lawfully.',
    change: 'You can ask for it once you live here with lawful residence.',
  },
  'last-two-years': {
    title: 'You have lived here for the last two years',
    met: 'You have lived in Spain for the two years before the claim.',
    unmet: 'The two years just before the claim must be in Spain without a break.',
    change: 'You can ask for it once you have been here for two years without a break.',
  },
  'own-income': {
    title: 'Your income is lower than the pension',
    met: 'Your income this year is {have}; it must be less than {need}.',
    unmet: 'Your income this year is {have}. It must be less than {need}.',
    change: 'If your income falls, you can ask again.',
  },
  'unit-income': {
    title: 'The income of your family at home is within the limit',
    met: 'With your family at home there are {people} of you, with {have} this year in all. The limit is {need}.',
    unmet:
      'With your family at home there are {people} of you, with {have} this year in all. It must be less than {need}.',
    change: 'If who lives with you or what you earn changes, you can ask again.',
  },
} as const;

export const documentWords = {
  'residence-certificate': {
    name: 'Certificate of municipal registration',
    why: 'It says how long you have lived in Spain and where.',
    hint: 'The historical one, from your town hall. If you are not Spanish, add your residence permit.',
  },
  'income-proof': {
    name: 'Proof of income',
    why: 'The pension depends on what you have.',
    hint: 'Payslips, pensions, interest or rents. If you have nothing, a statement of yours.',
  },
  'household-statement': {
    name: 'Statement of the people you live with',
    why: 'Your spouse and relatives up to siblings, grandparents and grandchildren count.',
    hint: 'With their identity documents and proof of their income.',
  },
} as const;

export const lineWords = {
  'full-pension': 'Pension of a year before looking at income',
  'own-income-cut': 'Taken off for your income above 35% of the pension',
  'unit-cut': 'Taken off for the income of your family at home',
  'pension-year': 'Pension of a year',
  month: 'Each of the 14 payments',
} as const;

export const knowWords = [
  'Your Autonomous Community runs it, or IMSERSO in Ceuta and Melilla.',
  'If your income or who lives with you changes, you have 30 days to say so.',
  'In the first three months of each year you declare the income of your home.',
  'The income of in-laws and unmarried partners does not count, even if you live together.',
] as const;

export const nextWords = [
  'You get the receipt at once.',
  'We check your data and ask you for what is missing. You have 10 working days.',
  'The answer comes within 90 days. If none comes, it counts as a no and you can object.',
  'If it is granted, you are paid from the first day of the month after the claim. Each 1 January it moves to the figure of the new year.',
] as const;

export const guideWords = [
  'The EU guide of July 2023 speaks of relatives "up to the second degree of affinity". The law counts the spouse and blood relatives to the second degree (LGSS art. 363.4).',
  'The guide says €6,784.54 a year. That is the figure of 2023: it was €7,250.60 in 2024 and €7,905.80 in 2025, and is €8,803.20 in 2026.',
] as const;

export const dutyWords = {
  changes: {
    title: 'Report what changes',
    text: 'Report any change of household, marital status, residence or income.',
    missed: 'You would have to repay what was overpaid from the month after the change.',
  },
  income: {
    title: 'Declare the income of last year',
    text: 'Declare the income of everybody you live with.',
    missed: 'We would ask you once more. Without an answer the pension stops being paid.',
  },
};
