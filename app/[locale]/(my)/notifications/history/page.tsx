import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant, formatInstantDay } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listNotifications } from '@/lib/services/notifications/list-notifications';
import type { Search } from '../../../form-state';
import { pageNumber } from '../../my/page-number';
import { endingOf } from '../ending';
import { NotificationsFrame } from '../notifications-frame';

type Props = LocaleParams & { searchParams: Search };

const tones = { opened: ['green', 'eye'], refused: ['red', 'x'], lapsed: ['grey', 'hourglass'] } as const;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const t = translator(await pageLocale(params));
  return { title: `${t('my.notifications.history')} · ${t('my.notifications.title')}` };
};

const HistoryPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor } = await requireCitizen(locale, `/${locale}/notifications/history`);
  const page = await pageNumber(searchParams);
  const t = translator(locale);
  const [{ items, pages }, open] = await Promise.all([
    listNotifications(actor, 'history', page),
    listNotifications(actor, 'open'),
  ]);
  return (
    <NotificationsFrame tab="history" open={open.total} locale={locale}>
      {items.length > 0 ? (
        <>
          <p className="mb-6 max-w-text">{t('my.notifications.historyLead')}</p>
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
              {
                key: 'when',
                label: t('my.notifications.when'),
                cell: ({ at }) => formatInstant(at, locale, { style: 'medium' }),
              },
              {
                key: 'available',
                label: t('my.notifications.available'),
                cell: ({ availableAt }) => formatInstantDay(availableAt, locale, 'medium'),
              },
            ]}
          />
          <Pagination
            page={page}
            total={pages}
            hrefOf={(other) => `/${locale}/notifications/history?page=${other}`}
            locale={locale}
          />
        </>
      ) : (
        <EmptyState title={t('my.notifications.historyEmpty')}>
          <p>{t('my.notifications.historyEmptyText')}</p>
        </EmptyState>
      )}
    </NotificationsFrame>
  );
};

export default HistoryPage;
