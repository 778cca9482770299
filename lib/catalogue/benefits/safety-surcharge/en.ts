import { personWords, workWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { workCausedWords } from '../awod-temp/shared.en';
import type { safetySurcharge } from '.';

export const en: WordsOf<typeof safetySurcharge> = {
  title: 'Surcharge for lack of safety measures',
  act: 'the surcharge for lack of safety measures at work',
  summary: 'Raises by 30% to 50% what you are paid for an accident at work if safety measures were missing.',
  page: {
    who: [
      'Employees who have had an accident at work or an occupational disease.',
      'Their family too, if the person died of it.',
    ],
    get: [
      'Between 30% and 50% more on every cash benefit of that accident: sick leave, compensations and pensions.',
      'We fix the percentage by the gravity of the fault. Here you get the least and the most.',
      'The company pays it. It can neither insure against it nor agree not to pay it.',
    ],
    need: [
      'Be paid a benefit for that accident or disease.',
      'Protection was missing or in bad repair, or the safety rules were not kept.',
      'That fault is the cause of the harm.',
    ],
    know: [
      'You can have it as well as the damages the company owes you by other routes, criminal ones too.',
      'It does not apply to self-employed people.',
      'The Labour Inspectorate need not have acted: we will ask for its report.',
      'You have 5 years to ask for it. It is paid from 3 months before the claim at the earliest.',
    ],
    next: [
      'We ask the Labour Inspectorate for a report and hear the company.',
      'The Disability Assessment Team makes a proposal and we decide within 135 days.',
      'The company pays the money in and we pay it to you.',
    ],
    guide: [
      'The European guide of July 2023 mentions the surcharge only for benefits on death. The law applies it to every cash benefit of the accident.',
    ],
  },
  granted: ['The company pays the surcharge. If it does not pay it in, Social Security claims it from the company.'],
  minutes: 6,
  tasks: { accident: 'The accident or disease', benefit: 'What you are paid', payment: 'Where you are paid' },
  steps: {
    'work-caused': 'Whether it comes from work',
    regime: 'How you worked',
    breach: 'Which measures were missing',
    harm: 'The cause of the harm',
    inspection: 'The Labour Inspectorate',
    kind: 'Which benefit you are paid',
    amount: 'How much and since when',
    account: 'Your account',
  },
  facts: {
    surchargedFrom: {
      name: 'First day of the benefit',
      label: 'Since what day is that benefit paid?',
      hint: 'It is in the decision that granted it.',
      missing: 'Enter since what day the benefit is paid',
    },
    ...workCausedWords,
    regime: { ...workWords.regime, label: 'How did the person who was hurt or fell ill work?' },
    surchargedBenefit: {
      name: 'Benefit to be raised',
      label: 'Which benefit do you want raised?',
      hint: 'If there are several, apply once for each.',
      options: {
        daily: 'The one for sick leave (temporary incapacity)',
        'lump-sum': 'A single payment, such as a compensation',
        pension: 'A pension, for incapacity or on death',
        none: 'I am not paid any yet',
      },
      missing: 'Choose the benefit you want raised',
    },
    surchargedAmount: {
      name: 'Amount of the benefit',
      label: 'How much is it?',
      hint: 'If it is a pension, what is paid each month. If not, all that is paid. Enter 0 if nothing is paid.',
      missing: 'Enter the amount of the benefit',
    },
    safetyBreach: {
      name: 'Safety measures were missing',
      label: 'Were safety measures missing, or in bad repair?',
      hint: 'For example unguarded machines, no training or equipment, or a task that was not fit for you.',
      missing: 'Say whether safety measures were missing',
    },
    breachCausedHarm: {
      name: 'The fault caused the harm',
      label: 'Was that fault the cause of the harm?',
      missing: 'Say whether that fault was the cause of the harm',
    },
    inspectionActed: {
      name: 'The Labour Inspectorate has acted',
      label: 'Do you have a report of the Labour Inspectorate?',
      missing: 'Say whether you have a report of the Labour Inspectorate',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'work-caused': {
      title: 'It comes from work',
      met: 'You have said that it comes from an accident at work or an occupational disease.',
      unmet: 'You have said that it does not come from work.',
      change: 'If you disagree with the cause on your medical certificate, ask us to review it.',
    },
    employee: {
      title: 'The work was for an employer',
      met: 'The work was for a company.',
      unmet: 'The work was self-employed, and there is no surcharge on that.',
      change: "If you were working on another company's site or premises, you can claim damages from it in court.",
    },
    breach: {
      title: 'Safety measures were missing',
      met: 'You have said that safety measures were missing.',
      unmet: 'You have said that no safety measure was missing.',
      change: 'If you do not know, ask the safety representatives or report it to the Labour Inspectorate.',
    },
    harm: {
      title: 'The fault caused the harm',
      met: 'You have said that the fault was the cause of the harm.',
      unmet: 'You have said that the fault was not the cause of the harm.',
      change: 'Carelessness of your own that comes with the routine of work does not take the surcharge away.',
    },
    benefit: {
      title: 'There is a benefit to raise',
      met: 'You have said which benefit is paid.',
      unmet: 'No benefit is paid for this yet.',
      change: 'Ask for the benefit first. You can ask for the surcharge afterwards.',
    },
  },
  lines: {
    benefit: 'Benefit to be raised',
    'least-rate': 'Least surcharge',
    'most-rate': 'Most surcharge',
    most: 'What it adds, at most',
    surcharge: 'What it adds, at least',
  },
  periods: {},
  documents: {
    'benefit-decision': {
      name: 'Decision that granted the benefit',
      why: 'It says how much is paid and since when.',
      hint: 'If the mutual insurer granted it, its letter. For sick leave the last payslip will do.',
    },
    'inspection-report': {
      name: 'Report of the Labour Inspectorate',
      why: 'It says which measures were missing.',
      hint: 'If you have no copy, give the file number.',
    },
  },
};
