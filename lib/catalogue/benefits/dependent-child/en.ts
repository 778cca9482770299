import { assistanceWords, householdWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.en';
import type { dependentChild } from '.';

export const en: WordsOf<typeof dependentChild> = {
  title: 'Allowance for a dependent child with a disability',
  act: 'allowance for a dependent child with a disability',
  summary: 'An allowance, with no income limit, for each child with a disability who lives in your charge.',
  page: {
    who: [
      'Parents, and permanent foster parents or guardians, of a minor with a disability of 33% or more.',
      'Also if the child is 18 or over and has a disability of 65% or more.',
      'The child, if an orphan, abandoned, or an adult who acts for themselves.',
    ],
    get: [
      'Under 18 with 33% or more: €1,000.00 a year.',
      '18 or over with 65% or more: €5,962.80 a year in 2026 (€5,439.60 in 2023).',
      '18 or over with 75% or more who needs another person: €8,942.40 a year in 2026 (€8,158.80 in 2023).',
      'For minors it is paid every half-year. For adults, every month.',
    ],
    need: [
      'You and the child live lawfully in Spain.',
      'They live with you and in your charge. Studying or being treated elsewhere does not break it.',
      'Neither parent has a right to the same allowance from another public scheme.',
      'No low income and no contributions are asked.',
    ],
    know: [
      'It starts on the first day of the quarter after your claim: do not put it off.',
      'Your child can work if they earn no more than the minimum wage in the year (€17,094.00 in 2026).',
      'It cannot be paid together with a non-contributory pension of the child. You can choose.',
      'If you share custody, each of you is paid for your share of the time.',
      'You have 30 days to tell us about changes.',
    ],
    next: [...nextSteps],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) gives €8,158.80 for a disability of 75%. Then and now, the need of another person for the most basic tasks is asked too (LGSS, article 353.2).',
    ],
  },
  granted: ['This allowance is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 6,
  tasks: { child: 'The child', family: 'Your family', payment: 'Where you are paid' },
  steps: {
    claim: 'The date of the claim',
    claimant: 'Who asks for it',
    birth: 'Their date of birth',
    disability: 'Their disability',
    help: 'The help of another person',
    charge: 'In your charge',
    work: 'Their work',
    pension: 'Their pensions',
    residence: 'Where you live',
    'child-residence': 'Where they live',
    elsewhere: 'Other benefits',
    account: 'Your account',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    childClaimant: {
      name: 'Who asks for it',
      label: 'Who asks for the allowance?',
      options: {
        parent: 'Their mother or father',
        fosterer: 'Their permanent foster parent, or guardian with a view to adoption',
        child: 'The person with the disability, or a representative: an orphan, abandoned, or an adult',
      },
      missing: 'Choose who asks for the allowance',
    },
    dependentBirthDate: {
      name: 'Date of birth of the person with the disability',
      label: 'When was the person with the disability born?',
      missing: 'Enter the date of birth of the person with the disability',
    },
    childDisability: {
      name: 'Degree of disability',
      label: 'What degree of disability do they have recognised?',
      hint: 'The percentage on their certificate.',
      missing: 'Enter their degree of disability',
    },
    childNeedsHelp: {
      name: 'Needs another person',
      label: 'Do they need another person to dress, move or eat?',
      hint: 'It must be recognised in their certificate.',
      missing: 'Say whether they need another person',
    },
    childInCharge: {
      name: 'Lives with who asks, and in their charge',
      label: 'Do they live with you and do you support them?',
      hint: 'Also if they are away to study or to be treated.',
      missing: 'Say whether they live with you and in your charge',
    },
    childWorkIncome: {
      name: 'Income from their work in a year',
      label: 'How much do they earn in a year from work?',
      hint: 'Before tax. Enter 0 if they do not work.',
      missing: 'Enter what they earn in a year, or 0',
    },
    childHasPension: {
      name: 'Has a pension that does not go with it',
      label: 'Do they draw any public pension other than an orphan’s?',
      hint: 'For example, a non-contributory one. A pension in favour of family members does not count.',
      missing: 'Say whether they draw one of those pensions',
    },
    resident: personWords.resident,
    childInSpain: {
      name: 'The child lives in Spain',
      label: 'Does the child live in Spain?',
      missing: 'Say whether the child lives in Spain',
    },
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    resident: {
      title: 'You live lawfully in Spain',
      met: 'You have said that you live in Spain.',
      unmet: 'You have said that you do not live in Spain.',
      change: 'If your company has sent you abroad and you still contribute here, tell us.',
    },
    'child-in-spain': {
      title: 'The child lives in Spain',
      met: 'You have said that they live in Spain.',
      unmet: 'You have said that they do not live in Spain.',
      change: 'You can ask for it when they come to live here.',
    },
    disability: {
      title: 'They have the degree of disability asked',
      met: 'They have {have} and {need} is asked.',
      unmet: 'They have {have} and at their age {need} is asked.',
      change: 'If they have got worse, ask your Autonomous Community to review the degree.',
    },
    'in-charge': {
      title: 'They live with you and in your charge',
      met: 'You have said that they live with you and you support them.',
      unmet: 'You have said that they do not live with you, or you do not support them.',
      change: 'The person who has them in their charge can ask for it.',
    },
    'work-income': {
      title: 'What they earn from work',
      met: 'They earn {have} a year and the limit is {need}.',
      unmet: 'They earn {have} a year and the limit is {need}.',
      change: 'If they earn less another year, you can ask for it then.',
    },
    'no-pension': {
      title: 'They have no pension that does not go with it',
      met: 'You have said that they do not draw one of those pensions.',
      unmet: 'They draw a pension that does not go with this allowance.',
      change: 'You can choose the one that suits you best.',
    },
    'not-elsewhere': {
      title: 'You do not have the same allowance elsewhere',
      met: 'You have said that you do not.',
      unmet: 'You have a right to the same allowance from another public scheme.',
      change: 'Ask for it there.',
    },
  },
  lines: { year: 'Amount of a year', 'half-year': 'Every half-year', month: 'Every month' },
  periods: {},
  documents: {
    identity: {
      name: 'Identity document of both parents',
      why: 'It proves who you are.',
      hint: 'We have yours if you signed in with Cl@ve. Send that of the other parent, or of the child who asks.',
    },
    'family-book': {
      name: 'Family record book or birth certificate',
      why: 'It proves that you are the parent.',
      hint: 'Not needed if the Civil Registry has told us already.',
    },
    'fostering-decision': {
      name: 'Decision of fostering or guardianship',
      why: 'It proves that the child is in your charge.',
      hint: 'The whole court or administrative decision.',
    },
    'disability-certificate': {
      name: 'Disability certificate',
      why: 'It proves the degree and since when.',
      hint: 'From your Autonomous Community. You can start with the application for it and send it later.',
    },
    'help-certificate': {
      name: 'Certificate of the need of another person',
      why: 'It raises the amount.',
      hint: 'It usually comes in the disability certificate itself.',
    },
    'residence-proof': {
      name: 'Certificate of the municipal register',
      why: 'It proves that you live in Spain, and together.',
      hint: 'Not needed if you let us consult it.',
    },
  },
  duties: {
    changes: {
      title: 'Report what changes',
      text: 'Report any change that touches the allowance: household, work or disability.',
      missed: 'You would have to repay what was overpaid.',
    },
  },
};
