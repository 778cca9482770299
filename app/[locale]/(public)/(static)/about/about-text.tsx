import type { ReactNode } from 'react';
import { ContentPage } from '@/components/layout/content-page';
import { articleOf, legalMinimum } from '@/components/layout/legal-minimum';
import { LinkList } from '@/components/ui/link-list';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { PageWords } from '@/lib/services/texts/editable';
import { bodies } from './bodies';

const Bodies = ({ locale }: { locale: Locale }) => {
  const { portal, public: shown } = messagesOf(locale);
  const { bodies: words } = portal;
  return (
    <section id="bodies" className="mt-10 max-w-text space-y-4">
      <h2 className="text-xl">{words.title}</h2>
      <p>{words.text}</p>
      <ul className="list">
        {bodies.map(({ body }) => (
          <li key={body}>{shown.bodies[body]}</li>
        ))}
      </ul>
      <LinkList
        links={[
          [`/${locale}/about/units`, words.units],
          [`/${locale}/about/creation`, words.creation],
        ]}
      />
    </section>
  );
};

const Minimum = ({ locale }: { locale: Locale }) => {
  const { minimum: words, pages } = messagesOf(locale).portal;
  return (
    <section id="minimum" className="mt-12">
      <h2 className="text-xl">{words.title}</h2>
      <p className="mt-3 mb-5 max-w-text">{words.lead}</p>
      <Table
        caption={words.title}
        hideCaption
        rows={[...legalMinimum]}
        rowKey={({ duty }) => duty}
        columns={[
          { key: 'article', label: words.article, cell: ({ duty }) => articleOf(duty) },
          { key: 'duty', label: words.duty, cell: ({ duty }) => words.duties[duty] },
          {
            key: 'where',
            label: words.where,
            cell: (row) => (
              <span className="flex flex-wrap gap-x-5">
                {row.pages.map((path) => (
                  <a key={path} href={`/${locale}/${path}`}>
                    {pages[path]}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
};

/** Whose office this is, who is competent in it, and where what the law asks for stands (RD 203/2021 art. 11.1.a). */
export const AboutText = ({ words, note, locale }: { words: PageWords; note?: ReactNode; locale: Locale }) => (
  <ContentPage
    locale={locale}
    {...words}
    note={note}
    after={
      <>
        <Bodies locale={locale} />
        <Minimum locale={locale} />
      </>
    }
  />
);
