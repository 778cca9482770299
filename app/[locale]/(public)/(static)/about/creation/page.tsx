import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.creation;
  return pageMetadata(locale, { title, description: lead, path: '/about/creation' });
};

/** The act that creates the office, which a demonstration does not have (RD 203/2021 art. 11.1.b). */
const CreationPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { portal, public: shown } = messagesOf(locale);
  const crumbs = [{ href: `/${locale}/about`, label: shown.about.title }];
  return <ContentPage locale={locale} crumbs={crumbs} {...portal.creation} />;
};

export default CreationPage;
