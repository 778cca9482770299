import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { listOfficeNews } from '@/lib/services/news/edit-news';
import { editors } from '../staff-areas';
import { PhaseTag } from './phase-tag';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).news.office.title,
});

/** Every piece of news, whatever its state. */
const OfficeNewsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/news`;
  const { actor } = await requireStaff(locale, base, ...editors);
  const pieces = await listOfficeNews(actor, locale);
  const { office: words } = messagesOf(locale).news;
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <p className="mb-8 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/new`}>{words.write}</ButtonLink>
        <ButtonLink href={`/${locale}/news`} look="secondary">
          {words.see}
        </ButtonLink>
      </p>
      <Table
        caption={words.caption}
        hideCaption
        rows={pieces}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', label: words.heading, cell: ({ id, title }) => <a href={`${base}/${id}`}>{title}</a> },
          { key: 'day', label: words.day, cell: ({ day }) => (day ? formatDay(day, locale, 'medium') : words.noDay) },
          { key: 'state', label: words.state, cell: (piece) => <PhaseTag {...piece} locale={locale} /> },
        ]}
      />
    </>
  );
};

export default OfficeNewsPage;
