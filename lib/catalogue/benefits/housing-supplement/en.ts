import { assistanceWords, personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { housingSupplement } from '.';

export const en: WordsOf<typeof housingSupplement> = {
  title: 'Housing supplement of the non-contributory pension',
  act: 'housing supplement',
  summary: 'One payment a year for people on a non-contributory pension who rent their home.',
  page: {
    who: [
      'People who draw a non-contributory retirement or invalidity pension.',
      'Who own no home and have rented theirs for at least 180 days, with a lease of a year or more in their name.',
    ],
    get: ['€525.00 a year, in one payment. The figure is the same in 2023, 2024, 2025 and 2026.'],
    need: ['The lease in your name.', 'The certificate of municipal registration.'],
    know: [
      'Your Autonomous Community runs it, or IMSERSO in Ceuta and Melilla.',
      'It is not given if your landlord is your spouse, partner or a relative up to uncles, aunts, nephews and nieces.',
      'If several people at home draw non-contributory pensions, the one who signs the lease is paid, or the first on it.',
      'You ask for it every year, until 31 December.',
    ],
    next: [
      'You get the receipt at once.',
      'We check your data and ask you for what is missing. You have 10 working days.',
      'The answer comes within 3 months. If none comes, it counts as a no and you can object.',
    ],
    guide: [
      'The EU guide of July 2023 speaks of relatives of the owner "up to the third degree of affinity". The law leaves out all family to the third degree, by blood too, and the spouse or partner.',
      'The €525 of 2023 are still €525 in 2026.',
    ],
  },
  granted: ['It is paid once a year. Next year you can ask again.'],
  minutes: 4,
  tasks: { pension: 'Your pension', home: 'Your home', payment: 'Where you are paid' },
  steps: {
    claim: 'Your claim',
    pension: 'Your pension',
    property: 'Whether you own a home',
    rent: 'Your rent',
    since: 'Since when',
    landlord: 'Your landlord',
    others: 'Who you live with',
    lease: 'Who signs the lease',
    account: 'Your account',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    drawsNonContributory: {
      name: 'Draws a non-contributory pension',
      label: 'Do you draw a non-contributory retirement or invalidity pension?',
      missing: 'Say whether you draw a non-contributory pension',
    },
    ownsAnyHome: {
      name: 'Owns a home',
      label: 'Do you own any home?',
      hint: 'Even if you do not live in it.',
      missing: 'Say whether you own a home',
    },
    rentsHome: {
      name: 'Rents their home',
      label: 'Do you rent your home, with a lease in your name?',
      hint: 'The lease must be for at least a year.',
      missing: 'Say whether you rent your home',
    },
    rentedSince: {
      name: 'Has lived in that home since',
      label: 'Since what day have you rented that home and lived in it?',
      missing: 'Enter since what day you have lived there',
    },
    landlordIsFamily: {
      name: 'Rents from family',
      label: 'Is your landlord family of yours?',
      hint: "Spouse or partner, parents, children, siblings, grandparents and grandchildren, great-grandparents and great-grandchildren, uncles, aunts, nephews or nieces. Your spouse's too.",
      missing: 'Say whether your landlord is family',
    },
    otherPensionerAtHome: {
      name: 'Another non-contributory pension at home',
      label: 'Does anybody else who draws a non-contributory pension live with you?',
      missing: 'Say whether anybody else draws one',
    },
    firstOnLease: {
      name: 'First on the lease',
      label: 'Are you the only one who signs the lease, or the first person on it?',
      missing: 'Say whether you come first',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    pension: {
      title: 'You draw a non-contributory pension',
      met: 'You draw a non-contributory pension.',
      unmet: 'It is only for people who draw a non-contributory pension.',
      change: 'See whether you can ask for that pension.',
    },
    'no-home': {
      title: 'You own no home',
      met: 'You own no home.',
      unmet: 'You own a home.',
      change: 'You can ask for it if you no longer own it.',
    },
    tenant: {
      title: 'You rent your home',
      met: 'You rent your home, with a lease in your name.',
      unmet: 'It is only for people who rent their home with a lease of a year or more in their name.',
      change: 'You can ask for it if the lease is put in your name or you rent another home.',
    },
    'rented-days': {
      title: 'You have lived there for 180 days',
      met: 'You have lived in that home for {have}; {need} are asked.',
      unmet: 'You have lived in that home for {have}. {need} are asked.',
      change: 'You can ask for it once you complete them.',
    },
    landlord: {
      title: 'Your landlord is not family',
      met: 'Your landlord is not family of yours.',
      unmet: 'Your landlord is your spouse, partner or a relative.',
      change: 'You can ask for it if you move.',
    },
    'first-on-lease': {
      title: 'You come first on the lease',
      met: 'You sign the lease or come first on it.',
      unmet: 'Somebody else with a pension lives with you and comes first on the lease.',
      change: 'That person can ask for it.',
    },
  },
  lines: { supplement: 'Housing supplement of a year' },
  periods: {},
  documents: {
    lease: {
      name: 'Lease',
      why: 'It says who rents and since when.',
      hint: 'In your name. If it is not in writing, a statement of your landlord.',
    },
    'residence-certificate': {
      name: 'Certificate of municipal registration',
      why: 'It says that this is your home.',
      hint: 'With the people who live in it.',
    },
    'landlord-statement': {
      name: 'Statement that you own no home and are not related',
      why: 'The law asks that you are not family and own no home.',
      hint: 'It is in the form: you only have to sign it.',
    },
  },
};
