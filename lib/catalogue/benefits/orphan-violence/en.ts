import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  livingUnitWords,
  nextWords,
  orphanDocumentWords,
  orphanLineWords,
  orphanRequirementWords,
  orphanStepWords,
  orphanWords,
  othersWords,
  taskWords,
} from '../survivors/words.en';
import type { orphanViolence } from '.';

const { deceasedDaysFiveYears: _days, ...death } = deathWords;

export const en: WordsOf<typeof orphanViolence> = {
  title: 'Orphans of violence against women',
  act: "the orphan's pension or benefit for violence against women",
  summary: 'More help for the children of a woman who died of violence against her.',
  page: {
    who: [
      'The children of a woman who died of violence against women, sexual violence included.',
      'Under 21, or under 25 if they earn less than the minimum wage. At any age if they cannot work.',
    ],
    get: [
      "Pension: 20% of the mother's base and, on top, an increase of 70%. With more income at home the increase is 52%.",
      'Benefit, if the mother had not contributed enough: 70% of the minimum base in all. With more income at home, 20%.',
      'Several children can reach 118% of the base together. Together they never have less than the minimum pension of a widow with dependants.',
      'It is paid in 14 payments.',
    ],
    need: [
      'For the 70%, the income at home shared among everybody is no more than 75% of the minimum wage.',
      'If somebody other than the other parent caused the death, or there is an adoption, it is paid only within that limit.',
      'For the benefit, the other parent caused the death, is missing or takes no care of the child.',
    ],
    know: [
      arrearsWord,
      'The mother need not have contributed.',
      'If the income at home rises after an adoption, it is not paid while it lasts.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      'The EU guide of July 2023 gives everybody 20% or 70%. The law makes a difference: the benefit is only for those without a right to the pension. The rest draw the increased pension (LGSS, arts. 224.1 and 233.3).',
      'In the benefit, 70% is all of it. In the pension, 70% is the increase and is added to the 20%. Another reading gives 70% in all. That would be less than the 72% of any orphan of both parents.',
    ],
  },
  granted: ['Tell us if the income at home changes or there is an adoption.'],
  minutes: 9,
  tasks: {
    death: 'The mother',
    you: 'The orphan',
    others: 'The family',
    base: taskWords.base,
    income: 'Their income',
    payment: taskWords.payment,
  },
  steps: {
    violence: 'How she died',
    death: 'When she died',
    cause: 'The cause',
    deceased: deathStepWords.deceased,
    career: 'Her whole working life',
    right: 'Pension or benefit',
    ...orphanStepWords,
    case: 'Who caused the death',
    widow: 'The widowhood pension',
    orphans: 'Brothers and sisters',
    unit: 'The income at home',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    livingUnitMembers: {
      ...livingUnitWords.livingUnitMembers,
      label: 'How many members of the family live in the home?',
      hint: 'Count the orphan as well.',
      missing: 'Enter how many live in the home',
    },
    livingUnitIncome: {
      ...livingUnitWords.livingUnitIncome,
      label: 'How much did all of them receive last year?',
      hint: 'Add wages, pensions, benefits and rents. Leave out what they will no longer receive because of this death.',
      missing: 'Enter the income of all of them, or 0',
    },
    ...orphanWords,
    widowDrawing: othersWords.widowDrawing,
    orphansDrawing: othersWords.orphansDrawing,
    violenceDeath: {
      name: 'Death by violence against women',
      label: 'Did the mother die of violence against women?',
      hint: 'Gender violence, sexual violence and any other the law recognises.',
      missing: 'Say whether she died of violence against women',
    },
    orphanRight: {
      name: 'Pension or benefit',
      label: 'Which of them is it?',
      options: { pension: "The increased orphan's pension", benefit: "The orphan's benefit" },
      missing: 'Choose which of them it is',
    },
    violenceCase: {
      name: 'Who caused the death',
      label: 'Who caused the death?',
      options: {
        'parent-aggressor': 'The other parent',
        'other-aggressor': 'Somebody else, and the other parent is missing or takes no care',
        'other-with-parent': 'Somebody else, and the other parent takes care',
        adopted: 'Either of them, and there was an adoption afterwards',
      },
      missing: 'Choose who caused the death',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    violence: {
      title: 'The mother died of violence against women',
      met: 'You have said that she died of violence against women.',
      unmet: 'You have said that the death was not from violence against women.',
      change: "You can ask for the orphan's pension.",
    },
    ...orphanRequirementWords,
    'like-absolute': {
      title: 'The other parent caused the death, is missing or takes no care',
      met: 'The situation is like that of losing both parents.',
      unmet: 'The other parent takes care, and the mother had not contributed enough for the pension.',
      change: 'If the other parent abandoned the family, tell us and correct the answer.',
    },
    'household-income': {
      title: 'The income at home is no more than 75% of the minimum wage for each person',
      met: 'The income at home, shared among everybody, is within the limit.',
      unmet: 'The income at home, shared among everybody, is over the limit.',
      change: 'It can be drawn when the income falls. Ask within the three months after.',
    },
  },
  lines: {
    ...orphanLineWords,
    increase: 'Increase a month for violence against women',
    'minimum-base': 'Minimum contribution base, a month of 14 payments',
    'percentage-benefit': 'Percentage of the benefit',
  },
  periods: {},
  documents: {
    ...deathDocumentWords,
    ...orphanDocumentWords,
    'violence-judgment': {
      name: 'Judgment or other proof of the violence',
      why: 'It proves that the death came from violence against women.',
      hint: 'A report of the prosecutor or the court will do if there is no judgment yet.',
    },
    'household-statement': {
      name: 'Statement of the income of everybody at home',
      why: 'The 70% depends on it.',
      hint: 'The last income tax return of each person will do.',
    },
  },
};
