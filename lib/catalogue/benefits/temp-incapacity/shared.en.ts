import { personWords, workWords } from '../../facts/words.en';

/** Words shared by the two kinds of leave: the common one and the one that comes from work. */
export const leaveWords = {
  sickLeaveStart: {
    name: 'First day of sick leave',
    label: 'On what day did your sick leave start?',
    hint: 'The day on the medical certificate.',
    missing: 'Enter the day your sick leave started',
  },
  sickLeaveDays: {
    name: 'Days of sick leave',
    label: 'How many days have you been on leave, or do you expect to be?',
    hint: 'Count every day, weekends and holidays too. The day of the certificate is the first.',
    missing: 'Enter the days of sick leave',
  },
  medicalLeave: {
    name: 'Medical certificate of leave',
    label: 'Has a doctor signed you off work?',
    hint: 'A doctor of the public health service or, if it comes from your work, of the mutual insurance company.',
    missing: 'Say whether a doctor has signed you off work',
  },
  worksDuringLeave: {
    name: 'Works during the leave',
    label: 'Are you working, or will you work, during the leave?',
    hint: 'On your own account or for a company.',
    missing: 'Say whether you work during the leave',
  },
  relapse: {
    name: 'Relapse',
    label: 'Were you on leave for the same thing, or something similar, in the 180 days before?',
    hint: 'Count 180 days in a row from the day you were discharged. If so, the new leave carries on from the old one.',
    missing: 'Say whether it is a relapse',
  },
  earlierLeaveDays: {
    name: 'Days of the earlier leave',
    label: 'How many days did that earlier leave last?',
    hint: 'If there were several for the same thing, add them up.',
    missing: 'Enter the days of the earlier leave',
  },
  registered: {
    ...workWords.registered,
    name: 'Registered when the leave starts',
    label: 'Are you registered with Social Security on the day the leave starts?',
  },
  regime: workWords.regime,
  duesPaid: workWords.duesPaid,
  paidByCompany: {
    name: 'Paid by the company',
    label: 'Does your company pay you the leave with your wages?',
    hint: 'It normally does while the contract lasts. Answer no if the company has stopped paying you or the contract has ended.',
    missing: 'Say whether your company pays you the leave',
  },
  leaveBaseSum: {
    name: 'Contribution base of the month before',
    label: 'Your contribution base of the month before the leave',
    hint: 'It is on your payslip. If you work part-time, add up the 3 months that count. For a relapse, that of the first leave.',
    missing: 'Enter your contribution base',
  },
  leaveBaseDays: {
    name: 'Days the base refers to',
    label: 'Days that base refers to',
    hint: '30 if you are paid by the month and worked the whole month. Part-time, every calendar day of those months.',
    missing: 'Enter how many days the base refers to',
  },
  iban: personWords.iban,
} as const;

export const leaveRequirementWords = {
  'medical-leave': {
    title: 'A doctor has signed you off work',
    met: 'You have the medical certificate of leave.',
    unmet: 'You have said that no doctor has signed you off work.',
    change: 'Ask for an appointment with your doctor. Nothing can be paid without the certificate.',
  },
  'not-working': {
    title: 'You do not work during the leave',
    met: 'You will not work during the leave.',
    unmet: 'You have said that you work during the leave.',
    change: 'Sick leave is not paid while you work.',
  },
  'dues-paid': {
    title: 'Your contributions are paid up to date',
    met: 'You owe no self-employed contributions.',
    unmet: 'Our records say that you owe self-employed contributions.',
    change: 'We will invite you to pay them. If you pay within 30 days you are paid from the first day.',
  },
  'not-exhausted': {
    title: 'There are days of this leave left',
    met: 'You had used {have} of at most {most}.',
    unmet: 'You have already used {have} of at most {most}.',
    change:
      'For the same condition a new leave is possible once more than 180 days have passed since your permanent incapacity was decided.',
  },
} as const;

export const leaveDocumentWords = {
  'company-certificate': {
    name: 'Company certificate for the leave',
    why: 'It states your contribution base and since when the company has not paid you.',
    hint: 'Ask your company for it. If it has already been sent online, attach your last payslip and say so.',
  },
  'self-employed-statement': {
    name: 'Statement on your activity',
    why: 'It says what happens with your business while you are on leave.',
    hint: 'Say whether you close or who stays in charge. Without it, payment is suspended.',
  },
} as const;

export const leavePeriodWords = {
  unpaid: 'Days that are not paid',
  'wage-day': 'First day: the company pays it as a day of work',
  employer: 'Paid by the company: 60%',
  'at-60': 'Paid by us or the mutual insurer: 60%',
  'at-75': 'Paid by us or the mutual insurer: 75%',
  'at-100': 'Paid by us or the mutual insurer: 100%',
  extension: 'Extension of the leave',
  waiting: 'Until your incapacity is decided',
} as const;
