/** Words shared by the two birth benefits. */
export const factWords = {
  situation: {
    name: 'Situation',
    label: 'What has happened in your family?',
    options: {
      birth: 'A birth, or one is expected',
      adoption: 'Adoption',
      fostering: 'Fostering, or care with a view to adoption',
    },
    missing: 'Choose what has happened in your family',
  },
  eventDate: {
    name: 'Date of the birth or decision',
    label: 'On what date?',
    hint: 'The date of birth (the expected one if the child is not born yet) or of the adoption, care or fostering decision.',
    missing: 'Enter the date of birth or of the decision',
  },
  role: {
    name: 'Relation to the child',
    label: 'Are you the biological mother?',
    hint: 'This includes trans people who give birth.',
    options: { 'birth-mother': 'Yes, I am the biological mother', 'other-parent': 'No, I am the other parent' },
    missing: 'Choose whether you are the biological mother',
  },
  singleParent: {
    name: 'Only parent',
    label: 'Are you the only parent?',
    hint: 'Answer yes if you are the only one in the family record book or the decision.',
    missing: 'Say whether you are the only parent',
  },
  children: {
    name: 'Children',
    label: 'How many children are there?',
    hint: 'Add each child of this birth, adoption or fostering.',
    missing: 'Add at least one child',
    one: 'Child {number}',
    add: 'Add another child',
    item: {
      disability: {
        name: 'Disability of 33% or more',
        label: 'Do they have a recognised disability of 33% or more?',
        hint: 'For newborns a medical report saying that they may have one is enough.',
        missing: 'Say whether they have a disability of 33% or more',
      },
    },
  },
  hospitalDays: {
    name: 'Days in hospital',
    label: 'How many days have they been in hospital after the birth?',
    hint: 'If they did not have to stay, enter 0. For several children, count once each day on which any of them was there.',
    missing: 'Enter the days in hospital, or 0',
  },
  stopsWork: {
    name: 'Stops working during the leave',
    label: 'Will you stop working during the leave?',
    hint: 'The benefit replaces your wages: it is not paid while you work.',
    missing: 'Say whether you will stop working during the leave',
  },
  leaveStart: {
    name: 'Start of the leave',
    label: 'On what day does your leave start?',
    hint: 'Usually the day of the birth or of the decision. The biological mother can start up to 4 weeks before.',
    missing: 'Enter the day your leave starts',
  },
  birthDate: { name: 'Date of birth', label: 'Your date of birth', missing: 'Enter your date of birth' },
  registered: {
    name: 'Registered when the leave starts',
    label: 'Are you registered with Social Security when the leave starts?',
    hint: 'Receiving contributory unemployment benefit counts too.',
    missing: 'Say whether you are registered with Social Security',
  },
  regime: {
    name: 'Way of working',
    label: 'How do you work?',
    options: { general: 'As an employee of a company', 'self-employed': 'As a self-employed person' },
    missing: 'Choose how you work',
  },
  duesPaid: {
    name: 'Contributions paid up to date',
    label: 'Are your contributions paid up to date?',
    hint: 'If you owe any, we will invite you to pay and you can be paid afterwards.',
    missing: 'Say whether your contributions are paid up to date',
  },
  daysLast7Years: {
    name: 'Days contributed in the last 7 years',
    label: 'Days contributed in the last 7 years',
    hint: 'They are in your work history (vida laboral).',
    missing: 'Enter the days contributed in the last 7 years',
  },
  daysCareer: {
    name: 'Days contributed in the whole life',
    label: 'Days contributed in your whole life',
    hint: 'They are in your work history (vida laboral).',
    missing: 'Enter the days contributed in your whole life',
  },
  baseSum: {
    name: 'Contribution base taken into account',
    label: 'Contribution base taken into account',
    hint: 'The one for common contingencies two months before. It is on your payslip.',
    missing: 'Enter your contribution base',
  },
  baseDays: {
    name: 'Days the base refers to',
    label: 'Days that base refers to',
    hint: '30 if you are paid by the month and worked the whole month.',
    missing: 'Enter how many days the base refers to',
  },
  iban: {
    name: 'Account to be paid into',
    label: 'Account to be paid into (IBAN)',
    hint: 'You must be a holder of it. It starts with ES and has 24 characters.',
    missing: 'Enter the IBAN of your account',
  },
} as const;

export const requirementWords = {
  rest: {
    title: 'You take leave for the birth or arrival of the child',
    met: 'You will stop working during the leave.',
    unmet: 'You have said that you will go on working during the leave.',
    change: 'You can be paid for the periods in which you stop working.',
  },
  registered: {
    title: 'You are registered with Social Security, or in a similar situation',
    met: 'You are registered when the leave starts.',
    unmet: 'We have no record that you are registered when the leave starts.',
    change: 'If you receive contributory unemployment benefit or your work history is wrong, tell us and send proof.',
  },
  'dues-paid': {
    title: 'Your contributions are paid up to date',
    met: 'You owe no self-employed contributions.',
    unmet: 'Our records say that you owe self-employed contributions.',
    change: 'We will invite you to pay them. If you pay within 30 days you are paid from the first day.',
  },
} as const;

export const documentWords = {
  'family-book': {
    name: 'Family record book or birth certificate',
    why: 'It proves the birth and who the parents are.',
    hint: 'Not needed if the Civil Registry has told us already. You can send it after your application is registered.',
  },
  'court-decision': {
    name: 'Decision of adoption, care or fostering',
    why: 'It proves the adoption or fostering and its date.',
    hint: 'The whole court or administrative decision.',
  },
  'disability-certificate': {
    name: 'Disability certificate or medical report',
    why: 'It gives you more time.',
    hint: 'For newborns a report of the public health service will do.',
  },
  'self-employed-statement': {
    name: 'Statement on your activity',
    why: 'It says what happens with your business while you are on leave.',
    hint: 'Say whether you close or who stays in charge.',
  },
} as const;
