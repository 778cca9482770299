import { householdWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.en';
import { riskDocumentWords, riskFactWords, riskRequirementWords } from '../risk-pregnancy/shared.en';
import type { riskBreastfeeding } from '.';

export const en: WordsOf<typeof riskBreastfeeding> = {
  title: 'Benefit for risk during breastfeeding',
  act: 'benefit for risk during breastfeeding',
  summary: 'You are paid your whole base if you breastfeed, your work is a risk and there is no other post for you.',
  page: {
    who: [
      'Mothers who breastfeed and whose work is a risk for them or their child.',
      'Employees, if the company cannot give them another post without risk. Self-employed mothers too.',
    ],
    get: [
      '100% of your base for occupational risks.',
      'From the day your contract is suspended until your child is 9 months old.',
      'It ends earlier if you go back to work or stop breastfeeding.',
    ],
    need: [
      'A medical certificate that your work is a risk for breastfeeding.',
      'Your birth leave must be over.',
      'To be registered with Social Security. No earlier contributions are asked.',
      'If you are self-employed, to have your contributions up to date.',
    ],
    know: [
      'It is paid by your mutual society, or by the INSS if it covers your accidents at work.',
      'You must tell us if you stop breastfeeding or go back to work.',
      'For this benefit you must receive our notifications online (Order ISM/903/2020, art. 4).',
    ],
    next: [...nextSteps, 'You are paid at the end of each month.'],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 100% of the base until 9 months. It is still so.',
    ],
  },
  granted: ['It is taxed as wages are: it is not among the exempt ones (Act 35/2006, art. 7.h).'],
  minutes: 8,
  tasks: { risk: 'The risk', work: 'Your work', payment: 'Where you are paid' },
  steps: {
    child: 'Your child',
    start: 'When you stop working',
    feeding: 'Breastfeeding',
    leave: 'Your birth leave',
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
    childBirthDate: { ...householdWords.childBirthDate, label: 'When was your child born?' },
    feedingRiskStart: {
      name: 'First day off work because of the risk',
      label: 'On what day do you stop working because of the risk?',
      hint: 'The day your contract is suspended. If you are self-employed, the day you stop.',
      missing: 'Enter the day you stop working',
    },
    breastfeeds: {
      name: 'Breastfeeds',
      label: 'Do you breastfeed your child?',
      missing: 'Say whether you breastfeed',
    },
    birthLeaveOver: {
      name: 'Birth leave over',
      label: 'Is your birth leave over?',
      missing: 'Say whether your birth leave is over',
    },
    feedingRiskCertified: {
      name: 'Medical certificate of the risk',
      label: 'Does the medical certificate say that your work is a risk for breastfeeding?',
      hint: 'From your mutual society or the INSS, with the reports of your doctor and your company.',
      missing: 'Say whether you have the certificate of the risk',
    },
    ...riskFactWords,
  },
  checks: { 'child-not-born': 'Your child must have been born before the day you stop working' },
  requirements: {
    'child-age': {
      title: 'Your child is under 9 months',
      met: 'They are {have} old that day. The limit is {need}.',
      unmet: 'They are {have} old that day, and the benefit ends at {need}.',
      change: 'From 9 to 12 months there is another benefit if both parents cut their day: infant care.',
    },
    breastfeeds: {
      title: 'You breastfeed',
      met: 'You have said that you breastfeed.',
      unmet: 'You have said that you do not breastfeed.',
      change: 'This benefit is for breastfeeding only.',
    },
    'leave-over': {
      title: 'Your birth leave is over',
      met: 'You have said that it is over.',
      unmet: 'You have said that it is not over yet.',
      change: 'You can be paid from the day after it ends.',
    },
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
    days: 'Days until 9 months of age',
    subsidy: 'Amount for all the days',
  },
  periods: { risk: 'Until your child is 9 months old' },
  documents: {
    'feeding-report': {
      name: 'Medical report of the breastfeeding',
      why: 'It proves that you breastfeed.',
      hint: 'From the paediatrician of your public health service.',
    },
    'family-book': {
      name: 'Family record book or birth certificate',
      why: 'It proves the age of your child.',
      hint: 'Not needed if the Civil Registry has told us already.',
    },
    ...riskDocumentWords,
  },
};
