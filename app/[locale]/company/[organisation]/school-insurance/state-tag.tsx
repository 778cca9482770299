import type { IconName } from '@/components/ui/icon';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { SchoolState } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const looks = {
  open: ['grey', 'pencil'],
  invoiced: ['amber', 'hand'],
  paid: ['amber', 'hand'],
  listed: ['amber', 'hand'],
  complete: ['green', 'circle-check'],
} as const satisfies Record<SchoolState, readonly [TagTone, IconName]>;

/** Where a settlement stands, in words. */
export const SchoolStateTag = ({ state, locale }: { state: SchoolState; locale: Locale }) => (
  <Tag tone={looks[state][0]} icon={looks[state][1]}>
    {translator(locale)(`school.states.${state}`)}
  </Tag>
);
