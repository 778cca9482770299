import { notFound } from 'next/navigation';
import { ContentPage } from '@/components/layout/content-page';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { LinkList } from '@/components/ui/link-list';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { Questions } from '../questions';

type Props = { params: Promise<{ locale: string; topic: string }> };

export const generateStaticParams = () =>
  messagesOf(defaultLocale).public.help.sections.map(({ id }) => ({ topic: id }));

const sectionOf = async (params: Props['params'], locale: Locale) => {
  const { topic } = await params;
  return messagesOf(locale).public.help.sections.find(({ id }) => id === topic) ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id, heading } = await sectionOf(params, locale);
  const { title, topicLead } = messagesOf(locale).portal.help;
  return pageMetadata(locale, { title: `${title}: ${heading}`, description: topicLead, path: `/help/${id}` });
};

/** The questions of one topic. */
const HelpTopicPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const section = await sectionOf(params, locale);
  const { help: words, pages } = messagesOf(locale).portal;
  return (
    <ContentPage
      locale={locale}
      title={section.heading}
      lead={words.topicLead}
      crumbs={[{ href: `/${locale}/help`, label: words.title }]}
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

export default HelpTopicPage;
