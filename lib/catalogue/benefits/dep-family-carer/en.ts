import type { WordsOf } from '../../kernel';
import {
  documentWords,
  factWords,
  knowWords,
  moneyFactWords,
  moneyGrantedWords,
  moneyGuideWords,
  moneyLineWords,
  moneyStepWords,
  needWords,
  nextWords,
  onlyOneWords,
  requirementWords,
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.en';
import type { depFamilyCarer } from '.';

const { birthDate: _, ...commonFactWords } = factWords;

export const en: WordsOf<typeof depFamilyCarer> = {
  title: 'Benefit for care in the family',
  act: 'the benefit for care in the family',
  summary: 'Money for a dependent person who is cared for at home by family or somebody close.',
  page: {
    who: [
      ...whoWords,
      'Who are already cared for at home by their spouse, their registered partner, a relative to the fourth degree or somebody close.',
    ],
    get: [
      'Since 20 July 2023, a month, up to €180.00 with degree I, €315.90 with II and €455.40 with III.',
      'Before it was up to €153.00, €268.79 and €387.64.',
      'At least €100 with degree I, €150 with II and €200 with III.',
      'The carer can build up Social Security contributions with a special agreement. The State pays them.',
    ],
    need: [...needWords, 'The details of the person who cares for you, and their commitment.'],
    know: [
      'It is exceptional: services come first. Your individual care programme must provide for it.',
      'With degrees II and III the carer lives with you. With degree I it is enough that they can attend to you at once.',
      'The special agreement is asked for within 90 natural days of the recognition. Later, it counts from the day of asking.',
      'The community may take up to 2 years more to begin paying.',
      'What you are paid depends on your income and property. Your community works it out.',
      ...knowWords,
    ],
    next: [...nextWords, 'Once it is granted, the carer asks the Treasury (TGSS) for the special agreement.'],
    guide: [
      ...moneyGuideWords,
      'The guide says the carer should be registered with Social Security. Signing the special agreement is a right of the carer.',
      'In July 2023 it changed who can care. Until the 19th, relatives to the third degree who lived with you and had cared for you for a year.',
    ],
  },
  granted: [
    'Your carer can ask for the special agreement within 90 natural days. The State pays the contributions.',
    ...moneyGrantedWords,
  ],
  minutes: 12,
  tasks: { ...taskWords, carer: 'Your carer', money: 'The money' },
  steps: {
    ...stepWords,
    ...moneyStepWords,
    'at-home': 'Your care',
    kinship: 'Who cares for you',
    together: 'Who you live with',
    'year-before': 'Since when they care for you',
    home: 'Your home',
    commitment: 'Their commitment',
  },
  facts: {
    ...commonFactWords,
    ...moneyFactWords,
    caredForAtHome: {
      name: 'Is cared for at home',
      label: 'Does that person already care for you at home?',
      missing: 'Say whether they already care for you at home',
    },
    carerKinship: {
      name: 'Relation to the carer',
      label: 'How is your carer related to you?',
      hint: "Relatives by adoption and your spouse's relatives count too.",
      options: {
        partner: 'They are my spouse or my registered partner',
        'up-to-third':
          'Parents, children, siblings, (great-)grandparents, grandchildren, uncles, aunts, nephews or nieces',
        fourth: 'Cousins, great-uncles, great-aunts, grandnephews or grandnieces',
        chosen: 'We are not related: it is somebody close whom I propose',
        none: 'It is somebody I pay to care for me',
      },
      missing: 'Choose the relation',
    },
    livesWithCarer: {
      name: 'Lives with the carer',
      label: 'Do you live in the same home?',
      missing: 'Say whether you live in the same home',
    },
    caredForAYear: {
      name: 'A year of care',
      label: 'Were they already caring for you a year before the claim?',
      hint: 'Only asked for claims made before 20 July 2023.',
      missing: 'Say whether they cared for you a year before',
    },
    suitableHome: {
      name: 'Suitable home',
      label: 'Is your home fit for you to be well cared for?',
      hint: 'Social services will visit it.',
      missing: 'Say whether your home is suitable',
    },
    carerCommitted: {
      name: 'Commitment of the carer',
      label: 'Is your carer able to do it, and do they accept the conditions?',
      hint: 'To care for you continuously, to be trained if it is proposed, and to let social services visit.',
      missing: 'Say whether they accept the conditions',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'cared-at-home': {
      title: 'You are cared for at home',
      met: 'That person already cares for you at home.',
      unmet: 'When your care programme is drawn up, that person must already be caring for you at home.',
      change: 'You can ask for a service, such as home help.',
    },
    carer: {
      title: 'That person can be your carer',
      met: 'By their relation to you they can be your non-professional carer.',
      unmet: 'By their relation to you they cannot be your non-professional carer on that date.',
      change: 'If you pay them to care for you, look at the benefit for personal assistance.',
    },
    together: {
      title: 'You live in the same home',
      met: 'You live with your carer.',
      unmet: 'Your carer must live with you. Only with degree I, and since 20 July 2023, may they live elsewhere.',
      change: 'You can ask for it once you live in the same home.',
    },
    'year-before': {
      title: 'They have cared for you for a year',
      met: 'They were already caring for you a year before the claim.',
      unmet: 'Claims made before 20 July 2023 needed a year of care.',
      change: 'Since 20 July 2023 it is not asked: make a new claim.',
    },
    'suitable-home': {
      title: 'Your home is suitable',
      met: 'You have said that your home is fit for you to be well cared for.',
      unmet: 'The home and the life in it must be fit for you to be cared for.',
      change: 'There is support to adapt homes: ask social services.',
    },
    committed: {
      title: 'Your carer accepts the conditions',
      met: 'Your carer is able to do it and accepts the conditions.',
      unmet: 'Your carer must be able to do it and accept the conditions in writing.',
      change: 'Propose somebody else, or ask for a service.',
    },
    'only-one': onlyOneWords,
  },
  lines: {
    ...moneyLineWords,
    'longest-delay': 'Longest the first payment may be delayed',
    'agreement-days': "Time to ask for the carer's special agreement",
  },
  periods: {},
  documents: {
    ...documentWords,
    'carer-statement': {
      name: 'Commitment of your carer',
      why: 'It says that they accept to care for you and the conditions.',
      hint: 'The form of your Autonomous Community, signed.',
    },
    'kinship-proof': {
      name: 'Family book or certificate of the civil registry',
      why: 'It shows how you are related.',
      hint: 'The registration as a couple is valid too.',
    },
    'shared-home': {
      name: 'Certificate of registration of the home',
      why: 'It shows that you live in the same home.',
      hint: 'The collective one, from your town hall.',
    },
    'similar-proof': similarDocumentWords,
  },
};
