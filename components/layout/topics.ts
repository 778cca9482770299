import type { IconName } from '@/components/ui/icon';
import type { Topic } from '@/lib/catalogue/kernel';

/** The topics in the order of a life, each with its icon. Words are in `public.topics`. */
export const topicIcons = {
  family: 'baby',
  healthcare: 'stethoscope',
  'illness-and-incapacity': 'heart-pulse',
  unemployment: 'briefcase',
  'minimum-income': 'wallet',
  dependency: 'accessibility',
  retirement: 'hourglass',
  'death-and-survivors': 'users',
  'moving-abroad': 'globe',
} as const satisfies Record<Topic, IconName>;

export const topics = Object.keys(topicIcons) as Topic[];
