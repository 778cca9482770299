/** Words of the facts of who works and draws a retirement pension at once. */
export const pensionWorkWords = {
  pensionWorkStart: {
    name: 'Start of the work',
    label: 'When do you start working while you draw your pension?',
    hint: 'The law of that day applies. It may be a day in the coming year.',
    missing: 'Enter the day you start',
  },
  pensionBegan: {
    name: 'Start of retirement',
    label: 'When did you retire, or when will you?',
    hint: 'Your last day of work before the pension.',
    missing: 'Enter the day of your retirement',
  },
  daysByPension: {
    name: 'Days contributed at retirement',
    label: 'How many days had you contributed when you retired?',
    hint: 'They are in your work record. A year is 365 days.',
    missing: 'Enter the days you had contributed',
  },
  pensionMonth: {
    name: 'Pension a month',
    label: 'How much is your full pension a month?',
    hint: 'One of the 14 payments, before tax. Leave out the top-up to the minimum. Include the gender-gap supplement if you get it.',
    missing: 'Enter the amount of your pension',
  },
  delayForm: {
    name: 'Supplement for retiring later',
    label: 'Do you get a supplement for having retired later?',
    hint: 'The decision on your pension says so. It is chosen only once.',
    options: {
      none: 'No, I do not have it',
      points: 'Yes, 4% more for each year',
      'lump-sum': 'Yes, I was paid it all at once',
      mixed: 'Yes, part of it every month and part at once',
    },
    missing: 'Choose how you are paid the supplement',
  },
  publicPost: {
    name: 'Public post or high office',
    label: 'Is it a post in the public sector or a high office?',
    missing: 'Say whether the post is in the public sector',
  },
} as const;
