import { householdWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords } from '../birth-and-childcare/shared.en';
import { nextSteps } from '../care-serious-illness/shared.en';
import type { largeFamilyBirth } from '.';
import { grantDocumentWords, grantRequirementWords } from './shared.en';

export const en: WordsOf<typeof largeFamilyBirth> = {
  title: 'Single payment at birth for large and one-parent families and disabled parents',
  act: 'single payment for a birth or adoption',
  summary: 'A payment of 1,000 euros for the birth or adoption, if your income is under a limit.',
  page: {
    who: [
      'Large families, or those that become one with this birth.',
      'Families with only one parent, who lives with the child and supports them alone.',
      'Families in which the mother or the father has a disability of 65% or more.',
    ],
    get: [
      '€1,000.00 at once, for each child born or adopted.',
      'If you are slightly over the limit, the difference is paid. Less than €10.00 is not paid.',
    ],
    need: [
      'You live lawfully in Spain, and the birth or adoption is here.',
      'In 2026, an income of at most €15,356.00 a year with one child. It grows by 15% for each further child.',
      'A large family with three children: €23,109.00, and €3,745.00 more for each child from the fourth.',
      'Nobody in the family has a right to the same benefit from another public scheme.',
    ],
    know: [
      'If you live together, the income of both is added up.',
      'It can be paid together with the multiple birth payment and the allowance for a child with a disability.',
      'Only one of you is paid. You have 5 years to ask for it.',
    ],
    next: [...nextSteps, 'You are paid at once.'],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says €1,000 with an income under a limit. If you are over it by less than €1,000, the difference is paid (LGSS, article 358.2).',
    ],
  },
  granted: ['This benefit is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 6,
  tasks: { family: 'Your family', means: 'Your situation', payment: 'Where you are paid' },
  steps: {
    event: 'The birth or adoption',
    place: 'Where it was',
    children: 'The children',
    charge: 'Children in charge',
    'large-family': 'Large family',
    parents: 'Parents',
    disability: 'Disability',
    income: 'Your income',
    residence: 'Where you live',
    elsewhere: 'Other benefits',
    account: 'Your account',
  },
  facts: {
    situation: factWords.situation,
    eventDate: factWords.eventDate,
    bornInSpain: householdWords.bornInSpain,
    children: factWords.children,
    childrenInCharge: householdWords.childrenInCharge,
    largeFamily: householdWords.largeFamily,
    soleSupporter: {
      name: 'Lives with the child and supports them alone',
      label: 'Do you live with the child and support them without another parent?',
      hint: 'It is what the law calls a one-parent family.',
      missing: 'Say whether you support the child alone',
    },
    parentDisability65: {
      name: 'Parent with a disability of 65% or more',
      label: 'Does the mother or the father have a disability of 65% or more?',
      missing: 'Say whether the mother or the father has a disability of 65% or more',
    },
    parentsIncomeLastYear: householdWords.parentsIncomeLastYear,
    resident: personWords.resident,
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: { 'fewer-in-charge': 'Count the children of this birth or adoption too' },
  requirements: {
    ...grantRequirementWords,
    family: {
      title: 'Your family is one of those with the right',
      met: 'You are a large or one-parent family, or a parent has a disability of 65% or more.',
      unmet: 'You are neither a large nor a one-parent family, and no parent has a disability of 65% or more.',
      change: 'Two children are enough if one has a disability of 33% or more. Ask your Community for the title.',
    },
    income: {
      title: 'Your income',
      met: 'Your income was {have}. The limit is {limit}, and a part is paid up to {need}.',
      unmet: 'Your income was {have}. The limit is {limit}, and only a part is paid up to {need}.',
      change: 'If some of it does not count, such as other family benefits, tell us.',
    },
  },
  lines: {
    'each-child': 'Amount for each child',
    children: 'Children born or adopted',
    limit: 'Income limit of your family',
    'taken-off': 'Taken off for being over the limit',
    grant: 'What you are paid',
  },
  periods: {},
  documents: {
    ...grantDocumentWords,
    'family-book': documentWords['family-book'],
    'court-decision': {
      ...documentWords['court-decision'],
      name: 'Decision of adoption',
      why: 'It proves the adoption and its date.',
    },
    'large-family-title': {
      name: 'Large family title',
      why: 'It proves that you are a large family.',
      hint: 'From your Autonomous Community. If you become one now, the family record book with all the children will do.',
    },
    'disability-certificate': {
      name: 'Disability certificate of the mother or the father',
      why: 'It proves the 65% or more.',
      hint: 'From your Autonomous Community.',
    },
    'income-statement': {
      name: 'Statement of the income of the year before',
      why: 'We see with it whether you are over the limit.',
      hint: 'Not needed if you let us ask the Tax Agency.',
    },
  },
};
