import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.en';
import type { WordsOf } from '../../kernel';
import type { selfEmployedCover } from '.';

export const en: WordsOf<typeof selfEmployedCover> = {
  title: 'Change of cover and mutual society for next year',
  act: 'the change of your cover or your mutual society',
  summary: 'Change your mutual society, or the cover that the law lets you choose.',
  page: {
    who: ['People registered as self-employed.'],
    get: ['The change counts from 1 January.', 'If nothing is missing, it is decided at once.'],
    need: ['Ask before 1 October for the year after.'],
    know: [
      'Asked later, it counts from 1 January of the year after that.',
      'Work accidents and ending of activity have been compulsory since 2019.',
      'Only who also works as an employee may leave out sick leave.',
      'All of the cover is with the same society.',
    ],
    next: ['You get the receipt at once.', 'The decision comes with your notifications.'],
  },
  granted: ['Until that day you keep the cover and the society you have.'],
  minutes: 4,
  tasks: { you: 'About you', cover: 'Your cover' },
  steps: {
    registered: 'Your registration',
    elsewhere: 'Your other job',
    group: 'Your group',
    'sick-leave': 'Sick leave',
    cessation: 'Ending of activity',
    professional: 'Work accidents',
    mutual: 'Your mutual society',
    'new-mutual': 'The new society',
    asked: 'Day of the request',
  },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    coveredElsewhere: selfEmployedWords.coveredElsewhere,
    exceptedGroup: {
      name: 'Excepted group',
      label: 'Are you in one of these groups?',
      hint: 'For everybody else the cover is compulsory.',
      missing: 'Choose your group, or none',
      options: {
        none: 'None of them',
        cooperative: 'Member of a cooperative with its own system of benefits',
        religious: 'Member of an institute of consecrated life of the Catholic Church',
      },
    },
    wantsSickLeave: {
      name: 'Cover of sick leave',
      label: 'Do you want sick leave to be covered here?',
      hint: 'If you leave it out you pay a little less, and only your other job or your group covers it.',
      missing: 'Say whether you want sick leave covered',
    },
    wantsCessation: {
      name: 'Cover of ending of activity',
      label: 'Do you want the ending of your activity to be covered?',
      missing: 'Say whether you want the ending of your activity covered',
    },
    wantsProfessional: {
      name: 'Cover of work accidents',
      label: 'Do you want work accidents and occupational diseases to be covered?',
      missing: 'Say whether you want work accidents covered',
    },
    changesMutual: {
      name: 'Changes society',
      label: 'Do you want to change your mutual society?',
      missing: 'Say whether you want to change your society',
    },
    newMutual: {
      name: 'New society',
      label: 'Which society do you change to?',
      hint: 'Begin to type its name and choose from the list.',
      missing: 'Choose the society',
    },
  },
  checks: { 'mutual-unknown': 'Choose a society from the list' },
  requirements: {
    registered: registeredWords,
    'something-changes': {
      title: 'You ask for something that can change',
      met: 'What you ask for can change.',
      unmet: 'You do not change society, and all of your cover is compulsory.',
      change: 'You can change society for next year whenever you like.',
    },
  },
  lines: {},
  periods: effectWords,
  documents: {
    'proof-of-group': {
      name: 'Certificate of the cooperative or the institute',
      why: 'Only those groups may leave that cover out.',
      hint: 'The cooperative or the institute issues it.',
    },
  },
};
