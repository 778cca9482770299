import type { IconName } from '@/components/ui/icon';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { PowerState } from '@/lib/casework/power';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const looks = {
  asked: ['amber', 'clock'],
  to_check: ['blue', 'search'],
  to_accept: ['amber', 'clock'],
  in_force: ['green', 'circle-check'],
  refused: ['grey', 'circle-x'],
  lapsed: ['grey', 'hourglass'],
  renounced: ['grey', 'archive'],
  revoked: ['grey', 'archive'],
  replaced: ['grey', 'archive'],
  ended: ['grey', 'archive'],
} as const satisfies Record<PowerState, readonly [TagTone, IconName]>;

/** The state of a power in words; past its last day it is over, whatever the row says. */
export const PowerTag = ({ state, inForce, locale }: { state: PowerState; inForce: boolean; locale: Locale }) => {
  const shown = state === 'in_force' && !inForce ? 'ended' : state;
  return (
    <Tag tone={looks[shown][0]} icon={looks[shown][1]}>
      {translator(locale)(`representation.states.${shown}`)}
    </Tag>
  );
};
