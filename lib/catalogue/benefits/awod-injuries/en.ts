import { personWords, workWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { workCausedWords } from '../awod-temp/shared.en';
import type { awodInjuries } from '.';
import { scaleWords } from './scale.en';

/* Apart, because the type of the words knows no options inside a list. */
const injuryWords = {
  injuryItem: {
    name: 'Item of the scale',
    label: 'Injury',
    hint: 'The number is usually in the report of the mutual insurer. If not, choose the closest one.',
    options: scaleWords,
    missing: 'Choose the injury',
  },
  injurySide: {
    name: 'Side',
    label: 'On which side?',
    hint: 'It matters for arms and hands.',
    options: { right: 'Right', left: 'Left', none: 'No side' },
    missing: 'Choose the side',
  },
  assessedAmount: {
    name: 'Figure fixed by the medical team',
    label: 'If the scale gives a minimum and a maximum, what figure was fixed?',
    hint: 'Enter 0 if you do not know it or if this injury has a single amount.',
    missing: 'Enter the figure, or 0',
  },
} as const;

export const en: WordsOf<typeof awodInjuries> = {
  title: 'Compensation for permanent injuries that do not incapacitate',
  act: 'compensation for permanent injuries that do not incapacitate',
  summary: 'One payment for the lasting injuries of an accident at work that do not stop you from working.',
  page: {
    who: [
      'People left with lasting injuries by an accident at work or an occupational disease.',
      'The injuries must be on the official scale and not amount to a permanent incapacity.',
    ],
    get: [
      'One payment: the sum of what the scale gives for each injury, from €515.00 to €9,512.00 each.',
      'For arms and hands there is one amount for the right side and another for the left. If you are left-handed, the left is paid as the right.',
      'Some injuries have a minimum and a maximum: the medical team fixes the figure.',
      'Free medicines for those injuries. You can stay with your company.',
    ],
    need: [
      'A medical discharge with injuries that will not change.',
      'No days of contribution are needed. If you are self-employed, be registered and up to date with your contributions.',
    ],
    know: [
      'These amounts hold for injuries that became definitive from 7 May 2023. Before that there was another scale (Order ESS/66/2013), which is not worked out here: ask for an appointment.',
      'Losing more than half of a finger bone counts as losing all of it.',
      'A joint that you can no longer move because of a tendon or the skin counts as fixed.',
      'It is not paid if you are granted a permanent incapacity for those same injuries.',
    ],
    next: [
      'The Disability Assessment Team will call you and confirm the injuries.',
      'We decide within 135 days.',
      "Your company's mutual insurer pays, or we do if we cover it.",
    ],
    guide: [
      'The European guide of July 2023 cites Order ESS/66/2013. Since 7 May 2023 Order ISM/450/2023 applies, with higher amounts.',
      'The guide asks you to be registered. The law counts you as registered even if your company did not do it.',
    ],
  },
  granted: ['It is a single payment. If you get worse later, you can ask for a permanent incapacity.'],
  minutes: 8,
  tasks: { injury: 'Your injuries', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    discharge: 'The medical discharge',
    'work-caused': 'Whether they come from work',
    list: 'Which injuries you have',
    hand: 'Your leading hand',
    incapacity: 'Permanent incapacity',
    regime: 'How you work',
    registration: 'Your registration',
    dues: 'Your contributions',
    account: 'Your account',
  },
  facts: {
    definitiveInjuryDate: {
      name: 'Day the injuries became definitive',
      label: 'Since what day are your injuries definitive?',
      hint: 'The day of your medical discharge. If you have not had it yet, enter today. We only work it out from 7 May 2023.',
      missing: 'Enter the day your injuries became definitive',
    },
    ...workCausedWords,
    dischargedWithInjuries: {
      name: 'Medical discharge with injuries',
      label: 'Have you had your medical discharge?',
      missing: 'Say whether you have had your medical discharge',
    },
    injuries: {
      name: 'Injuries on the scale',
      label: 'Which injuries do you have?',
      hint: 'Add each one with its item of the scale. If none is on the scale, add nothing.',
      missing: 'Add your injuries',
      one: 'Injury {number}',
      add: 'Add another injury',
      item: injuryWords,
    },
    leadingHand: {
      name: 'Leading hand',
      label: 'Which hand do you mostly work with?',
      options: { right: 'The right one', left: 'The left one' },
      missing: 'Choose your leading hand',
    },
    incapacityForSameInjuries: {
      name: 'Permanent incapacity for the same injuries',
      label: 'Have you been granted a permanent incapacity for these same injuries?',
      hint: 'If it is for other injuries, answer no.',
      missing: 'Say whether you have a permanent incapacity for these injuries',
    },
    regime: workWords.regime,
    registered: workWords.registered,
    duesPaid: workWords.duesPaid,
    iban: personWords.iban,
  },
  checks: {
    'side-needed': 'For injuries of an arm or hand, say whether it is the right or the left side.',
    'out-of-range': 'The figure of an injury is outside what the scale allows. Enter the one that was fixed, or 0.',
  },
  requirements: {
    'work-caused': {
      title: 'The injuries come from work',
      met: 'You have said that they come from an accident at work or an occupational disease.',
      unmet: 'You have said that they do not come from work.',
      change: 'If you disagree with the cause on your medical certificate, ask us to review it.',
    },
    discharged: {
      title: 'You have had your medical discharge',
      met: 'You have already been discharged.',
      unmet: 'You have not been discharged yet.',
      change: 'Come back when you have been: until then nobody knows which injuries remain.',
    },
    'on-scale': {
      title: 'The injuries are on the scale',
      met: 'You have chosen injuries of the scale.',
      unmet: 'You have chosen no injury of the scale.',
      change: 'Scars count too (item 110). Ask your doctor which item is yours.',
    },
    'no-incapacity': {
      title: 'You are not paid a permanent incapacity for the same',
      met: 'You have no permanent incapacity for these injuries.',
      unmet: 'You have said that you were granted a permanent incapacity for these injuries.',
      change: 'Both are paid only if the injuries are wholly different.',
    },
    registered: {
      title: 'You are registered as self-employed',
      met: 'You are registered with Social Security.',
      unmet: 'We have no record that you are registered with Social Security.',
      change: 'If your work history is wrong, tell us and send proof.',
    },
    'dues-paid': {
      title: 'Your contributions are paid up to date',
      met: 'You owe no self-employed contributions.',
      unmet: 'Our records say that you owe self-employed contributions.',
      change: 'We will invite you to pay them. If you pay within 30 days you can be paid.',
    },
  },
  lines: {
    injuries: 'Injuries on the scale',
    fixed: 'For the injuries with a single amount',
    assessed: 'For the injuries the medical team has assessed',
    'to-assess': 'Injuries still to assess, counted at their minimum',
    'at-most': 'At most, if they are assessed at their maximum',
    'medicine-share': 'What you pay for medicines for these injuries',
    compensation: 'Compensation',
  },
  periods: {},
  documents: {
    'discharge-report': {
      name: 'Medical discharge report with the injuries',
      why: 'It says which injuries remain and that they are definitive.',
      hint: 'From the mutual insurer or the public health service.',
    },
    'company-certificate': {
      name: 'Company certificate',
      why: 'It says what your work was and who covers accidents.',
      hint: 'Ask your company for it.',
    },
  },
};
