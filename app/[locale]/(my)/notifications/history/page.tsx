import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireCitizen } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { listHistory } from '@/lib/services/notifications/list-notifications';
import type { Search } from '../../../form-state';
import { pageNumber } from '../../my/page-number';
import { NotificationsFrame } from '../notifications-frame';
import { recipientOf } from '../recipient';
import { HistoryTable } from './history-table';
import { SearchForm } from './search-form';
import { queryOf, searchOf } from './search-of';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const t = translator(await pageLocale(params));
  return { title: `${t('my.notifications.history')} · ${t('my.notifications.title')}` };
};

/** What ended: opened, refused, or not opened in time. It can be searched and read, without legal effect, at any time. */
const HistoryPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor } = await requireCitizen(locale, `/${locale}/notifications/history`);
  const [page, asked] = await Promise.all([pageNumber(searchParams), searchOf(searchParams)]);
  const t = translator(locale);
  const { items, total, pages } = await listHistory(actor, asked, page);
  const isSearch = Object.keys(asked).some((key) => asked[key as keyof typeof asked]);
  return (
    <NotificationsFrame tab="history" actor={actor} locale={locale}>
      {items.length > 0 || isSearch ? (
        <>
          <p className="mb-6 max-w-text">{t('my.notifications.historyLead')}</p>
          <SearchForm asked={asked} locale={locale} />
          {isSearch ? (
            <p role="status" className="mb-4 font-bold">
              {t('notices.search.found', { count: total })}
            </p>
          ) : null}
        </>
      ) : null}
      {items.length > 0 ? (
        <>
          <HistoryTable items={items} recipient={recipientOf(actor, locale)} reader={actor.id} locale={locale} />
          <Pagination
            page={page}
            total={pages}
            hrefOf={(other) => `/${locale}/notifications/history${queryOf(asked, other)}`}
            locale={locale}
          />
        </>
      ) : (
        <EmptyState title={t(isSearch ? 'notices.search.none' : 'my.notifications.historyEmpty')}>
          <p>{t(isSearch ? 'notices.search.noneText' : 'my.notifications.historyEmptyText')}</p>
        </EmptyState>
      )}
    </NotificationsFrame>
  );
};

export default HistoryPage;
