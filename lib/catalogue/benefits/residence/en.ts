import type { WordsOf } from '../../kernel';
import type { residence } from '.';

const factor = 'It is one fact among several. If others tie your life to Spain, send us something that proves it.';
const place = { spain: 'In Spain', elsewhere: 'In another country' } as const;

export const en: WordsOf<typeof residence> = {
  title: 'Habitual residence in Spain',
  act: 'recognition of your habitual residence in Spain',
  summary: 'Check whether you live in Spain in the sense of social security. Many benefits ask for it.',
  page: {
    who: [
      'People who move between Spain and another European country.',
      'People who claim a benefit given only to those who live here.',
    ],
    get: [
      'To know whether the centre of your interests is in Spain, with the reasons for and against.',
      'If you live here lawfully and for good, the same help as Spanish nationals.',
    ],
    need: [
      'To reside lawfully: by working, with means and health cover, as a student, or as family.',
      'Not to spend more than 90 days a year away, except through illness.',
      'The rest is weighed together: how long, work, family, home, taxes and whether you mean to stay.',
    ],
    know: [
      'No single fact decides. If they point to different countries, a person looks into it and the countries agree.',
      'Without agreement, your intention and your reasons for moving count most (Regulation 987/2009, art. 11.2).',
      'European citizens who stay for more than 3 months enrol in the Central Register of Foreign Nationals.',
      'Each benefit may also ask for a time: 1, 5 or 10 years.',
      'Unemployment benefit has other rules on trips abroad.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'You receive the decision under Notifications. You have 10 calendar days to open it.',
    ],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) explains these same criteria. They still hold.',
    ],
  },
  granted: ['Tell us if you move to another country or spend more than 90 days away in a year.'],
  minutes: 6,
  tasks: { residence: 'Your residence', life: 'Your life' },
  steps: {
    date: 'The date',
    basis: 'Lawful residence',
    since: 'Since when',
    abroad: 'Days away',
    illness: 'Through illness',
    activity: 'What you do',
    work: 'Your work',
    studies: 'Your studies',
    unpaid: 'Unpaid activity',
    family: 'Your family',
    home: 'Your home',
    tax: 'Your taxes',
    intention: 'Your plans',
  },
  facts: {
    residenceDate: {
      name: 'Date judged',
      label: 'For what date do you want to know?',
      hint: 'Today’s, or that of the day the benefit you claim begins.',
      missing: 'Enter the date',
    },
    legalBasis: {
      name: 'Lawful residence',
      label: 'Why may you reside in Spain?',
      options: {
        spanish: 'I am a Spanish national',
        worker: 'I am a European citizen and work for a company, or lost that job and look for another',
        'self-employed': 'I am a European citizen and work on my own account',
        'means-and-cover': 'I am a European citizen with means and health cover',
        student: 'I am a European citizen and study, with means and health cover',
        family: 'I am family of a European citizen who meets one of these',
        permit: 'I have a residence permit',
        none: 'None of these',
      },
      missing: 'Choose why you may reside in Spain',
    },
    residentSince: {
      name: 'Lives in Spain since',
      label: 'Since what day have you lived in Spain?',
      missing: 'Enter since what day you have lived in Spain',
    },
    staysWithoutBreak: {
      name: 'Without a break',
      label: 'Have you lived here without a break since then?',
      hint: 'Trips and holidays do not count.',
      missing: 'Say whether you have lived here without a break',
    },
    daysAbroadInYear: {
      name: 'Days away in a year',
      label: 'How many days were you away in the year you were away most?',
      hint: 'From January to December.',
      missing: 'Enter the days you were away, or 0',
    },
    absenceForIllness: {
      name: 'Away through illness',
      label: 'Were you away because of an illness you can prove?',
      missing: 'Say whether you were away through illness',
    },
    activity: {
      name: 'Activity',
      label: 'What do you do?',
      options: {
        'work-spain': 'I work mainly in Spain',
        'work-elsewhere': 'I work mainly in another country',
        study: 'I study',
        none: 'Neither work nor study',
      },
      missing: 'Choose what you do',
    },
    stableWork: {
      name: 'Stable work',
      label: 'Is your work here stable?',
      hint: 'A permanent contract or one of a year or more, or a running business.',
      missing: 'Say whether your work is stable',
    },
    studyFundsFrom: {
      name: 'Where the income comes from',
      label: 'Where does the money you live on come from?',
      options: { spain: 'From Spain', elsewhere: 'From another country' },
      missing: 'Choose where the money comes from',
    },
    unpaidActivityIn: {
      name: 'Activity without pay',
      label: 'Where do you volunteer, care for someone or take part in associations?',
      options: { ...place, none: 'I do none of that' },
      missing: 'Choose where',
    },
    familyLivesIn: {
      name: 'Family',
      label: 'Where does your closest family live?',
      hint: 'Your partner and your children.',
      options: { ...place, none: 'I have no partner or children' },
      missing: 'Choose where your family lives',
    },
    housing: {
      name: 'Housing',
      label: 'What is your home in Spain like?',
      options: {
        own: 'It is mine or my partner’s',
        rented: 'Rented, for more than a few months',
        shared: 'I live with family or friends for good',
        temporary: 'A hotel, a room by the day or nothing fixed',
      },
      missing: 'Choose what your home is like',
    },
    taxedIn: {
      name: 'Taxes',
      label: 'Where do you pay your taxes as a resident?',
      options: { ...place, none: 'I pay none anywhere' },
      missing: 'Choose where you pay your taxes',
    },
    intendsToStay: {
      name: 'Means to stay',
      label: 'Do you want to stay and live in Spain?',
      missing: 'Say whether you want to stay and live in Spain',
    },
  },
  checks: { 'since-after-date': 'The day you began to live in Spain is later than the date judged' },
  requirements: {
    'legal-residence': {
      title: 'You reside lawfully',
      met: 'You have a lawful reason to reside in Spain.',
      unmet: 'You have none of the lawful reasons to reside in Spain.',
      change: 'Ask first for the registration certificate or the residence permit.',
    },
    'ninety-days': {
      title: 'You have not been away too long',
      met: 'You were away for {have} in the year you were away most. The limit is {need}, except through a proven illness.',
      unmet: 'You were away for {have} in a year. It cannot be more than {need}.',
      change: 'If it was through illness, send a proof.',
    },
    duration: {
      title: 'Time in Spain',
      met: 'You have been in Spain for {have} without a break.',
      unmet: 'You have been in Spain for {have}, or with breaks.',
      change: factor,
    },
    'work-here': {
      title: 'Place of work',
      met: 'You work mainly in Spain.',
      unmet: 'You work mainly in another country.',
      change: factor,
    },
    'work-stable': {
      title: 'Stable work',
      met: 'Your work in Spain is stable.',
      unmet: 'Your work in Spain is not stable.',
      change: factor,
    },
    'family-here': {
      title: 'Your family',
      met: 'Your closest family lives in Spain.',
      unmet: 'Your closest family lives in another country.',
      change: factor,
    },
    'unpaid-here': {
      title: 'Your unpaid activity',
      met: 'Your unpaid activity is in Spain.',
      unmet: 'Your unpaid activity is in another country.',
      change: factor,
    },
    'study-funds': {
      title: 'Your income as a student',
      met: 'The money you live on comes from Spain.',
      unmet: 'The money you live on comes from another country.',
      change: factor,
    },
    'home-lasting': {
      title: 'Your home',
      met: 'You have a lasting home in Spain.',
      unmet: 'You have no lasting home in Spain.',
      change: factor,
    },
    'tax-here': {
      title: 'Your taxes',
      met: 'You pay your taxes in Spain as a resident.',
      unmet: 'You pay your taxes in another country as a resident.',
      change: factor,
    },
    intention: {
      title: 'Your intention',
      met: 'You want to stay and live in Spain.',
      unmet: 'You do not want to stay and live in Spain.',
      change: factor,
    },
  },
  lines: {
    'months-here': 'Months in Spain',
    'days-allowed': 'Days you can be away each year',
  },
  periods: {},
  documents: {
    registration: {
      name: 'Registration certificate of a Union citizen',
      why: 'It proves that you reside here lawfully.',
      hint: 'The green paper or card with your NIE. If you are family, your card.',
    },
    permit: {
      name: 'Residence permit',
      why: 'It proves that you reside here lawfully.',
      hint: 'The foreigner identity card, both sides.',
    },
    'means-and-cover': {
      name: 'Proof of means and of health cover',
      why: 'The law asks for it if you do not work here.',
      hint: 'Bank statements, a pension or grant, and the policy or form S1.',
    },
    'municipal-register': {
      name: 'Certificate of the municipal register',
      why: 'It helps to know since when you have lived here.',
      hint: 'Your town hall issues it. The historical one is better.',
    },
    'work-contract': {
      name: 'Work contract or self-employed registration',
      why: 'It says where you work and for how long.',
      hint: 'If you are registered with Spanish Social Security, we see it already.',
    },
    'home-proof': {
      name: 'Deed or rental contract',
      why: 'It says whether your home here is lasting.',
      hint: 'The first page and the signature will do.',
    },
    'illness-proof': {
      name: 'Medical report on the absence',
      why: 'Days away through illness do not count.',
      hint: 'With the dates and the place of the treatment.',
    },
  },
};
