import type { TagTone } from '@/components/ui/tag';

/** The colour of each state of a file. */
export const documentTones = {
  pending: 'blue',
  safe: 'green',
  infected: 'red',
  error: 'red',
  locked: 'amber',
} as const satisfies Record<string, TagTone>;
