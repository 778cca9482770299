import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.en';
import type { WordsOf } from '../../kernel';
import type { selfEmployedActivity } from '.';

export const en: WordsOf<typeof selfEmployedActivity> = {
  title: 'Change of activity of a self-employed person',
  act: 'the change of your activity as self-employed',
  summary: 'Change your main activity, add another, end one or put a mistake right.',
  page: {
    who: ['People registered as self-employed whose work changes.'],
    get: [
      'Told in time, the change counts from the 1st of the month in which you ask for it.',
      'If nothing is missing, it is decided at once.',
    ],
    need: ['The code or the name of your new activity.', 'To tell us within 3 days of the change.'],
    know: [
      'Told later, it counts from the day you ask for it, and a person looks at it.',
      'Activities have the code of the CNAE list of 2025.',
      'Your fee does not change with your activity: it depends on your base.',
      'If you give up your only activity, what you need is to deregister.',
    ],
    next: [
      'You get the receipt at once.',
      'If the profession needs a title or a licence, a person looks at your document.',
      'The decision comes with your notifications.',
    ],
  },
  granted: ['Your new situation is at "Your self-employment".'],
  minutes: 5,
  tasks: { you: 'About you', activity: 'Your activity' },
  steps: {
    registered: 'Your registration',
    change: 'What changes',
    former: 'The activity before',
    others: 'Other activities',
    new: 'The new activity',
    date: 'Since when',
    asked: 'Day of the request',
  },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    activityChange: {
      name: 'Change',
      label: 'What do you want to change?',
      missing: 'Choose what you want to change',
      options: {
        replace: 'I give up my main activity and begin another',
        main: 'I go on with everything, but another activity is now the main one',
        add: 'I begin another activity beside what I do',
        end: 'I give up one of my activities',
        correct: 'The activity on record is wrong',
      },
    },
    newActivity: {
      name: 'New activity',
      label: 'What do you do now?',
      hint: 'Type your trade, such as "plumber", or the code, such as 4322. Choose from the list, which is in Spanish.',
      missing: 'Choose the activity',
    },
    regulatedActivity: {
      name: 'Needs a title or a licence',
      label: 'Do you need a title, a professional body or a licence to do it?',
      hint: 'For example, lawyers, physiotherapists or taxi drivers do.',
      missing: 'Say whether you need a title or a licence',
    },
    formerActivity: {
      name: 'Activity given up or wrong',
      label: 'Which activity do you give up, or is wrong?',
      hint: 'Type the trade or the code that is on record now.',
      missing: 'Choose the activity you give up or that is wrong',
    },
    keepsAnotherActivity: {
      name: 'Goes on with another activity',
      label: 'Do you go on with another activity of your own?',
      missing: 'Say whether you go on with another activity',
    },
    activityChangeDate: {
      name: 'Day of the change',
      label: 'On what day did it change?',
      hint: 'If you put a mistake right, the day from which it is wrong.',
      missing: 'Enter the day of the change',
    },
  },
  checks: {
    'new-unknown': 'Choose an activity from the list',
    'new-retired': 'That code is of the former list: choose the one that took its place',
    'title-needed': 'That profession needs a title or a licence: answer yes',
    'former-unknown': 'Choose an activity from the list',
  },
  requirements: {
    registered: registeredWords,
    'not-the-last': {
      title: 'You go on with another activity',
      met: 'You have said that you go on with another activity.',
      unmet: 'You have said that you have no activity left.',
      change: 'If you give up the last one, deregister as self-employed instead of this change.',
    },
  },
  lines: {},
  periods: effectWords,
  documents: {
    'title-or-licence': {
      name: 'Title, membership of a professional body, or licence',
      why: 'Only who has it may practise that profession.',
      hint: 'A copy of both sides will do.',
    },
    'proof-of-mistake': {
      name: 'Proof of the mistake',
      why: 'It shows what you really did.',
      hint: 'For example, your registration with the tax office (form 036 or 037).',
    },
  },
};
