import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Icon, type IconName } from './icon';

export type TagTone = 'grey' | 'blue' | 'amber' | 'violet' | 'green' | 'red' | 'teal';

const tones = {
  grey: 'bg-sunken text-muted',
  blue: 'bg-info-soft text-info',
  amber: 'bg-warning-soft text-warning',
  violet: 'bg-violet-soft text-violet',
  green: 'bg-success-soft text-success',
  red: 'bg-error-soft text-error',
  teal: 'bg-teal-soft text-link',
} as const satisfies Record<TagTone, string>;

/** A short state word. The colour never stands alone: the words say it, the icon repeats it. */
export const Tag = ({ tone = 'grey', icon, children }: { tone?: TagTone; icon?: IconName; children: ReactNode }) => (
  <strong
    className={`inline-flex items-center gap-1.5 rounded-sm border border-current/30 px-2.5 py-0.5 text-xs font-bold ${tones[tone]}`}
  >
    {icon ? <Icon name={icon} className="size-4" /> : null}
    {children}
  </strong>
);

export type CaseStatus =
  | 'draft'
  | 'received'
  | 'checking'
  | 'needs-you'
  | 'decision-ready'
  | 'granted'
  | 'granted-in-part'
  | 'refused'
  | 'inadmissible'
  | 'closed';

const looks = {
  draft: ['grey', 'pencil'],
  received: ['blue', 'inbox'],
  checking: ['blue', 'search'],
  'needs-you': ['amber', 'hand'],
  'decision-ready': ['violet', 'mail'],
  granted: ['green', 'circle-check'],
  'granted-in-part': ['amber', 'circle-minus'],
  refused: ['red', 'circle-x'],
  inadmissible: ['red', 'circle-x'],
  closed: ['grey', 'archive'],
} as const satisfies Record<CaseStatus, readonly [TagTone, IconName]>;

/** The one vocabulary of states a citizen sees. */
export const StatusTag = ({ status, locale }: { status: CaseStatus; locale: Locale }) => (
  <Tag tone={looks[status][0]} icon={looks[status][1]}>
    {translator(locale)(`ui.status.${status}`)}
  </Tag>
);
