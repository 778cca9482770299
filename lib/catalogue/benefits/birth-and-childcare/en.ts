import type { WordsOf } from '../../kernel';
import type { birthAndChildcare } from '.';
import { documentWords, factWords, requirementWords } from './shared.en';

export const en: WordsOf<typeof birthAndChildcare> = {
  title: 'Birth and childcare benefit',
  act: 'birth and childcare benefit',
  summary: 'You are paid your contribution wage while on leave for a birth, an adoption or fostering.',
  page: {
    who: [
      'Mothers and fathers who work, employed or self-employed.',
      'Also for adoption, care with a view to adoption and fostering.',
      'Each parent has their own leave. It cannot be passed on.',
    ],
    get: [
      '100% of your regulatory base, free of income tax.',
      'For births from 31 July 2025: 19 weeks, or 32 if you are the only parent.',
      'For earlier births: 16 weeks. From 2 August 2024, 2 weeks of care are added, or 4 if you are the only parent.',
      'If you are the only parent and the birth is between 6 November 2024 and 30 July 2025, 10 more weeks (judgment 140/2024 of the Constitutional Court).',
      'One more week for each child from the second, and for the disability of each child.',
      'Up to 13 more weeks if the baby stays in hospital for more than 7 days.',
    ],
    need: [
      'Be registered with Social Security when the leave starts.',
      'Under 21 you need no earlier contributions.',
      'From 21 to 25: 90 days in the last 7 years or 180 in your whole life.',
      'At 26 or over: 180 days in the last 7 years or 360 in your whole life.',
      'If you are self-employed, have your contributions paid up to date.',
    ],
    know: [
      'The first 6 weeks are compulsory, full time and without a break.',
      'Tell your employer 15 days before each period.',
      'For this benefit you must receive our notifications online (Order ISM/903/2020, art. 4).',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'You receive the decision under Notifications. You have 10 calendar days to open it.',
      'You are paid at the end of each month.',
    ],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 16 weeks. That was right then; since 31 July 2025 it is 19 (Royal Decree-Law 9/2025).',
    ],
  },
  granted: ['This benefit is exempt from income tax (Act 35/2006, art. 7.h).'],
  minutes: 10,
  tasks: { family: 'Your family', leave: 'Your leave', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    event: 'The birth or arrival',
    role: 'Who you are',
    children: 'The children',
    hospital: 'Days in hospital',
    parents: 'Parents',
    multiple: 'Multiple birth or adoption',
    start: 'Your leave',
    plan: 'Your weeks',
    person: 'Your date of birth',
    registration: 'Your registration',
    dues: 'Your contributions',
    contributions: 'What you have contributed',
    base: 'Your contribution base',
    account: 'Your account',
  },
  facts: {
    ...factWords,
    furtherLeave: {
      name: 'Chosen weeks',
      label: 'When do you want to use the other weeks?',
      hint: 'After the 6 compulsory ones, in whole weeks. You can leave this empty and ask for them later.',
      one: 'Period {number}',
      add: 'Add a period',
      item: {
        from: { name: 'From', label: 'From', missing: 'Enter the day this period starts' },
        weeks: { name: 'Weeks', label: 'Weeks', missing: 'Enter how many weeks this period lasts' },
      },
    },
    claimsMultipleSubsidy: {
      name: 'Claims the special subsidy for multiple birth or adoption',
      label: 'Are you the one who claims the special subsidy for multiple birth or adoption?',
      hint: 'Only one of the parents gets it, for 6 weeks, for each child from the second.',
      missing: 'Say whether you claim the special subsidy',
    },
  },
  checks: {
    'start-after-event': 'Leave starts at the latest on the day of the birth or decision',
    'start-too-early':
      'Leave starts too early: the biological mother can bring it forward 4 weeks, the other parent none',
    'plan-overlap': 'Two of your periods overlap. Change the dates so that they do not',
    'plan-too-long': 'Your periods go over the weeks you are entitled to, or past the last possible date',
  },
  requirements: {
    ...requirementWords,
    'contribution-period': {
      title: 'You have contributed enough',
      met: 'You have {have} in the last 7 years ({need} are required) and {haveCareer} in your whole life ({needCareer} are required). One of the two is enough.',
      unmet:
        'You have {have} in the last 7 years and {need} are required, or {haveCareer} in your whole life and {needCareer} are required.',
      change:
        'If days are missing from your work history, tell us and send proof. You can also ask for the non-contributory benefit.',
    },
  },
  lines: {
    'base-sum': 'Contribution base',
    'base-days': 'Days it refers to',
    'daily-base': 'Daily regulatory base',
    'weeks-compulsory': 'Compulsory weeks',
    'weeks-flexible': 'Weeks you choose until 12 months of age',
    'weeks-care': 'Care weeks until 8 years of age',
    'weeks-children': 'Weeks for multiple birth or adoption',
    'weeks-disability': 'Weeks for disability',
    'days-hospital': 'Days for the stay in hospital',
    weeks: 'Weeks in all',
    'days-compulsory': 'Compulsory days',
    days: 'Days in all',
    'days-planned': 'Days you have planned so far',
    subsidy: 'Benefit: 100% of the base for all the days',
    'multiple-subsidy': 'Special subsidy for multiple birth or adoption',
  },
  periods: { early: 'Before the birth', compulsory: 'Compulsory weeks', further: 'Chosen weeks' },
  documents: {
    ...documentWords,
    'maternity-report': {
      name: 'Maternity report',
      why: 'It says the expected date of birth, because your leave starts before.',
      hint: 'Your public health service gives it to you.',
    },
    'company-certificate': {
      name: 'Certificate of your employer',
      why: 'It says on what day you stop working.',
      hint: 'Employers usually send it online from the first day of leave. If yours has, we will see it.',
    },
    'hospital-report': {
      name: 'Hospital report',
      why: "It gives you more time for the baby's stay.",
      hint: 'With the dates of admission and discharge.',
    },
  },
};
