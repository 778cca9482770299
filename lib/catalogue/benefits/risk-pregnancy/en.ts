import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.en';
import type { riskPregnancy } from '.';
import { riskDocumentWords, riskFactWords, riskRequirementWords } from './shared.en';

export const en: WordsOf<typeof riskPregnancy> = {
  title: 'Benefit for risk during pregnancy',
  act: 'benefit for risk during pregnancy',
  summary: 'You are paid your whole base if your work puts your pregnancy at risk and there is no other post for you.',
  page: {
    who: [
      'Pregnant women whose work is a risk for their health or that of the baby.',
      'Employees, if the company cannot give them another post without risk. Self-employed women too.',
    ],
    get: [
      '100% of your base for occupational risks.',
      'From the day your contract is suspended until the day before the birth or the birth leave.',
      'It ends earlier if you go back to your post or to a suitable one.',
    ],
    need: [
      'A medical certificate that your work is a risk for the pregnancy.',
      'To be registered with Social Security. No earlier contributions are asked.',
      'If you are self-employed, to have your contributions up to date.',
    ],
    know: [
      'It is paid by your mutual society, or by the INSS if it covers your accidents at work.',
      'A risk that does not come from work, such as a difficult pregnancy, does not count: sick leave is for that.',
      'If you have several jobs and the risk is in one only, you can go on with the others.',
      'If you are self-employed, the right begins the day after the medical certificate.',
      'For this benefit you must receive our notifications online (Order ISM/903/2020, art. 4).',
    ],
    next: [...nextSteps, 'You are paid at the end of each month.'],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 100% of the base, with no minimum period. It is still so.',
    ],
  },
  granted: ['It is taxed as wages are: it is not among the exempt ones (Act 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { risk: 'The risk', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    start: 'When you stop working',
    birth: 'When you expect the birth',
    certificate: 'The medical certificate',
    registration: 'Your registration',
    dues: 'Your contributions',
    'other-post': 'Another post',
    stop: 'You stop working',
    'sick-leave': 'Whether you are on sick leave',
    base: 'Your contribution base',
    overtime: 'Your overtime',
    account: 'Your account',
  },
  facts: {
    pregnancyRiskStart: {
      name: 'First day off work because of the risk',
      label: 'On what day do you stop working because of the risk?',
      hint: 'The day your contract is suspended. If you are self-employed, the day you stop.',
      missing: 'Enter the day you stop working',
    },
    expectedBirth: {
      name: 'Expected date of birth',
      label: 'When do you expect the birth?',
      hint: 'If your birth leave starts before, enter that day.',
      missing: 'Enter the expected date of birth',
    },
    pregnancyRiskCertified: {
      name: 'Medical certificate of the risk',
      label: 'Does the medical certificate say that your work is a risk for the pregnancy?',
      hint: 'From your mutual society or the INSS, with the reports of your doctor and your company.',
      missing: 'Say whether you have the certificate of the risk',
    },
    ...riskFactWords,
  },
  checks: { 'birth-before-start': 'The birth must be after the day you stop working' },
  requirements: {
    'risk-certified': {
      title: 'A medical certificate says that there is a risk',
      met: 'You have the certificate of the risk.',
      unmet: 'You do not have the certificate of the risk.',
      change: 'Ask your mutual society, or the INSS, for it, with the reports of your doctor and your company.',
    },
    ...riskRequirementWords,
  },
  lines: {
    'daily-base': 'Daily regulatory base: you are paid all of it',
    days: 'Days until the birth',
    subsidy: 'Amount for all the days',
  },
  periods: { risk: 'Until the birth' },
  documents: {
    'pregnancy-report': {
      name: 'Medical report of the pregnancy',
      why: 'It proves the pregnancy and the likely date of birth.',
      hint: 'Your public health service gives it to you.',
    },
    ...riskDocumentWords,
  },
};
