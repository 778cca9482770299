/** Words shared by the benefits of work accidents and occupational diseases. */
export const workCausedWords = {
  workCaused: {
    name: 'Comes from work',
    label: 'Does it come from an accident at work or an occupational disease?',
    hint: 'The medical certificate or a decision must say so.',
    missing: 'Say whether it comes from work',
  },
} as const;
