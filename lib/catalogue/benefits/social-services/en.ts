import { assistanceWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { socialServices } from '.';

export const en: WordsOf<typeof socialServices> = {
  title: 'Social services for older and disabled people',
  act: 'a social service',
  summary: 'Spas, holidays, day centres, residential homes and help at home. It is not money: it is a service.',
  page: {
    who: [
      'Older people, and people with a disability of 33% or more, who live in Spain.',
      'Spas and holidays: retirement pensioners, widowed pensioners from 55, and people with other pensions or unemployment benefit from 60. From 65, anybody insured.',
      'Permanent incapacity pensioners can go to spas at any age.',
      'Centres, residential homes and help at home for older people: from 60.',
    ],
    get: [
      'Spa: a stay of 10 days with the treatment the doctor orders.',
      'Holidays: trips of 4 to 10 days to the coast, the islands or inland.',
      'A day centre or residential home, and centres of treatment and rehabilitation for disabled people.',
      'Help at home: personal care, cleaning or meals.',
    ],
    need: [
      'To know which pension or benefit you draw, for a spa or holidays.',
      'Your disability certificate, for a disability centre.',
    ],
    know: [
      'IMSERSO runs the spas and the holidays, in calls with a closing date. You pay a part of the price.',
      'Your spouse or partner can go with you, even below the age.',
      'Centres, residential homes and help at home belong to your Autonomous Community or your town hall. IMSERSO runs them in Ceuta and Melilla.',
      'In a residential home of IMSERSO you pay 75% of your income.',
      'If you have a degree of dependency, ask for dependency services instead: they are a right.',
    ],
    next: [
      'You get the receipt at once.',
      'Places are given by points. If there are not enough for everybody, you stay on the waiting list.',
      'The answer comes within 3 months. If none comes, it counts as a no and you can object.',
    ],
    guide: [
      'The EU guide of July 2023 says that IMSERSO manages these services. That is so for spas and holidays. The rest belongs to the Autonomous Communities and the town halls.',
    ],
  },
  granted: ['We will tell you the centre or the trip, the dates and what you pay.'],
  minutes: 5,
  tasks: { service: 'What you ask for', you: 'About you' },
  steps: {
    claim: 'Your claim',
    service: 'The service',
    resident: 'Where you live',
    birth: 'Your age',
    pension: 'Your pension',
    disability: 'Your disability',
    alone: 'How you manage',
    prescription: 'The doctor',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    resident: personWords.resident,
    birthDate: personWords.birthDate,
    disabilityDegree: personWords.disabilityDegree,
    socialService: {
      name: 'Service asked for',
      label: 'Which service do you want?',
      options: {
        thermal: 'Spa treatment',
        holidays: 'Holidays',
        'day-centre': 'Day centre',
        'home-care': 'Help at home',
        residence: 'Residential home for older people',
        'disability-centre': 'Centre for disabled people',
      },
      missing: 'Choose a service',
    },
    stayGroup: {
      name: 'Pension or benefit drawn',
      label: 'What do you draw?',
      options: {
        retirement: 'A retirement pension',
        incapacity: 'A permanent incapacity pension',
        widowed: "A widow's or widower's pension",
        other: 'Another pension, or an unemployment benefit or allowance',
        none: 'None of these',
      },
      missing: 'Choose what you draw',
    },
    managesAlone: {
      name: 'Manages alone',
      label: 'Do you manage without help day to day?',
      hint: 'Washing, dressing, eating and moving.',
      missing: 'Say whether you manage without help',
    },
    thermalPrescribed: {
      name: 'Treatment recommended by the doctor',
      label: 'Has your doctor recommended the treatment?',
      hint: 'And nothing advises against it.',
      missing: 'Say whether your doctor has recommended it',
    },
  },
  checks: {},
  requirements: {
    resident: {
      title: 'You live in Spain',
      met: 'You have said that you live in Spain lawfully.',
      unmet: 'These services are for people who live in Spain.',
      change: 'You can ask for it once you live here.',
    },
    'stay-group': {
      title: 'By your pension or your age you can go',
      met: 'By your pension or your age you can take part.',
      unmet: 'With your pension and your age you cannot take part yet.',
      change: 'From 65 it does not matter what you draw. If your spouse qualifies, you can go together.',
    },
    'older-or-disabled': {
      title: 'You are older or have a disability',
      met: 'You are {age} or older, or have a disability of {degree} or more.',
      unmet: 'You must be {age} old, or have a disability of {degree} or more.',
      change: 'Ask the social services of your town hall: there may be other support.',
    },
    disabled: {
      title: 'You have a disability recognised',
      met: 'You have a disability of {have}; {need} is asked.',
      unmet: 'You have a disability of {have}. {need} is asked.',
      change: 'You can ask for your degree to be reviewed.',
    },
    manages: {
      title: 'You manage without help',
      met: 'You have said that you manage without help.',
      unmet: 'To travel or go to a spa you must manage without help.',
      change: 'You can ask for dependency services.',
    },
    'needs-help': {
      title: 'You need help at home',
      met: 'You have said that you need help day to day.',
      unmet: 'Help at home is for people who need it day to day.',
      change: 'If one day you need it, ask for it.',
    },
    prescription: {
      title: 'The doctor recommends it',
      met: 'Your doctor has recommended the treatment.',
      unmet: 'A doctor must recommend the treatment.',
      change: 'Ask your health centre for the report.',
    },
  },
  lines: {
    stay: 'Stay, at most',
    'home-share': 'Part of your income you pay in the home',
    answer: 'Time to answer you, at most',
  },
  periods: {},
  documents: {
    prescription: {
      name: "Your doctor's report",
      why: 'It says that the treatment suits you.',
      hint: 'From your health centre.',
    },
    'disability-certificate': {
      name: 'Disability certificate',
      why: 'It says your degree of disability.',
      hint: 'From your Autonomous Community, or IMSERSO in Ceuta and Melilla.',
    },
    'social-report': {
      name: 'Social report',
      why: 'The points by which places are given come from it.',
      hint: 'From the social services of your town hall.',
    },
    'income-proof': {
      name: 'Proof of your income',
      why: 'What you pay depends on it.',
      hint: 'The letter of your pension or your tax return.',
    },
  },
};
