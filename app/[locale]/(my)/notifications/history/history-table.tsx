import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listHistory } from '@/lib/services/notifications/list-notifications';
import { endingOf } from '../ending';

type Ended = Awaited<ReturnType<typeof listHistory>>['items'][number];

const tones = { opened: ['green', 'eye'], refused: ['red', 'x'], lapsed: ['grey', 'hourglass'] } as const;

/** Notifications that ended: what, from whom, for whom, how it ended and by whom. */
export const HistoryTable = ({
  items,
  recipient,
  reader,
  locale,
}: {
  items: readonly Ended[];
  recipient: string;
  reader: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const receiverName = ({ receiver }: Ended) =>
    receiver ? (receiver.id === reader ? t('notices.search.you') : receiver.name) : t('notices.search.nobody');
  return (
    <Table
      caption={t('my.notifications.caption')}
      hideCaption
      rows={items.map((notification) => ({ ...notification, ...endingOf(notification) }))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          label: t('my.notifications.what'),
          cell: ({ id, kind, case: { procedure } }) => (
            <>
              <a href={`/${locale}/notifications/${id}`}>{t(`my.kinds.${kind}`)}</a>
              <span className="block text-sm font-normal">{getProcedure(procedure).words[locale].title}</span>
            </>
          ),
        },
        {
          key: 'body',
          label: t('notices.search.body'),
          cell: ({ case: { procedure } }) => getProcedure(procedure).procedure.body,
        },
        { key: 'recipient', label: t('notices.search.recipient'), cell: () => recipient },
        {
          key: 'available',
          label: t('my.notifications.available'),
          cell: ({ availableAt }) => formatInstantDay(availableAt, locale, 'medium'),
        },
        {
          key: 'how',
          label: t('my.notifications.how'),
          cell: ({ end }) => (
            <span className="whitespace-nowrap">
              <Tag tone={tones[end][0]} icon={tones[end][1]}>
                {t(`my.notifications.ends.${end}`)}
              </Tag>
            </span>
          ),
        },
        { key: 'who', label: t('notices.search.who'), cell: receiverName },
        {
          key: 'when',
          label: t('my.notifications.when'),
          cell: ({ at }) => formatInstant(at, locale, { style: 'medium' }),
        },
      ]}
    />
  );
};
