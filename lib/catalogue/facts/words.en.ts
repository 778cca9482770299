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

export const assistanceWords = {
  claimDate: {
    name: 'Date of the claim',
    label: 'What day do you apply?',
    hint: 'Usually today.',
    missing: 'Enter the day you apply',
  },
  household: {
    name: 'People you live with',
    label: 'Who lives with you?',
    hint: 'Add everybody in your home except yourself. If you live alone, add nobody.',
    missing: 'Say who lives with you',
    one: 'Person {number}',
    add: 'Add another person',
    item: {
      relation: {
        name: 'Relation to you',
        label: 'How are they related to you?',
        missing: 'Choose the relation',
        options: {
          spouse: 'My husband or wife',
          partner: 'My registered partner',
          child: 'My child, adopted children included',
          parent: 'My father or mother',
          grandchild: 'My grandchild',
          grandparent: 'My grandparent',
          sibling: 'My brother or sister',
          'in-law': "My spouse's or partner's family (in-laws, stepchildren), or a relative's spouse",
          'foster-child': 'A child in permanent foster care or care before adoption',
          other: 'Somebody else: an uncle or aunt, nephew, niece or cousin, or nobody of the family',
        },
      },
      birthDate: {
        name: 'Date of birth',
        label: 'Their date of birth',
        missing: 'Enter their date of birth',
      },
    },
  },
  ownIncomeThisYear: {
    name: 'Your income this year',
    label: 'Your income this year, before tax',
    hint: 'What you expect from January to December. Enter 0 if you have none.',
    missing: 'Enter your income, or 0',
  },
  yearsInSpain: {
    name: 'Years of residence in Spain',
    label: 'How many years have you lived in Spain lawfully?',
    hint: 'Whole years, even if not one after another.',
    missing: 'Enter how many years you have lived in Spain',
  },
  lastTwoYearsInSpain: {
    name: 'The last two years in Spain',
    label: 'Have you lived here for the last two years without a break?',
    hint: 'Less than 90 days a year abroad does not count as leaving.',
    missing: 'Say whether you have lived here for the last two years',
  },
} as const;

export const pensionWords = {
  claimsMinimum: {
    name: 'Asks for the complement to the minimum',
    label: 'Do you live in Spain and want your pension raised to the minimum?',
    hint: 'A low pension is topped up if you have little other income. You must live in Spain.',
    missing: 'Say whether you want the complement to the minimum',
  },
  pensionHousehold: {
    name: 'Household',
    label: 'Do you live with your spouse?',
    hint: 'A spouse depends on you when they draw no public pension and the two of you have little income.',
    options: {
      alone: 'No, or I have no spouse',
      dependentSpouse: 'Yes, and they depend on me',
      spouseNotDependent: 'Yes, and they do not depend on me',
    },
    missing: 'Choose whether you live with your spouse',
  },
  pensionOtherIncome: {
    name: 'Other income in the year',
    label: 'What other income do you have in the year?',
    hint: 'Work, rents, interest and gains, without this pension. Add that of a spouse who depends on you.',
    missing: 'Enter your other income, or 0',
  },
} as const;

export const householdWords = {
  childrenInCharge: {
    name: 'Children in charge',
    label: 'How many children do you have in your charge?',
    hint: 'Count the one who has just arrived too. Under 18, or older with a disability of 65% or more.',
    missing: 'Enter how many children you have in your charge',
  },
  largeFamily: {
    name: 'Large family',
    label: 'Are you a large family, counting this child?',
    hint: 'With the official title, or if you become one now.',
    missing: 'Say whether you are a large family',
  },
  parentsIncomeLastYear: {
    name: 'Income of the parents in the year before',
    label: 'What was the income, in the year before, of the parents who live with the child?',
    hint: 'The whole year, before tax. If you are the only parent, yours alone.',
    missing: 'Enter the income of the year before, or 0',
  },
  sameBenefitElsewhere: {
    name: 'The same benefit from another public scheme',
    label: 'Do you have a right to the same benefit from another public scheme?',
    hint: 'For example, the one for civil servants or that of another country.',
    missing: 'Say whether you have a right to the same benefit elsewhere',
  },
  bornInSpain: {
    name: 'Birth or adoption in Spain',
    label: 'Did it happen in Spain?',
    hint: 'It counts too if it was abroad and the child came at once to live here with you.',
    missing: 'Say whether the birth or adoption was in Spain',
  },
  childBirthDate: {
    name: 'Date of birth of the child',
    label: 'When was the child born?',
    missing: 'Enter the date of birth of the child',
  },
} as const;
