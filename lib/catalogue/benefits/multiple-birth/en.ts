import { householdWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords } from '../birth-and-childcare/shared.en';
import { nextSteps } from '../care-serious-illness/shared.en';
import { grantDocumentWords, grantRequirementWords } from '../large-family-birth/shared.en';
import type { multipleBirth } from '.';

export const en: WordsOf<typeof multipleBirth> = {
  title: 'Single payment for multiple birth or adoption',
  act: 'single payment for multiple birth or adoption',
  summary: 'A payment for having or adopting two or more children at once. It does not depend on your income.',
  page: {
    who: ['Parents of two or more children born or adopted at once.'],
    get: [
      'Two children: 4 times the minimum wage of a month (€4,884.00 in 2026).',
      'Three children: 8 times (€9,768.00 in 2026).',
      'Four or more: 12 times (€14,652.00 in 2026).',
      'Each child with a disability of 33% or more counts as two.',
    ],
    need: [
      'You live lawfully in Spain, and the birth or adoption is here.',
      'Nobody in the family has a right to the same benefit from another public scheme.',
    ],
    know: [
      'Income is not looked at. No contributions are asked either.',
      'The minimum wage of the day of birth counts.',
      'It can be paid together with the special multiple birth subsidy and the €1,000 for large families.',
      'Only one of you is paid. You have 5 years to ask for it.',
    ],
    next: [...nextSteps, 'You are paid at once.'],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says €4,000, €8,000 and €12,000. Those are the figures of 2022. In 2023 they were €4,320, €8,640 and €12,960 (LGSS, article 360).',
    ],
  },
  granted: ['This benefit is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 5,
  tasks: { family: 'Your family', means: 'Your situation', payment: 'Where you are paid' },
  steps: {
    event: 'The birth or adoption',
    place: 'Where it was',
    children: 'The children',
    residence: 'Where you live',
    elsewhere: 'Other benefits',
    account: 'Your account',
  },
  facts: {
    situation: factWords.situation,
    eventDate: factWords.eventDate,
    bornInSpain: householdWords.bornInSpain,
    children: factWords.children,
    resident: personWords.resident,
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    ...grantRequirementWords,
    'two-or-more': {
      title: 'They are two or more at once',
      met: 'Children born or adopted at once: {have}.',
      unmet: 'Children born or adopted at once: {have}. Two or more are asked.',
      change: 'Add all the children. Those born alive who have died count too.',
    },
  },
  lines: {
    counted: 'Children that count',
    'minimum-wage': 'Minimum wage of a month',
    times: 'Times the minimum wage',
    payment: 'What you are paid',
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
    'disability-certificate': {
      ...documentWords['disability-certificate'],
      why: 'That child counts as two.',
    },
  },
};
