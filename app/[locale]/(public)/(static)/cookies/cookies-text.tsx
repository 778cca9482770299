import type { ReactNode } from 'react';
import { ContentPage } from '@/components/layout/content-page';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import type { CookiesWords } from '@/lib/services/texts/editable';

/** What is kept in the browser, as a table, and the sections about it. */
export const CookiesText = ({ words, note, locale }: { words: CookiesWords; note?: ReactNode; locale: Locale }) => {
  const { title, lead, caption, columns, rows, sections } = words;
  return (
    <ContentPage locale={locale} title={title} lead={lead} sections={sections} note={note}>
      <div className="mt-10">
        <Table
          caption={caption}
          rows={[...rows]}
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
