import type { WordsOf } from '../../kernel';
import { documentWords, factWords, requirementWords } from '../birth-and-childcare/shared.en';
import type { birthNoncontributory } from '.';

const { leaveStart: _1, hospitalDays: _2, ...facts } = factWords;

export const en: WordsOf<typeof birthNoncontributory> = {
  title: 'Non-contributory birth benefit',
  act: 'non-contributory birth benefit',
  summary: 'Help for 42 or 56 days for people who work but have not contributed enough yet.',
  page: {
    who: [
      'People registered with Social Security who do not reach the days of the birth and childcare benefit.',
      'Since 31 July 2025 either parent, and also for adoption and fostering. Before, only the biological mother.',
    ],
    get: [
      '100% of the daily IPREM (€20.00), or of your regulatory base if that is lower.',
      '42 days. 56 for large or one-parent families, multiple birth or adoption, or a disability of 65% or more.',
    ],
    need: [
      'Meet everything the birth and childcare benefit asks for, except the days contributed.',
      'If you are self-employed, have your contributions paid up to date.',
    ],
    know: [
      'It covers the 6 compulsory weeks of leave.',
      'The 14 extra days are given once, even if several reasons apply.',
      'For this benefit you must receive our notifications online (Order ISM/903/2020, art. 4).',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'You receive the decision under Notifications. You have 10 calendar days to open it.',
    ],
  },
  granted: ['This benefit is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 7,
  tasks: { family: 'Your family', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    event: 'The birth or arrival',
    role: 'Who you are',
    children: 'The children',
    parents: 'Parents',
    'large-family': 'Large family',
    disability: 'Disability',
    rest: 'Your leave',
    person: 'Your age',
    contributions: 'What you have contributed',
    registration: 'Your registration',
    dues: 'Your contributions',
    base: 'Your contribution base',
    account: 'Your account',
  },
  facts: {
    ...facts,
    largeFamily: {
      name: 'Large family',
      label: 'Are you a large family, counting this child?',
      hint: 'With the official title, or if you become one now.',
      missing: 'Say whether you are a large family',
    },
    disability65: {
      name: 'Disability of 65% or more',
      label: 'Do you or the child have a disability of 65% or more?',
      missing: 'Say whether you or the child have a disability of 65% or more',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'You are 21 or older',
      met: 'You are of an age at which the contributory benefit asks for days of contributions.',
      unmet: 'Under 21 the contributory benefit asks for no days of contributions.',
      change: 'Apply for the birth and childcare benefit: it is yours without a minimum of contributions.',
    },
    'short-of-period': {
      title: 'You are short of the days of the contributory benefit',
      met: 'You have {have} in the last 7 years, and {haveCareer} in your whole life. The contributory one asks {need}, or {needCareer} in all.',
      unmet:
        'You have {have} in the last 7 years, and {haveCareer} in your whole life. The contributory benefit asks {need}, or {needCareer} in all, and you have them.',
      change: 'Apply for the birth and childcare benefit: it lasts longer and is usually more.',
    },
    'biological-mother': {
      title: 'You are the biological mother',
      met: 'You have said that you are the biological mother.',
      unmet: 'On that date the law gave it only to the biological mother, after a birth.',
      change: 'Since 31 July 2025 either parent can ask for it.',
    },
  },
  lines: {
    'daily-base': 'Daily regulatory base',
    iprem: 'Daily IPREM',
    'daily-amount': 'Amount a day: the lower of the two',
    'days-compulsory': 'Days of compulsory leave',
    'days-extra': 'Extra days for large or one-parent family, multiple birth or disability',
    days: 'Days in all',
    subsidy: 'Benefit for all the days',
  },
  periods: { compulsory: 'Compulsory weeks' },
  documents: {
    ...documentWords,
    'large-family-title': {
      name: 'Large family title',
      why: 'It gives 14 more days.',
      hint: 'If you become one now, the family record book with all the children is enough.',
    },
  },
};
