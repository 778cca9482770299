import type { Topic } from './kernel';

/** The topics in the order of a life. */
export const topics = [
  'family',
  'healthcare',
  'illness-and-incapacity',
  'unemployment',
  'minimum-income',
  'dependency',
  'retirement',
  'death-and-survivors',
  'moving-abroad',
  'work-and-contributions',
  'debts-and-payments',
  'certificates',
  'representation',
  'education-centres',
  'other-documents',
] as const satisfies readonly Topic[];
