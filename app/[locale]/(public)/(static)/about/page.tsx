import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.about;
  return pageMetadata(locale, { title, description: lead, path: '/about' });
};

const AboutPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  return <ContentPage locale={locale} {...messagesOf(locale).public.about} />;
};

export default AboutPage;
