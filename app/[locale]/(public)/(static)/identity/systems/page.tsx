import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.systems;
  return pageMetadata(locale, { title, description: lead, path: '/identity/systems' });
};

/** With what one says who one is, and signs (RD 203/2021 art. 11.1.d). */
const SystemsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { portal, public: shown } = messagesOf(locale);
  const { systems: words } = portal;
  const crumbs = [{ href: `/${locale}/identity`, label: shown.identity.title }];
  return (
    <ContentPage locale={locale} title={words.title} lead={words.lead} crumbs={crumbs}>
      {(['identify', 'sign'] as const).map((use) => (
        <div key={use} className="mt-10">
          <Table
            caption={words[use]}
            rows={[...words[`${use}Rows`]]}
            rowKey={({ system }) => system}
            columns={(['system', 'how', 'opens'] as const).map((key) => ({
              key,
              label: words[key],
              cell: (row: Record<typeof key, string>) => row[key],
            }))}
          />
        </div>
      ))}
      <p className="mt-8 max-w-text text-muted">{words.basis}</p>
    </ContentPage>
  );
};

export default SystemsPage;
