import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  taskWords,
} from '../survivors/words.en';
import type { deathGrantProcedure } from '.';

export const en: WordsOf<typeof deathGrantProcedure> = {
  title: 'Death grant',
  act: 'the death grant',
  summary: 'A single payment to help with the costs of the funeral.',
  page: {
    who: [
      'Whoever paid for the burial or cremation.',
      'The law presumes that it was, in this order, the spouse, the partner, the children or the relatives who lived with them.',
    ],
    get: ['€46.50, once.', 'If you are not of the family, what you paid, up to €46.50.'],
    need: ['The person who died was registered or drew a retirement or permanent incapacity pension.'],
    know: [
      'You have five years to ask for it.',
      'It is not paid for people who went missing in an accident.',
      'You can have it beside the pensions of widows, orphans and family members.',
    ],
    next: [...nextWords],
    guide: [
      'The EU guide of July 2023 says there are no requirements. The law gives it to whoever paid for the funeral, if the person who died was registered or a pensioner. There are five years to ask for it (LGSS, arts. 53.1, 217 and 218).',
    ],
  },
  granted: ['It is a single payment.'],
  minutes: 4,
  tasks: { death: taskWords.death, funeral: 'The funeral', payment: taskWords.payment },
  steps: {
    ...deathStepWords,
    disappeared: 'Missing person',
    paid: 'The costs',
    payer: 'Who you are',
    cost: 'What you paid',
    ...accountStepWords,
  },
  facts: {
    deathDate: deathWords.deathDate,
    deceasedSituation: {
      ...deathWords.deceasedSituation,
      hint: 'Unemployment benefit, sick leave or an accident at work count as being registered.',
    },
    disappeared: {
      name: 'Missing after an accident',
      label: 'Did they go missing in an accident without being found?',
      missing: 'Say whether they went missing in an accident',
    },
    funeralPaid: {
      name: 'Paid for the funeral',
      label: 'Did you pay for the burial or cremation?',
      missing: 'Say whether you paid for the funeral',
    },
    funeralPayer: {
      name: 'Relation to the person who died',
      label: 'What are you to the person who died?',
      options: {
        spouse: 'Their spouse',
        partner: 'Their registered partner',
        child: 'Their son or daughter',
        relative: 'A relative who lived with them',
        other: 'Somebody else',
      },
      missing: 'Choose what you are to the person who died',
    },
    funeralCost: {
      name: 'Cost of the funeral',
      label: 'How much did you pay?',
      hint: 'The whole of the invoice.',
      missing: 'Enter how much you paid',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    covered: {
      title: 'The person who died was registered or a pensioner',
      met: 'They were registered or a pensioner.',
      unmet: 'They were neither registered nor a pensioner.',
      change: 'If they drew unemployment benefit or died at work, correct their situation.',
    },
    'not-disappeared': {
      title: 'It is not a person missing after an accident',
      met: 'It is not a person missing after an accident.',
      unmet: 'The law gives no grant when somebody went missing in an accident.',
      change: 'If there is a funeral later on, ask for it again.',
    },
    'paid-funeral': {
      title: 'You paid for the funeral',
      met: 'You have said that you paid for the funeral.',
      unmet: 'You have said that you did not pay for the funeral.',
      change: 'Whoever paid for it can ask.',
    },
  },
  lines: { grant: 'Death grant' },
  periods: {},
  documents: {
    'death-certificate': deathDocumentWords['death-certificate'],
    'funeral-invoice': {
      name: 'Invoice of the funeral in your name',
      why: 'If you are not of the family, it proves that you paid.',
      hint: 'The undertaker gives it.',
    },
  },
};
