import type { ReactNode } from 'react';
import { ContentPage } from '@/components/layout/content-page';
import { LinkList } from '@/components/ui/link-list';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { HelpWords } from '@/lib/services/texts/editable';
import { Questions } from '../questions';

/** The questions of one topic, under its heading. */
export const HelpTopic = ({ section, note, locale }: { section: HelpWords; note?: ReactNode; locale: Locale }) => {
  const { help: words, pages } = messagesOf(locale).portal;
  return (
    <ContentPage
      locale={locale}
      title={section.heading}
      lead={words.topicLead}
      crumbs={[{ href: `/${locale}/help`, label: words.title }]}
      note={note}
    >
      <div className="mt-8 max-w-form">
        <Questions section={section} level={2} locale={locale} />
      </div>
      <div className="mt-8">
        <LinkList
          links={(['help/faq', 'help/offices', 'feedback'] as const).map((path) => [`/${locale}/${path}`, pages[path]])}
        />
      </div>
    </ContentPage>
  );
};
