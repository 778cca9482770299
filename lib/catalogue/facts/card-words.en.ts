/** Words of the European health insurance card and of the certificate that stands for it. */
const traveller = {
  givenName: { name: 'Given name', label: 'Given name', missing: 'Enter the given name' },
  surnames: { name: 'Surnames', label: 'Surnames', missing: 'Enter the surnames' },
  birthDate: { name: 'Date of birth', label: 'Date of birth', missing: 'Enter the date of birth' },
  idNumber: { name: 'Spanish DNI or NIE', label: 'Spanish DNI or NIE (if they have one)' },
  alreadyCovered: {
    name: 'Already a beneficiary',
    label: 'Are they a beneficiary of yours already?',
    hint: 'If not, add a document later on, and a person looks at it.',
    missing: 'Say whether they are a beneficiary of yours already',
  },
};

export const europeanCardWords = {
  cardForHolder: {
    name: 'For the holder',
    label: 'Is it for you?',
    hint: 'If you act for somebody else, answer for them.',
    missing: 'Say whether it is for you',
  },
  cardBeneficiaries: {
    name: 'Beneficiaries',
    label: 'Relatives you ask it for',
    hint: 'You see those we hold as your beneficiaries. Remove who does not need it and add who is missing.',
    one: 'Relative {number}',
    add: 'Add another relative',
    item: traveller,
  },
};

export const familyProofWords = {
  name: 'Document that proves the family',
  why: 'One of the relatives is not a beneficiary yet.',
  hint: 'The family book, or a certificate of the Civil Registry or of the town register.',
};
