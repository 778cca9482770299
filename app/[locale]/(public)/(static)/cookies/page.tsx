import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.cookies;
  return pageMetadata(locale, { title, description: lead, path: '/cookies' });
};

const CookiesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, caption, columns, rows, sections } = messagesOf(locale).public.cookies;
  return (
    <ContentPage locale={locale} title={title} lead={lead} sections={sections}>
      <div className="mt-10">
        <Table
          caption={caption}
          rows={rows}
          rowKey={(row) => row.what}
          columns={[
            { key: 'what', label: columns.what, cell: (row) => row.what },
            { key: 'why', label: columns.why, cell: (row) => row.why },
            { key: 'how', label: columns.how, cell: (row) => row.how },
          ]}
        />
      </div>
    </ContentPage>
  );
};

export default CookiesPage;
