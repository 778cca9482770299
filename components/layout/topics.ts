import type { IconName } from '@/components/ui/icon';
import type { Topic } from '@/lib/catalogue/kernel';

/** Each topic with its icon. Words are in `public.topics`. */
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
  'work-and-contributions': 'briefcase',
  'debts-and-payments': 'euro',
  certificates: 'file-text',
  representation: 'hand',
  'education-centres': 'graduation-cap',
  'other-documents': 'mail',
} as const satisfies Record<Topic, IconName>;
