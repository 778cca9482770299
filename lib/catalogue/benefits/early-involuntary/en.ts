import type { WordsOf } from '../../kernel';
import {
  complementLineWords,
  documentWords,
  earlyWords,
  lineWords,
  nextWords,
  reductionLineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.en';
import type { earlyInvoluntary } from '.';

const { regime: _1, duesPaid: _2, ...factWords } = retirementWords;
const { 'company-certificate': _3, ...documents } = documentWords;

export const en: WordsOf<typeof earlyInvoluntary> = {
  title: 'Early retirement after losing your job',
  act: 'early retirement after losing your job',
  summary: 'For people who lose their job against their will and retire up to 4 years before their ordinary age.',
  page: {
    who: [
      'People who lose their job in a collective or objective dismissal, or because the company is insolvent.',
      'Also if the employer dies, retires or becomes incapacitated, or if the company ceases to exist.',
      'Also for force majeure, or if you left because of a transfer, a serious change or a breach by the company.',
      'Also if you left because you suffered gender or sexual violence.',
    ],
    get: [
      'The retirement pension, reduced for each month you retire early.',
      'The reduction goes from 0.50% (one month and 44 and a half years contributed) to 30% (48 months and less than 38 and a half).',
      'The maximum falls 0.50% for each quarter you retire early. In 2026 it starts from €3,359.60 a month.',
      'If it is low and you live in Spain with little income, it is raised to the minimum.',
      'For each child, up to four, €36.90 more a month in 2026.',
    ],
    need: [
      'To be 4 years or less from your ordinary age, worked out as if you went on contributing.',
      'To have contributed for 33 years (12,045 days), two of them in the last 15.',
      'To have been registered as looking for work for the 6 months before the claim.',
      'To have received the severance pay, or gone to court for it, after dismissals and serious changes.',
    ],
    know: [
      'A month begun counts in full for the reduction. Months contributed count only when complete.',
      'The reduction is for life.',
      "Military, social and women's compulsory service add one year at most.",
      'Days added for giving birth count for the amount, but not towards the 33 years.',
    ],
    next: [...nextWords],
    guide: [
      'The guide of July 2023 asks for a company being restructured. The law admits more causes: seven in all.',
      'The guide says the maximum falls 0.50% a quarter. That was so in 2023 and still is for this retirement.',
    ],
  },
  granted: ['The pension rises with prices every year.', 'The reduction for retiring early does not go away later.'],
  minutes: 12,
  tasks: { retirement: 'Your retirement', work: 'Your work', family: 'Your family', payment: 'Where you are paid' },
  steps: {
    date: 'The day of retirement',
    person: 'Your date of birth',
    cause: 'Why your job ended',
    indemnity: 'Severance pay',
    'job-seeker': 'Looking for work',
    contributions: 'What you have contributed',
    service: 'Military or social service',
    gaps: 'Months without contributions',
    base: 'Your regulatory base',
    children: 'Your children',
    minimum: 'Minimum pension',
    household: 'Who you live with',
    account: 'Your account',
  },
  facts: {
    ...factWords,
    retirementDate: {
      name: 'Day of retirement',
      label: 'On which day do you want to retire?',
      hint: 'The day you claim the pension or, if you claim before, the day you want it to begin.',
      missing: 'Enter the day you want to retire',
    },
    daysByRetirement: {
      ...factWords.daysByRetirement,
      hint: 'The total of your work history up to that day. Leave out the 112 days for giving birth: they do not count towards the 33 years.',
    },
    ...earlyWords,
    jobLossCause: {
      name: 'Why the job ended',
      label: 'Why did your job end?',
      options: {
        'collective-dismissal': 'A collective dismissal',
        'objective-dismissal': 'A dismissal for objective reasons',
        insolvency: "A decision of the judge in the company's insolvency",
        'employer-gone': 'The employer died, retired or became incapacitated, or the company ceased to exist',
        'force-majeure': 'Force majeure recognised by the labour authority',
        'just-cause': 'I left because of a transfer, a serious change or a breach by the company',
        violence: 'I left because I suffered gender or sexual violence',
        other: 'Another reason',
      },
      missing: 'Choose why your job ended',
    },
    indemnityProven: {
      name: 'Severance pay received or claimed',
      label: 'Did you receive the severance pay, or go to court for it?',
      hint: 'Having asked a court to undo the dismissal will do too.',
      missing: 'Say whether you received or claimed the severance pay',
    },
    jobSeekerSixMonths: {
      name: 'Six months looking for work',
      label: 'Have you been registered as looking for work for the last 6 months?',
      hint: 'The 6 months just before claiming the pension, without a break.',
      missing: 'Say whether you have been registered for 6 months',
    },
    ...retirementPayWords,
  },
  checks: {},
  requirements: {
    cause: {
      title: 'You lost your job through no choice of your own',
      met: 'The reason is one of the seven the law admits.',
      unmet: 'The reason is not one of the seven the law admits.',
      change: 'If you have contributed for 35 years, see voluntary early retirement.',
    },
    indemnity: {
      title: 'You received the severance pay or went to court for it',
      met: 'You have said that you received or claimed it.',
      unmet: 'You have said that you neither received nor claimed it.',
      change: 'If there is still time, go to court for it. Then you can claim the pension.',
    },
    'job-seeker': {
      title: 'You have looked for work for six months',
      met: 'You have been registered as looking for work for 6 months.',
      unmet: 'You have not been registered as looking for work for 6 months without a break.',
      change: 'Register at the employment office and claim the pension after 6 months.',
    },
    age: {
      title: 'You are four years or less from your ordinary age',
      met: 'You are {have} old. You can retire from {need}.',
      unmet: 'You are {have} old; {need} are needed.',
      change: 'You can claim when you reach that age.',
    },
    'contribution-period': {
      title: 'You have contributed for thirty-three years',
      met: 'You have contributed {have}, service included; {need} are needed.',
      unmet: 'You have contributed {have}, service included; {need} are needed.',
      change: 'If days are missing from your record, tell us and send proof.',
    },
    'recent-period': requirementWords['recent-period'],
  },
  lines: { ...lineWords, ...complementLineWords, ...reductionLineWords },
  periods: {},
  documents: {
    ...documents,
    'indemnity-proof': {
      name: 'Proof of the severance pay',
      why: 'The law asks that you have received or claimed it.',
      hint: 'The bank transfer, or the lawsuit with the stamp of the court.',
    },
    'job-seeker-report': {
      name: 'Report as a job seeker',
      why: 'It proves the 6 months of looking for work.',
      hint: 'The public employment service gives it online. If we can see it, we will not ask you for it.',
    },
  },
};
