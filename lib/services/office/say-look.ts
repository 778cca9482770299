import 'server-only';
import { formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { lookAtCase } from './presence';

/** Who has a case open and what moved since a version, in sentences. */
export const sayLook = (
  { others, version, change }: Awaited<ReturnType<typeof lookAtCase>>,
  shown: number,
  locale: Locale,
): { readonly others: readonly string[]; readonly change: string | null } => {
  const t = translator(locale);
  const kind = change.name === null ? change.by : 'staff';
  const time = formatTime(change.at, locale);
  return {
    others: others.map(({ name, since }) => t('caseDesk.presence.open', { name, time: formatTime(since, locale) })),
    change: version === shown ? null : t(`caseDesk.presence.changed.${kind}`, { name: change.name ?? '', time }),
  };
};
