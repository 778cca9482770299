import type { Metadata } from 'next';
import { LetterDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listCommunications } from '@/lib/services/notifications/list-communications';
import type { Search } from '../../../form-state';
import { pageNumber } from '../../my/page-number';
import { NotificationsFrame } from '../notifications-frame';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const t = translator(await pageLocale(params));
  return { title: `${t('notices.communications')} · ${t('my.notifications.title')}` };
};

/** What the office told without legal effect. */
const CommunicationsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/notifications/communications`;
  const { actor } = await requireCitizen(locale, base);
  const page = await pageNumber(searchParams);
  const t = translator(locale);
  const { items, pages } = await listCommunications(actor, page);
  const { acting } = actor;
  return (
    <NotificationsFrame tab="communications" actor={actor} locale={locale}>
      {items.length > 0 ? (
        <>
          <p className="mb-6 max-w-text">{t('notices.list.lead')}</p>
          <Table
            caption={t('notices.list.caption')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                label: t('notices.list.title'),
                cell: ({ id, title, readAt }) => (
                  <a href={`${base}/${id}`} className={readAt ? 'font-normal' : ''}>
                    {title}
                  </a>
                ),
              },
              {
                key: 'about',
                label: t('notices.list.about'),
                cell: (row) =>
                  row.case ? getProcedure(row.case.procedure).words[locale].title : t('notices.list.noCase'),
              },
              {
                key: 'sent',
                label: t('notices.list.sent'),
                cell: ({ sentAt }) => formatInstant(sentAt, locale, { style: 'medium' }),
              },
              {
                key: 'state',
                label: t('notices.list.state'),
                cell: ({ readAt }) =>
                  readAt ? (
                    t('notices.list.read')
                  ) : (
                    <Tag tone="blue" icon="mail">
                      {t('notices.list.isUnread')}
                    </Tag>
                  ),
              },
            ]}
          />
          <Pagination page={page} total={pages} hrefOf={(other) => `${base}?page=${other}`} locale={locale} />
        </>
      ) : acting && !acting.notifications ? (
        <EmptyState title={t('notices.list.emptyAgent', { name: acting.name })} />
      ) : (
        <EmptyState title={t('notices.list.empty')} picture={<LetterDrawing />}>
          <p>{t('notices.list.emptyText')}</p>
        </EmptyState>
      )}
    </NotificationsFrame>
  );
};

export default CommunicationsPage;
