import type { WordsOf } from '../../kernel';
import { countryNames } from '../eu-coordination/countries.en';
import type { unempExport } from '.';

export const en: WordsOf<typeof unempExport> = {
  title: 'Taking unemployment benefit to another country',
  act: 'export of unemployment benefit',
  summary:
    'Be paid your benefit for 3 months, or up to 6, while you look for work in another European country. Or bring it to Spain.',
  page: {
    who: [
      'People who draw contributory unemployment benefit in Spain and go to look for work in another country.',
      'People who draw the benefit of another country and come to Spain to look for work.',
      'It holds in the European Union, Iceland, Liechtenstein, Norway and Switzerland.',
    ],
    get: [
      'You go on being paid the same for 3 months. It can be extended up to 6.',
      'The country that granted it pays. Spain pays its own even while you are away.',
      'Form U2, which you show to the employment service there.',
    ],
    need: [
      'To be wholly unemployed and to have been at the disposal of the employment service for at least 4 weeks before you leave.',
      'To go and look for work.',
      'To register with the employment service there within 7 days.',
    ],
    know: [
      'If you register after 7 days, you are paid from the day you register.',
      'Ask for the extension before the 3 months end. Come back to Spain before your time is over so as not to lose the benefit.',
      'SEPE can let you leave before the 4 weeks. Ask for it.',
      'With the United Kingdom it is only possible if the Withdrawal Agreement covers you.',
      'For other reasons: you can be away once a year for up to 30 days and still be paid (15 until 31 October 2024). With leave from SEPE, up to 90 days a year, or less than 12 months to work or look for work, with the benefit paused.',
    ],
    next: [
      'You get the receipt at once.',
      'SEPE sends you the U2 under Notifications. Take it with you on paper.',
      'There, their rules on job-seeking apply. They tell SEPE if something changes, with form U3.',
    ],
    guide: [
      'The guide “Your social security rights in Spain” (July 2023) says 3 months, up to 6, and registering within 7 days. That still holds.',
    ],
  },
  granted: ['Keep the U2 and the proof of your registration there.'],
  minutes: 5,
  tasks: { trip: 'Your trip', benefit: 'Your benefit' },
  steps: {
    direction: 'From where to where',
    country: 'Country and date',
    purpose: 'What you go for',
    stage: 'First time or extension',
    extension: 'The extension',
    used: 'Months already used',
    spanish: 'The benefit you draw',
    disposal: 'Your registration in Spain',
    amount: 'What you have left',
    u2: 'Form U2',
    arrival: 'Your registration on arrival',
  },
  facts: {
    exportDirection: {
      name: 'Direction',
      label: 'Are you taking the benefit away or bringing it?',
      options: {
        'from-spain': 'I draw Spanish benefit and am going to another country',
        'to-spain': 'I draw the benefit of another country and am coming to Spain',
      },
      missing: 'Choose whether you take the benefit away or bring it',
    },
    exportCountry: {
      name: 'The other country',
      label: 'Which is the other country?',
      options: countryNames,
      missing: 'Choose the other country',
    },
    exportStart: {
      name: 'Day of departure',
      label: 'On what day do you leave, or did you?',
      hint: 'If you have the U2, the date it says.',
      missing: 'Enter the day of departure',
    },
    seeksWorkThere: {
      name: 'Goes to look for work',
      label: 'Are you going to look for work there?',
      missing: 'Say whether you are going to look for work',
    },
    drawsSpanishBenefit: {
      name: 'Draws Spanish benefit',
      label: 'Do you draw Spanish contributory benefit and do no work at all?',
      hint: 'The allowance and the active integration income cannot be taken abroad.',
      missing: 'Say whether you draw contributory benefit',
    },
    weeksAtDisposal: {
      name: 'Weeks registered',
      label: 'For how many weeks will you have been registered in Spain on the day you leave?',
      missing: 'Enter for how many weeks you will have been registered',
    },
    hasU2: {
      name: 'Has the U2',
      label: 'Do you have form U2 from the country that pays you?',
      hint: 'You ask for it there before you leave.',
      missing: 'Say whether you have form U2',
    },
    registeredOnArrival: {
      name: 'Registration on arrival',
      label: 'On what day do you register with the public employment service in Spain?',
      missing: 'Enter the day you register',
    },
    exportStage: {
      name: 'First time or extension',
      label: 'Is it the first time or an extension?',
      options: { first: 'The first 3 months', extension: 'The extension up to 6 months' },
      missing: 'Choose whether it is the first time or an extension',
    },
    extensionAskedOn: {
      name: 'Day the extension is asked for',
      label: 'On what day are you asking for the extension?',
      missing: 'Enter the day you are asking for the extension',
    },
    exportMonthsUsed: {
      name: 'Months already used',
      label: 'How many months have you used since your last job?',
      hint: '0 the first time. 3 if you ask for the extension.',
      missing: 'Enter the months used, or 0',
    },
    benefitDaysLeft: {
      name: 'Days of benefit left',
      label: 'How many days of benefit will you have left that day?',
      missing: 'Enter the days of benefit you will have left',
    },
    benefitMonth: {
      name: 'Benefit a month',
      label: 'How much do you get a month, before deductions?',
      missing: 'Enter how much you get a month',
    },
  },
  checks: {},
  requirements: {
    country: {
      title: 'The country applies these rules',
      met: 'That country applies the European regulations.',
      unmet: 'That country does not apply the European regulations in the same way.',
      change:
        'With the United Kingdom each case is looked at: send what proves that the Withdrawal Agreement covers you.',
    },
    'seeks-work': {
      title: 'You are going to look for work',
      met: 'You are going to look for work.',
      unmet: 'You are not going to look for work.',
      change: 'For other reasons you can ask SEPE for a temporary leave, which pauses the benefit until you are back.',
    },
    'draws-benefit': {
      title: 'You draw contributory benefit',
      met: 'You draw Spanish contributory benefit and do not work.',
      unmet: 'You do not draw Spanish contributory benefit, or you work.',
      change: 'If you have worked in several countries, see the U1 to add up your work.',
    },
    'at-disposal': {
      title: 'You have been registered for 4 weeks',
      met: 'You will have been registered for {have}. {need} are needed.',
      unmet: 'You will have been registered for {have}, and {need} are needed.',
      change: 'Leave later, or ask SEPE to let you leave before.',
    },
    u2: {
      title: 'You have the U2',
      met: 'You have form U2 from the country that pays you.',
      unmet: 'You do not have form U2 from the country that pays you.',
      change: 'Ask that country for it. We can ask for it too.',
    },
    'months-left': {
      title: 'You have months left',
      met: 'You have used {have} of {need}.',
      unmet: 'You have already used {have} of {need}.',
      change: 'There are 3 months again after another job.',
    },
    'extension-in-time': {
      title: 'You ask for the extension in time',
      met: 'You have asked for the extension before the 3 months end.',
      unmet: 'You have asked for the extension when the 3 months were over.',
      change: 'If you could not before, explain why and send a proof.',
    },
  },
  lines: {
    months: 'Months you can be paid abroad',
    'most-months': 'Months at most, with the extension',
    'register-within': 'Time to register on arrival',
    'days-unpaid': 'Days unpaid for registering late',
    days: 'Days of benefit paid abroad',
    month: 'Benefit a month',
    exported: 'Benefit for those days',
  },
  periods: { abroad: 'Benefit in another country' },
  documents: {
    'u2-form': {
      name: 'Form U2',
      why: 'It says until when the other country pays you.',
      hint: 'The employment service there gives it to you.',
    },
    'search-proof': {
      name: 'Proof that you look for work',
      why: 'The extension is given if you have chances of finding a job.',
      hint: 'Offers, interviews or a report of the employment service there.',
    },
    'benefit-decision': {
      name: 'Decision on the benefit',
      why: 'It says how much you get and how many days are left.',
      hint: 'If SEPE made it, we have it already.',
    },
  },
};
