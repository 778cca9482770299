/** Words of the facts that the procedures of the self-employed share. */
export const selfEmployedWords = {
  changeRequestDate: {
    name: 'Day of the request',
    label: 'On what day do you ask for it?',
  },
  selfEmployed: {
    name: 'Registered as self-employed',
    label: 'Are you registered as self-employed?',
    hint: 'If you sign in, we look it up in your file.',
    missing: 'Say whether you are registered as self-employed',
  },
  coveredElsewhere: {
    name: 'Also works in another scheme',
    label: 'Do you also work as an employee?',
    hint: 'That job already covers you when you are off sick.',
    missing: 'Say whether you also work as an employee',
  },
};

export const registeredWords = {
  title: 'You are registered as self-employed',
  met: 'You are registered in the scheme for the self-employed.',
  unmet: 'You are not registered in the scheme for the self-employed.',
  change: 'Register first. If you work in another scheme, ask for the change there.',
};
export const effectWords = { effect: 'Counts from' };
