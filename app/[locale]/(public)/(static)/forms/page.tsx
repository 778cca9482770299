import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { registry } from '@/lib/catalogue/registry';
import { topics } from '@/lib/catalogue/topics';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.forms;
  return pageMetadata(locale, { title, description: lead, path: '/forms' });
};

/** The standard forms: every procedure of the catalogue has one on paper (RD 203/2021 art. 11.2.h). */
const FormsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { portal, public: shown } = messagesOf(locale);
  const { forms: words } = portal;
  const of = (topic: string) => registry.filter(({ procedure }) => procedure.topic === topic);
  return (
    <ContentPage locale={locale} title={words.title} lead={words.lead}>
      <p className="mt-4 max-w-text">{words.online}</p>
      {topics
        .filter((topic) => of(topic).length > 0)
        .map((topic) => (
          <section key={topic} id={topic} className="mt-10">
            <h2 className="mb-3 text-xl">{shown.topics[topic].title}</h2>
            <Table
              caption={t('portal.forms.caption', { topic: shown.topics[topic].title })}
              hideCaption
              rows={of(topic)}
              rowKey={({ procedure }) => procedure.slug}
              columns={[
                {
                  key: 'procedure',
                  label: words.procedure,
                  cell: ({ procedure, words: own }) => (
                    <a href={`/${locale}/services/${topic}/${procedure.slug}`}>{own[locale].title}</a>
                  ),
                },
                { key: 'code', label: words.code, cell: ({ procedure }) => procedure.code },
                {
                  key: 'form',
                  label: words.form,
                  cell: ({ procedure, words: own }) => (
                    <a href={`/api/paper/${procedure.slug}?locale=${locale}`}>
                      {words.pdf}
                      <span className="sr-only">: {own[locale].title}</span>
                    </a>
                  ),
                },
              ]}
            />
          </section>
        ))}
    </ContentPage>
  );
};

export default FormsPage;
