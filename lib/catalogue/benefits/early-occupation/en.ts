import { workWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.en';
import { nextWords } from '../retirement/words.en';
import type { earlyOccupation } from '.';

export const en: WordsOf<typeof earlyOccupation> = {
  title: 'Early retirement because of your job',
  act: 'early retirement because of the job',
  summary: 'The hardest or most dangerous jobs bring the retirement age forward.',
  page: {
    who: [
      'Miners, flight crew, railway workers, firefighters, local and regional police, artists and bullfighters.',
      'People who work at sea have their own reduction at the Social Institute of the Navy (ISM).',
    ],
    get: [
      'Your ordinary age falls by the complete years you have worked in that job.',
      'For every year worked: mining, 18 days to 6 months; pilots, 146 days; other flight crew, 109 days.',
      'Train drivers, 54 days; other railway workers, 36 days; firefighters and police, 73 days.',
      'Singers, dancers and trapeze artists: from the age of 60. Other artists too, with 8% less a year.',
      'Bullfighters: from the age of 55. Puntilleros: from 60.',
      'The time you gain counts as contributed when the percentage is worked out. Not for artists and bullfighters.',
    ],
    need: [
      '15 years contributed, and two of them in the last 15 years.',
      'Never before the age of 52. Firefighters and regional police: 60, or 59 with 35 years of service.',
      'Local police: 15 years of service, and at most 5 years before their age. It is 6 years with 36 years and 6 months of service (37 years from 2027).',
      'Bullfighters on foot and horseback, 150 fights. Banderilleros, picadors and comic bullfighters, 200. Puntilleros, 250.',
      'Singers, dancers and trapeze artists: 8 years in their speciality in the last 21.',
    ],
    know: [
      'This lower age is of no use for partial retirement, other early retirements or the supplement for retiring later.',
      'You must still be registered on the day you retire.',
      'Each category of mining has its coefficient. The certificate of your company says which.',
    ],
    next: nextWords,
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 52 at least and that each profession has its age. That is so.',
    ],
  },
  granted: ['If the time you gain counts as contributed, it is in the percentage already.'],
  minutes: 10,
  tasks: { ...special.tasks, job: 'Your profession' },
  steps: {
    ...special.steps,
    job: 'Your profession',
    time: 'Your time in the profession',
    category: 'Your category',
    fights: 'Your bullfights',
    registration: 'Your registration',
  },
  facts: {
    ...special.facts,
    registered: workWords.registered,
    hardJob: {
      name: 'Profession',
      label: 'In which profession have you worked?',
      options: {
        miner: 'Mining',
        pilot: 'Pilot or co-pilot of aerial work',
        'flight-crew': 'Other flight crew of aerial work',
        'train-driver': 'Train driver',
        railway: 'Other railway work with a lower age',
        firefighter: 'Firefighter in public service, also in forests',
        'regional-police': 'Ertzaintza, Mossos d’Esquadra or Regional Police of Navarre',
        'local-police': 'Local police',
        'singer-dancer': 'Singer, dancer or trapeze artist',
        'other-artist': 'Other artistic work',
        bullfighter: 'Bullfighter, mounted bullfighter or novice',
        'bullfighter-team': 'Banderillero, picador or comic bullfighter',
        puntillero: 'Puntillero, who ends the fight',
      },
      missing: 'Choose your profession',
    },
    hardJobMonths: {
      name: 'Months in the profession',
      label: 'How many months have you worked in that profession?',
      hint: '30 years are 360 months. If you are a singer, dancer or trapeze artist, count only the last 21 years.',
      missing: 'Enter how many months you have worked',
    },
    minerCategory: {
      name: 'Coefficient of the category',
      label: 'What coefficient does your category have?',
      hint: 'The certificate of your company says it; it is between 0.05 and 0.50. Write it as a percentage: 0.20 is 20.',
      missing: 'Enter the coefficient of your category',
    },
    bullfights: {
      name: 'Bullfights',
      label: 'In how many bullfights have you taken part?',
      missing: 'Enter in how many bullfights you have taken part',
    },
  },
  checks: { 'no-such-category': 'The coefficient of mining goes from 5% to 50%' },
  requirements: {
    ...special.requirements,
    ...special.registered,
    'time-in-job': {
      title: 'You have worked the time needed in the profession',
      met: 'You have worked {have} in the profession; {need} are needed.',
      unmet: 'You have worked {have} in the profession; {need} are needed.',
      change: 'If periods are missing, send us a certificate.',
    },
    bullfights: {
      title: 'You have taken part in the bullfights needed',
      met: 'You have taken part in {have} bullfights; {need} are needed.',
      unmet: 'You have taken part in {have} bullfights; {need} are needed.',
      change: 'If bullfights are missing, send us a certificate.',
    },
  },
  lines: { ...special.lines, ...special.loweredLines, cut: 'What is taken for retiring early' },
  periods: {},
  documents: {
    ...special.documents,
    'job-certificate': {
      name: 'Certificate of your profession',
      why: 'It says how long and in which category you have worked.',
      hint: 'The company or administration you worked for gives it. For bullfights, the register of professionals.',
    },
  },
};
