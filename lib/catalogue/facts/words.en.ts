/** Words of the facts many procedures share. A procedure may say them in another way, but the fact is the same. */
export const personWords = {
  birthDate: {
    name: 'Date of birth',
    label: 'Your date of birth',
    missing: 'Enter your date of birth',
  },
  iban: {
    name: 'Account to be paid into',
    label: 'Account you want to be paid into (IBAN)',
    hint: 'It must be in your name. It starts with ES and has 24 characters.',
    missing: 'Enter the IBAN of your account',
  },
  resident: {
    name: 'Lawful residence in Spain',
    label: 'Do you live in Spain lawfully and for good?',
    hint: 'Up to 90 days abroad in a calendar year do not count as leaving.',
    missing: 'Say whether you live in Spain',
  },
  disabilityDegree: {
    name: 'Degree of disability',
    label: 'What degree of disability do you have recognised?',
    hint: 'The percentage on your certificate. Enter 0 if you have none.',
    missing: 'Enter your degree of disability, or 0',
  },
} as const;

export const workWords = {
  registered: {
    name: 'Registered with Social Security',
    label: 'Are you registered with Social Security?',
    hint: 'Drawing contributory unemployment benefit counts too.',
    missing: 'Say whether you are registered with Social Security',
  },
  regime: {
    name: 'Kind of work',
    label: 'How do you work?',
    options: {
      general: 'For a company, as an employee',
      'self-employed': 'On my own account, self-employed',
    },
    missing: 'Choose how you work',
  },
  duesPaid: {
    name: 'Contributions up to date',
    label: 'Are your contributions up to date?',
    hint: 'If you owe any, we will invite you to pay it and you can be paid afterwards.',
    missing: 'Say whether your contributions are up to date',
  },
} as const;
