import { personWords, workWords } from '../../facts/words.en';

/** Words common to the unemployment benefits. */
export const factWords = {
  unemploymentDate: {
    name: 'Last day of work',
    label: 'What was your last day of work?',
    hint: 'The one in the letter or certificate of the company. If your hours were cut, the day before the cut.',
    missing: 'Enter your last day of work',
  },
  unemploymentClaimDate: {
    name: 'Day of the claim',
    label: 'On what day are you claiming?',
    hint: 'If you are claiming today, leave today’s date.',
    missing: 'Enter the day of the claim',
  },
  unpaidHolidays: {
    name: 'Holidays paid and not taken',
    label: 'How many days of holiday were you paid for without taking them?',
    hint: 'The benefit starts once those days have passed. They are on the company certificate. Enter 0 if there are none.',
    missing: 'Enter the days of holiday, or 0',
  },
  howWorkEnded: {
    name: 'How the work ended',
    label: 'How did your work end?',
    options: {
      dismissed: 'The company dismissed me, for whatever reason',
      'contract-ended': 'A temporary contract came to its end',
      'employer-gone': 'My employer died, retired or became incapacitated',
      probation: 'The company ended it during the trial period',
      'just-cause': 'I left for just cause: relocation, serious change, unpaid wages or violence',
      suspended: 'My contract is suspended (furlough, or violence)',
      reduced: 'The company has cut my hours and pay for a time',
      seasonal: 'I am a permanent seasonal worker and there is no activity now',
      'office-ended': 'My public or trade-union office ended',
      returned: 'I lost my job abroad, get no benefit from there and have come back to Spain',
      resigned: 'I left by my own decision',
    },
    hint: 'If it ended in the trial period and you left the job before it yourself, 3 months must have passed.',
    missing: 'Choose how your work ended',
  },
  hoursCut: {
    name: 'Part of the working day cut',
    label: 'What part of your working day has been cut?',
    hint: 'As a percentage. If you worked 8 hours and now 6, it is 25%.',
    missing: 'Enter what part of your working day has been cut',
  },
  registered: {
    ...workWords.registered,
    name: 'Registered when the work ended',
    label: 'Were you registered with Social Security that day?',
    hint: 'Having come back from abroad, or being in a situation treated as registration, counts too.',
    missing: 'Say whether you were registered that day',
  },
  jobSeeker: {
    name: 'Registration as a job-seeker',
    label: 'Have you registered as a job-seeker?',
    hint: 'You do it with the public employment service of your region, online or at its office.',
    missing: 'Say whether you have registered as a job-seeker',
  },
  activityAgreement: {
    name: 'Activity agreement',
    label: 'Do you commit to look for work and to accept a suitable job?',
    hint: 'This is the activity agreement. You sign it with this application.',
    missing: 'Say whether you commit to look for work',
  },
  birthDate: personWords.birthDate,
  hasRetirementRight: {
    name: 'Right to a retirement pension',
    label: 'Have you reached your retirement age with enough years contributed for the pension?',
    hint: 'If you lack years of contributions, you can have unemployment benefit.',
    missing: 'Say whether you have a right to a retirement pension',
  },
  earlierBenefit: {
    name: 'Earlier benefit or allowance',
    label: 'Have you had another unemployment benefit or allowance in the last 6 years?',
    hint: 'Add only the last one. What you contributed before it has been used. If you had none, go on.',
    one: 'Earlier right',
    add: 'Add the last benefit or allowance',
    item: {
      from: { name: 'From', label: 'On what day did it start?', missing: 'Enter the day it started' },
      daysLeft: {
        name: 'Days not drawn',
        label: 'How many days were left undrawn?',
        hint: 'If you used it up, or it was an allowance, enter 0.',
        missing: 'Enter the days left, or 0',
      },
      month: {
        name: 'Amount a month',
        label: 'How much did you get a month, before deductions?',
        missing: 'Enter how much you got a month',
      },
    },
  },
  unemploymentDays: {
    name: 'Days contributed for unemployment',
    label: 'How many days have you contributed for unemployment in the 6 years before?',
    hint: 'Leave out those already used for another benefit or allowance, and self-employment. A part-time day counts as one day.',
    missing: 'Enter the days you have contributed for unemployment',
  },
  unemploymentBaseSum: {
    name: 'Sum of the bases of the last 180 days',
    label: 'How much do your contribution bases of the last 180 days add up to?',
    hint: 'Without overtime. The sum is on the company certificate.',
    missing: 'Enter the sum of your bases of the last 180 days',
  },
  averageWorkTime: {
    name: 'Average working time',
    label: 'What part of a full working day did you work on average in those 180 days?',
    hint: 'Full time is 100%, half time 50%. If you had cut your hours to care for someone, the hours before count.',
    missing: 'Enter what part of a full working day you worked',
  },
  unemploymentChildren: {
    name: 'Children in your charge',
    label: 'How many children are in your charge?',
    hint: 'Under 26, or older with a disability of 33% or more, living with you or supported by you. They do not count if they earn the minimum wage or more.',
    missing: 'Enter how many children are in your charge, or 0',
  },
  ownIncomeMonth: {
    name: 'Your income of the month before',
    label: 'How much income did you have in the month before the claim?',
    hint: 'All of it, before deductions. Leave out wages and benefits you no longer get, and statutory dismissal pay.',
    missing: 'Enter your income of the month before, or 0',
  },
  unitMembers: {
    name: 'People in the family unit',
    label: 'How many people are you, counting yourself?',
    hint: 'You, your spouse or registered partner, and children under 26, disabled or fostered who live with you or depend on you.',
    missing: 'Enter how many people you are',
  },
  unitIncomeMonth: {
    name: 'Income of the family unit',
    label: 'How much income did all of you have in the month before?',
    hint: 'Your own counts too.',
    missing: 'Enter the income of all of you, or 0',
  },
  earlierActiveIncome: {
    name: 'Earlier active integration incomes',
    label: 'How many times have you had the active integration income?',
    hint: 'Count those you did not draw to the end as well.',
    missing: 'Enter how many times you have had it, or 0',
  },
  iban: personWords.iban,
} as const;

export const requirementWords = {
  'job-seeker': {
    title: 'You are looking for work and registered',
    met: 'You have registered as a job-seeker.',
    unmet: 'You have not registered as a job-seeker.',
    change:
      'Register with the public employment service of your region and come back to this application the same day.',
  },
  'activity-agreement': {
    title: 'You accept the activity agreement',
    met: 'You commit to look for work and to accept a suitable job.',
    unmet: 'You do not commit to look for work or to accept a suitable job.',
    change: 'You can sign the agreement with this same application.',
  },
} as const;

export const documentWords = {
  'company-certificate': {
    name: 'Company certificate',
    why: 'It says when and why the work ended, and your bases of the last 180 days.',
    hint: 'The company usually sends it online. If it has, we will see it.',
  },
  'end-of-work': {
    name: 'Proof that you lost the job',
    why: 'It must be shown that you did not simply leave.',
    hint: 'The letter of dismissal or end of contract, the judgment, the protection order or the furlough notice.',
  },
  'emigrant-certificate': {
    name: 'Certificate of returned emigrant',
    why: 'It says when you came back and how long you worked abroad.',
    hint: 'The Labour and Immigration Area of the Government Delegation issues it.',
  },
  'family-book': {
    name: 'Family record book',
    why: 'It proves who your children or your partner are.',
    hint: 'A certificate of birth, marriage or registered partnership is also accepted.',
  },
  'income-statement': {
    name: 'Statement of income',
    why: 'The right depends on the income you have.',
    hint: 'With what came in during the month before, yours and your family’s.',
  },
} as const;

export const nextWords = [
  'You get the receipt at once.',
  'SEPE checks your data and decides within 15 days. If something is missing, it asks you for it.',
  'You are paid every month, within the following one.',
] as const;
