import { Icon } from '@/components/ui/icon';
import type { Span } from '@/lib/casework/outages';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** What outages did, or are doing, to the days of a notification. */
export const SuspensionNote = ({
  suspensions,
  outage,
  locale,
}: {
  suspensions: readonly Span[];
  outage: { readonly since: Date; readonly suspends: boolean } | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  const short = (at: Date) => formatInstant(at, locale, { style: 'medium' });
  const lines = [
    ...suspensions.map(({ from, until }) =>
      t('notices.row.suspended', { span: t('outages.span', { from: short(from), until: short(until) }) }),
    ),
    ...(outage
      ? [t(outage.suspends ? 'notices.row.heldSuspended' : 'notices.row.held', { when: short(outage.since) })]
      : []),
  ];
  return lines.map((line) => (
    <p key={line} className="mt-3 flex items-start gap-2 text-sm">
      <Icon name="info" className="mt-0.5 size-5 text-info" />
      <span>{line}</span>
    </p>
  ));
};
