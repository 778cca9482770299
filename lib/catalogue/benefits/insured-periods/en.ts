import { assistanceWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.en';
import type { insuredPeriods } from '.';

export const en: WordsOf<typeof insuredPeriods> = {
  title: 'Periods of care that count as contributed',
  act: 'periods of care to count as contributed',
  summary: 'The time you spend caring can count for your pension as if you had worked.',
  page: {
    who: [
      'People who take leave or cut their working time to care for a child or a relative.',
      'Mothers who did not contribute for the whole leave of a birth.',
      'Parents whose contributions stopped around the birth or adoption.',
    ],
    get: [
      'Leave for a child: the first 3 years count.',
      'Leave for another relative: the first 3 years since 18 March 2023. Before, only the first.',
      'Reduced working time: the first 3 years count as a whole day. Until 17 March 2023, 2 years for a child and 1 for a relative.',
      'Reduced working time for a child with cancer or a serious illness, or a baby of 9 to 12 months: it always counts whole.',
      'Birth: 112 days, and 14 more for each child from the second in a multiple birth.',
      'A break to care for a child: up to 270 days for each child.',
    ],
    need: [
      'For leave and reduced time, to be an employee.',
      'The relative, up to the second degree, cannot manage alone nor have paid work.',
      'The break must come from the end of a job or of unemployment benefit.',
      'And begin between 9 months before the birth (3 before the adoption) and the 6 years after it.',
    ],
    know: [
      'Leave and reduced time count for retirement, permanent incapacity, survivors’ and birth benefits.',
      'The 112 days of a birth count for retirement and permanent incapacity only.',
      'The break does not count towards the minimum contributed. Only one parent has it.',
      'Breaks and leaves for children count for at most 5 years for each person.',
      'In a leave, the contribution base of those months is the average of the 6 before.',
      'We usually see to it when you ask for a pension. Here you can know it before, or have it corrected.',
    ],
    next: [...nextSteps],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says that the first year counts for another relative. Since 18 March 2023 the first 3 count (LGSS, article 237.2).',
    ],
  },
  granted: [
    'We note it in your record. You need not ask again when your pension comes.',
    'A birth counts for retirement and permanent incapacity only; a break, for all but the minimum contributed.',
  ],
  minutes: 5,
  tasks: { care: 'The care' },
  steps: {
    claim: 'The date of the claim',
    kind: 'Which time it is',
    start: 'When it started',
    end: 'When it ended',
    child: 'The child',
    adoption: 'Whether it was an adoption',
    relative: 'The relative',
    employee: 'Your work',
    birth: 'The birth',
    interruption: 'Why your contributions stopped',
    'other-parent': 'The other parent',
    before: 'Other care',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    careKind: {
      name: 'Time of care',
      label: 'Which time do you want to count?',
      options: {
        'leave-child': 'Leave to care for a child',
        'leave-relative': 'Leave to care for another relative',
        'reduced-child': 'Reduced working time to care for a child under 12',
        'reduced-relative': 'Reduced working time to care for a relative or a person with a disability',
        'reduced-illness': 'Reduced working time for a child with cancer or a serious illness, or for a baby',
        birth: 'A birth I gave',
        interruption: 'A time without contributions around the birth or adoption',
      },
      missing: 'Choose which time you want to count',
    },
    careStart: {
      name: 'First day',
      label: 'On what day did it start?',
      hint: 'For a birth, the day of birth. For a break, the first day without contributions.',
      missing: 'Enter the first day',
    },
    careEnd: { name: 'Last day', label: 'On what day did or will it end?', missing: 'Enter the last day' },
    careChildBirth: {
      name: 'Birth of the child, or decision of adoption or fostering',
      label: 'When was the child born?',
      hint: 'In adoption or fostering, the day of the decision.',
      missing: 'Enter the date of birth or of the decision',
    },
    careAdoption: {
      name: 'Adoption or permanent fostering',
      label: 'Was it an adoption or a permanent fostering?',
      missing: 'Say whether it was an adoption or a fostering',
    },
    relativeDependent: {
      name: 'The relative cannot manage alone and does not work',
      label: 'Is it a relative up to the second degree who cannot manage alone and has no paid work?',
      hint: 'Parents, siblings, grandparents, grandchildren, adult children, your partner, and your partner’s parents or siblings.',
      missing: 'Say whether it is a relative who cannot manage alone',
    },
    careAsEmployee: {
      name: 'Worked as an employee',
      label: 'Were you an employee when it started?',
      missing: 'Say whether you were an employee',
    },
    birthChildren: {
      name: 'Children of that birth',
      label: 'How many children were born?',
      missing: 'Enter how many children were born',
    },
    birthLeaveContributed: {
      name: 'Birth leave contributed for in full',
      label: 'Did you work then and contribute for the whole 16 weeks?',
      missing: 'Say whether you contributed for the whole 16 weeks',
    },
    interruptionByEnd: {
      name: 'Break because a job or a benefit ended',
      label: 'Did your contributions stop because your job or your unemployment benefit ended?',
      missing: 'Say why your contributions stopped',
    },
    otherParentCredited: {
      name: 'The other parent has it already',
      label: 'Has it already been counted for the other parent, for this child?',
      missing: 'Say whether it has been counted for the other parent',
    },
    careDaysBefore: {
      name: 'Days already counted for the care of children',
      label: 'How many days have already been counted for you for the care of children?',
      hint: 'For leaves and breaks. Enter 0 if none.',
      missing: 'Enter the days already counted, or 0',
    },
  },
  checks: {
    'end-before-start': 'The last day cannot be before the first',
    'too-old': 'We only work out here what started since 23 November 2005. If it is older, write to us',
    'leave-too-long': 'The leave ends at the latest on the day before the third anniversary of the birth or decision',
  },
  requirements: {
    employee: {
      title: 'You were an employee',
      met: 'You have said that you were an employee.',
      unmet: 'You have said that you were not an employee.',
      change: 'If you had a job as an employee too, tell us.',
    },
    'child-age': {
      title: 'The age of the child',
      met: 'They were {have} old when it started, under {need}.',
      unmet: 'They were {have} old when it started, and must be under {need}.',
      change: 'If they cannot manage alone, choose the care of a relative.',
    },
    relative: {
      title: 'The relative cannot manage alone',
      met: 'You have said that they cannot manage alone and have no paid work.',
      unmet: 'You have said that they can manage alone, work, or are not a relative up to the second degree.',
      change: 'If they have a degree of dependency or disability, send us the certificate.',
    },
    'birth-not-contributed': {
      title: 'You did not contribute for the whole leave of that birth',
      met: 'You have said that you did not contribute for the whole 16 weeks.',
      unmet: 'You contributed for those weeks: they are not counted twice.',
      change: 'If something is missing from your work history, tell us what.',
    },
    'by-end-of-work': {
      title: 'Your contributions stopped when a job or a benefit ended',
      met: 'You have said that your job or your unemployment benefit ended.',
      unmet: 'You have said that it was for another reason.',
      change: 'If it was a leave, choose that option.',
    },
    'near-the-birth': {
      title: 'The break began near the birth or adoption',
      met: 'It began within the time the law gives.',
      unmet: 'It began too early, or more than 6 years after.',
      change: 'If there was another break nearer to it, ask for that one.',
    },
    'one-parent': {
      title: 'It is counted for one parent only',
      met: 'It has not been counted for the other parent.',
      unmet: 'It has already been counted for the other parent.',
      change: 'If you do not agree, the right is the mother’s.',
    },
    'five-years': {
      title: 'You have less than 5 years of care counted',
      met: 'You have {have} counted. The most is {need}.',
      unmet: 'You have {have} counted and the most is {need}.',
      change: 'No more days can be counted for the care of children.',
    },
  },
  lines: {
    months: 'Whole months that count as contributed',
    days: 'Days that count as contributed',
    'raised-months': 'Whole months that count as a full day',
    'raised-days': 'Days that count as a full day',
    'not-counted': 'Days that do not count',
    'birth-days': 'Days for the birth',
    'childcare-days': 'Days for the break',
  },
  periods: { counted: 'Counts as contributed', raised: 'Counts as a full day' },
  documents: {
    'company-certificate': {
      name: 'Company certificate',
      why: 'It says when the leave or the reduced time started and ended.',
      hint: 'Not needed if your company has told us already.',
    },
    'family-book': {
      name: 'Family record book, or decision of adoption or fostering',
      why: 'It proves the birth or the arrival of the child.',
      hint: 'Not needed if the Civil Registry has told us already.',
    },
    'relative-proof': {
      name: 'Proof of kinship and that they cannot manage alone',
      why: 'It proves who you cared for and why.',
      hint: 'For example, the family record book and the degree of dependency or disability, or a medical report.',
    },
    'medical-report': {
      name: 'Medical report, or certificate of the infant care cut',
      why: 'It proves the illness of the child or the age of the baby.',
      hint: 'If you were paid the benefit for that cut, we have it.',
    },
  },
};
