import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords, nextWords, requirementWords } from '../unemployment/shared.en';
import type { rai } from '.';

const { jobSeeker, activityAgreement, ownIncomeMonth, unitMembers, unitIncomeMonth } = factWords;
const { earlierActiveIncome, unemploymentClaimDate, birthDate, iban } = factWords;

export const en: WordsOf<typeof rai> = {
  title: 'Active integration income',
  act: 'active integration income',
  summary: 'Help for 11 months while looking for work. It cannot be claimed any more since 1 November 2024.',
  page: {
    who: [
      'Those who claimed it before 1 November 2024. They keep it until it runs out.',
      'It was for people aged 45 to 64 who had been unemployed for a long time.',
      'Also for returned emigrants, people with a disability and victims of gender-based or domestic violence.',
    ],
    get: [
      '80% of the IPREM: €480.00 a month.',
      'Up to 11 months.',
      'For victims who had to move home, a single payment of three months more.',
    ],
    need: [
      'To be under 65.',
      'Income of no more than 75% of the minimum wage and, with a spouse or children, an average within it too.',
      'Twelve months on the register and a benefit or allowance used up, except for emigrants and victims.',
      'Not to have drawn it in the last year, except with a disability or in violence, nor three times in all.',
    ],
    know: [
      'The decree behind it was repealed on 1 November 2024 (Royal Decree-Law 2/2024).',
      'If you need help now, look at the unemployment allowance: victims of violence have their own, for up to 30 months.',
      'If you do not have enough income, look at the minimum living income too.',
      'If you work part-time, the share you work is deducted and it lasts longer by the same share.',
    ],
    next: [...nextWords],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) describes it with €480 and 11 months. That was so then; since 1 November 2024 it is not granted.',
    ],
  },
  granted: [
    'This income is taxed as income from work.',
    'You have to take part in the employment measures you are offered.',
  ],
  minutes: 7,
  tasks: { situation: 'Your situation', search: 'Your search', income: 'Your income', payment: 'Where you are paid' },
  steps: {
    claim: 'Day of the claim',
    group: 'Your case',
    person: 'Your date of birth',
    disability: 'Disability',
    violence: 'Your situation',
    abroad: 'Your return to Spain',
    search: 'Looking for work',
    registered: 'Your registration',
    exhausted: 'Earlier benefit or allowance',
    'last-year': 'The last year',
    earlier: 'Earlier incomes',
    'own-income': 'Your income',
    family: 'Your family',
    'family-income': 'Income of your family',
    account: 'Your account',
  },
  facts: {
    activeIncomeGroup: {
      name: 'Case',
      label: 'What is your case?',
      options: {
        'long-term': 'I have been unemployed for 12 months or more and am 45 or over',
        disability: 'I have a disability of 33% or more',
        'returned-emigrant': 'I have come back to Spain after working abroad',
        'violence-victim': 'I am a victim of gender-based or domestic violence',
      },
      missing: 'Choose your case',
    },
    unemploymentClaimDate,
    birthDate,
    disabilityDegree: personWords.disabilityDegree,
    livesWithAggressor: {
      name: 'Living with the aggressor',
      label: 'Do you live with the person who attacked you?',
      missing: 'Say whether you live with the person who attacked you',
    },
    movedForViolence: {
      name: 'Moved home because of violence',
      label: 'Have you had to move home in the last 12 months because of the violence?',
      hint: 'It gives a single payment of three months more.',
      missing: 'Say whether you have had to move home',
    },
    returnedToSpain: {
      name: 'Return to Spain',
      label: 'On what day did you come back to Spain?',
      missing: 'Enter the day you came back',
    },
    monthsWorkedOutside: {
      name: 'Months worked outside Spain',
      label: 'How many months did you work abroad since you last left Spain?',
      missing: 'Enter the months you worked abroad',
    },
    monthsRegistered: {
      name: 'Months registered without a break',
      label: 'For how many months in a row have you been registered as a job-seeker?',
      hint: '90 days of work or more in the last year break it, and so does leaving Spain. Up to 15 days for a serious family reason, or under 90 days to look for work in Europe, do not.',
      missing: 'Enter the months you have been registered',
    },
    protectionExhausted: {
      name: 'Benefit or allowance used up',
      label: 'Has your benefit or allowance run out, with no right to another?',
      hint: 'It does not count if it was taken away as a penalty.',
      missing: 'Say whether your benefit or allowance has run out',
    },
    activeIncomeLastYear: {
      name: 'Active income in the last year',
      label: 'Have you drawn the active integration income in the last 365 days?',
      missing: 'Say whether you have drawn it in the last year',
    },
    earlierActiveIncome,
    jobSeeker,
    activityAgreement,
    ownIncomeMonth: {
      ...ownIncomeMonth,
      hint: 'All of it, before deductions. Minimum incomes of your region count too.',
    },
    unitMembers,
    unitIncomeMonth,
    iban,
  },
  checks: {
    'unit-below-own': 'The income of all of you cannot be less than yours: yours counts too',
  },
  requirements: {
    ...requirementWords,
    'programme-open': {
      title: 'It could be claimed that day',
      met: 'On the day of the claim the active integration income could be claimed.',
      unmet: 'Since 1 November 2024 the active integration income can no longer be claimed.',
      change:
        'Look at the unemployment allowance: since that day it takes in more people, victims of violence among them.',
    },
    'under-65': {
      title: 'You are under 65',
      met: 'You were under 65.',
      unmet: 'You were 65 or over.',
      change: 'Look at the retirement pension, contributory or not.',
    },
    'age-45': {
      title: 'You are 45 or over',
      met: 'You had turned 45.',
      unmet: 'You had not turned 45, and your case asks for it.',
      change: 'No age is asked for with a disability of 33%, or from victims of violence.',
    },
    'registered-a-year': {
      title: 'You have been registered for 12 months',
      met: 'You have been registered for {have} without a break. {need} are needed.',
      unmet: 'You have been registered for {have} without a break, and {need} are needed.',
      change: 'If you went abroad for a serious family reason or to look for work, tell us.',
    },
    exhausted: {
      title: 'You have used up a benefit or allowance',
      met: 'Your benefit or allowance ran out and you have no right to another.',
      unmet: 'No benefit or allowance of yours has run out, or you have a right to another.',
      change: 'Claim first the benefit or allowance you are entitled to.',
    },
    disability: {
      title: 'You have a disability of 33% or more',
      met: 'You have a disability of {have}. {need} is needed.',
      unmet: 'You have a disability of {have}, and {need} is needed.',
      change: 'An incapacity that lowers your ability to work by 33% counts too.',
    },
    'worked-abroad': {
      title: 'You worked abroad for long enough',
      met: 'You worked abroad for {have}. {need} are needed.',
      unmet: 'You worked abroad for {have}, and {need} are needed.',
      change: 'If you worked longer, send a proof from that country.',
    },
    'back-this-year': {
      title: 'You came back less than a year ago',
      met: 'You came back to Spain in the 12 months before.',
      unmet: 'You came back to Spain more than 12 months ago.',
      change: 'Check the date of your return.',
    },
    'lives-apart': {
      title: 'You do not live with the aggressor',
      met: 'You do not live with the person who attacked you.',
      unmet: 'You live with the person who attacked you.',
      change: 'Call 016: it is free and does not appear on the bill. They help you out of that situation.',
    },
    'not-last-year': {
      title: 'You have not drawn it in the last year',
      met: 'You have not drawn this income in the 365 days before.',
      unmet: 'You have drawn this income in the 365 days before.',
      change: 'Wait until a year has passed, if it can still be claimed.',
    },
    'fewer-than-three': {
      title: 'You have not had it three times',
      met: 'You have had it {have} times. It must be fewer than {need}.',
      unmet: 'You have had it {have} times, and it must be fewer than {need}.',
      change: 'Look at the minimum living income.',
    },
    means: {
      title: 'The income is within the limit',
      met: 'You had {own}, and all of you {all} (people: {members}). The limit is {need} a month, of your own and a person.',
      unmet:
        'You had {own}, and all of you {all} (people: {members}). That is over the limit of {need} a month, of your own or a person.',
      change: 'If your income falls, tell us.',
    },
  },
  lines: {
    month: 'Amount a month',
    months: 'Months at most',
    income: 'Income for all the months',
    'moving-aid': 'Aid for moving home',
  },
  periods: { income: 'Active integration income' },
  documents: {
    'income-statement': documentWords['income-statement'],
    'family-book': documentWords['family-book'],
    'disability-certificate': {
      name: 'Disability certificate',
      why: 'It says the degree you have recognised.',
      hint: 'Your region issues it.',
    },
    'emigrant-certificate': documentWords['emigrant-certificate'],
    'violence-proof': {
      name: 'Proof of the situation of violence',
      why: 'The income is given for that situation.',
      hint: 'A judgment, a protection order, or a report of the prosecutor or the social services.',
    },
    'change-of-address': {
      name: 'Proof of the change of address',
      why: 'It gives the aid of three months.',
      hint: 'The municipal register or a report of the social services will do.',
    },
  },
};
