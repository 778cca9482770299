import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { messagesOf } from '@/lib/i18n/messages';
import { bodies } from '../bodies';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.units;
  return pageMetadata(locale, { title, description: lead, path: '/about/units' });
};

/** The codes of bodies and units to whom something can be addressed (RD 203/2021 art. 11.3). */
const UnitsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { portal, public: shown } = messagesOf(locale);
  const { units: words } = portal;
  const crumbs = [{ href: `/${locale}/about`, label: shown.about.title }];
  return (
    <ContentPage locale={locale} title={words.title} lead={words.lead} crumbs={crumbs}>
      <div className="mt-8">
        <Notice locale={locale} title={words.demo}>
          <p>{words.demoText}</p>
        </Notice>
      </div>
      <div className="max-w-form">
        <Table
          caption={words.caption}
          hideCaption
          rows={[...bodies]}
          rowKey={({ code }) => code}
          columns={[
            { key: 'body', label: words.body, cell: ({ body }) => shown.bodies[body] },
            { key: 'code', label: words.code, cell: ({ code }) => <code className="font-mono">{code}</code> },
            { key: 'count', label: words.does, numeric: true, cell: ({ count }) => count },
          ]}
        />
      </div>
    </ContentPage>
  );
};

export default UnitsPage;
