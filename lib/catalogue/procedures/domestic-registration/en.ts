import type { WordsOf } from '../../kernel';
import { en as change } from '../domestic-change/en';
import type { domesticRegistrationProcedure } from '.';

const { domesticContract, domesticHours, domesticSchedule, domesticPayKind, domesticPay, domesticPlace } = change.facts;

export const en: WordsOf<typeof domesticRegistrationProcedure> = {
  title: 'Domestic employment: register a worker',
  act: 'the registration of a domestic worker',
  summary: 'Ask for the registration of who is going to work in your home, before they start.',
  page: {
    who: ['Whoever is going to employ somebody to work in their home.'],
    get: ['Registration from the first day of work.', 'Before you sign you see what each side will pay a month.'],
    need: ["The worker's identity number, first name and surnames.", 'The pay, the hours and the schedule.'],
    know: [
      'It is asked for before the work starts, at most 60 days before.',
      'If it has started, registration counts from the day you ask for it (LGSS, art. 140.2).',
      'The pay cannot be less than the minimum wage for the hours worked.',
    ],
    next: [
      'A person of the Treasury checks it and answers you.',
      'The worker receives the conditions declared.',
      'Without an answer in three months it counts as accepted (LGSS, art. 129.3).',
    ],
  },
  granted: ['The worker is registered with the conditions this decision says.', 'We have told them.'],
  minutes: 6,
  tasks: { worker: 'The worker', conditions: 'The conditions' },
  steps: {
    worker: 'Who is going to work',
    start: 'When the work starts',
    contract: change.steps.contract,
    time: change.steps.time,
    pay: change.steps.pay,
    place: change.steps.place,
    begun: 'Whether it has started',
  },
  facts: {
    domesticWorkerId: {
      name: "Worker's identity number",
      label: 'What is their identity number?',
      hint: 'For example, 12345678Z.',
      missing: 'Write their identity number',
    },
    domesticWorkerName: {
      name: 'First name',
      label: 'What is their first name?',
      hint: 'Only the first name.',
      missing: 'Write their first name',
    },
    domesticWorkerSurnames: { name: 'Surnames', label: 'What are their surnames?', missing: 'Write their surnames' },
    domesticStart: {
      name: 'First day of work',
      label: 'What day does the work start?',
      hint: 'At most 60 days from now.',
      missing: 'Write what day it starts',
    },
    domesticContract,
    domesticHours,
    domesticSchedule,
    domesticPayKind,
    domesticPay,
    domesticPlace,
    domesticBegun: {
      name: 'Has started',
      label: 'Has the work started?',
      missing: 'Say whether the work has started',
    },
  },
  checks: {},
  requirements: {
    'full-week': change.requirements['full-week'],
    'minimum-wage': change.requirements['minimum-wage'],
    'minimum-hour': change.requirements['minimum-hour'],
    'before-start': {
      title: 'It is asked for before the start',
      met: 'It is asked for before the work starts.',
      unmet: 'The work has started. Registration counts from the day you ask for it, and there may be a fine.',
      change: 'Ask for it as soon as you can.',
    },
  },
  lines: change.lines,
  periods: {},
  documents: {},
};
