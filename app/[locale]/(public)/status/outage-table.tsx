import { Table } from '@/components/ui/table';
import { now } from '@/lib/adapters/clock';
import { suspends } from '@/lib/casework/outages';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OutageView } from '@/lib/services/outages/outage';

/** What an outage does to the time limits of people, in one sentence. */
const effectOf = ({ service, from, until, extendedTo, phase }: OutageView, locale: Locale): string => {
  const t = translator(locale);
  if (extendedTo) return t('outages.status.extendedTo', { day: formatDay(extendedTo, locale) });
  if (service === 'notifications' && suspends({ from, until: until ?? now() })) return t('outages.status.suspended');
  return t(phase === 'over' ? 'outages.status.noEffect' : 'outages.status.willDecide');
};

/** Outages with their hours, what happened and what follows. */
export const OutageTable = ({
  caption,
  outages,
  locale,
}: {
  caption: string;
  outages: readonly OutageView[];
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <Table
      caption={caption}
      hideCaption
      rows={[...outages]}
      rowKey={({ id }) => id}
      columns={[
        { key: 'service', label: t('outages.status.service'), cell: ({ service }) => t(`outages.services.${service}`) },
        {
          key: 'from',
          label: t('outages.status.from'),
          cell: ({ from }) => formatInstant(from, locale, { style: 'medium' }),
        },
        {
          key: 'until',
          label: t('outages.status.until'),
          cell: ({ until }) => (until ? formatInstant(until, locale, { style: 'medium' }) : t('outages.status.going')),
        },
        { key: 'cause', label: t('outages.status.cause'), cell: ({ cause }) => cause[locale] },
        { key: 'effect', label: t('outages.status.effect'), cell: (outage) => effectOf(outage, locale) },
      ]}
    />
  );
};
