import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { listNotices } from '@/lib/services/site-notices/edit-notices';
import { editors } from '../staff-areas';
import { sayPlaces, saySpan } from './notice-words';
import { PhaseTag } from './phase-tag';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).siteNotices.title,
});

/** Every notice on the pages, whatever its state. */
const NoticesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/notices`;
  const { actor } = await requireStaff(locale, base, ...editors);
  const notices = await listNotices(actor, locale);
  const words = messagesOf(locale).siteNotices;
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <p className="mb-8">
        <ButtonLink href={`${base}/new`}>{words.write}</ButtonLink>
      </p>
      {notices.length > 0 ? (
        <Table
          caption={words.list}
          rows={notices}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', label: words.heading, cell: ({ id, title }) => <a href={`${base}/${id}`}>{title}</a> },
            { key: 'when', label: words.when, cell: (notice) => saySpan(notice, locale) },
            { key: 'where', label: words.where, cell: ({ places }) => sayPlaces(places, locale) },
            { key: 'state', label: words.state, cell: (notice) => <PhaseTag {...notice} locale={locale} /> },
          ]}
        />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
    </>
  );
};

export default NoticesPage;
