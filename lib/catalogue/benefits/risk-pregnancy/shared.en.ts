import { personWords, workWords } from '../../facts/words.en';
import { careRequirementWords, occupationalBaseWords } from '../care-serious-illness/shared.en';

/** Words shared by the two benefits for risk at work. */
export const riskFactWords = {
  noOtherPost: {
    name: 'No other post without risk',
    label: 'Does your company say that it cannot give you another post without risk?',
    hint: 'It must first adapt your post or move you to another.',
    missing: 'Say whether your company can give you another post',
  },
  stopsRiskyWork: {
    name: 'Stops working because of the risk',
    label: 'Have you stopped, or will you stop, working because of this risk?',
    hint: 'With your contract suspended or, if you are self-employed, without activity.',
    missing: 'Say whether you stop working because of the risk',
  },
  stillOnSickLeave: {
    name: 'On sick leave that day',
    label: 'Will you be on sick leave that day?',
    missing: 'Say whether you will be on sick leave that day',
  },
  ...workWords,
  ...occupationalBaseWords,
  iban: personWords.iban,
} as const;

export const riskRequirementWords = {
  'no-other-post': {
    title: 'Your company cannot give you another post without risk',
    met: 'You have said that there is no other post without risk.',
    unmet: 'You have said that you can move to a post without risk.',
    change: 'If your company does not move you, ask it to say so in writing.',
  },
  'stops-work': {
    title: 'You stop working because of the risk',
    met: 'You have said that you stop working.',
    unmet: 'You have said that you go on working.',
    change: 'You can be paid from the day you stop working.',
  },
  'not-on-sick-leave': {
    title: 'You are not on sick leave',
    met: 'You are not on sick leave that day.',
    unmet: 'You are on sick leave that day, and this benefit waits until it ends.',
    change: 'You can be paid from the day after you are discharged.',
  },
  registered: {
    ...careRequirementWords.registered,
    change:
      'If you work for a company that did not register you, you count all the same. Send your contract or payslips.',
  },
  'dues-paid': careRequirementWords['dues-paid'],
} as const;

export const riskDocumentWords = {
  'risk-certificate': {
    name: 'Medical certificate of the risk',
    why: 'It says that your work is a risk for you or your child.',
    hint: 'From your mutual society, or the INSS if it covers your accidents at work. Not needed if we have it.',
  },
  'company-declaration': {
    name: 'Declaration of the company',
    why: 'It says that there is no suitable post and on what day your contract is suspended.',
    hint: 'With the report of its prevention service. If you work in a private home, your employer signs it.',
  },
  'base-certificate': {
    name: 'Company certificate of your contribution base',
    why: 'We work out what you are paid with it.',
    hint: 'With the base of the month before and the overtime of the last year.',
  },
  'risk-statement': {
    name: 'Statement on your activity and the risk',
    why: 'It says what you do and that there is no other suitable task for you.',
    hint: 'If you work mainly for one client, that client signs it.',
  },
} as const;
