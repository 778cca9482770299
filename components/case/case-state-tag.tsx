import type { IconName } from '@/components/ui/icon';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { CaseState } from '@/lib/casework/lifecycle';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const looks = {
  draft: ['grey', 'pencil'],
  registered: ['blue', 'inbox'],
  instruction: ['teal', 'search'],
  awaiting_citizen: ['amber', 'hand'],
  proposed: ['violet', 'gavel'],
  decided: ['violet', 'mail'],
  notified: ['green', 'circle-check'],
  withdrawn: ['grey', 'archive'],
} as const satisfies Record<CaseState, readonly [TagTone, IconName]>;

/** The state of a case in the office's own words. */
export const CaseStateTag = ({ state, locale }: { state: CaseState; locale: Locale }) => (
  <Tag tone={looks[state][0]} icon={looks[state][1]}>
    {translator(locale)(`office.states.${state}`)}
  </Tag>
);
