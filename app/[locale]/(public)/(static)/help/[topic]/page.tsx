import { notFound } from 'next/navigation';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { helpKeys, nameOf } from '@/lib/services/texts/editable';
import { textInForce } from '@/lib/services/texts/in-force';
import { HelpTopic } from './help-topic';

type Props = { params: Promise<{ locale: string; topic: string }> };

export const revalidate = 60;
export const generateStaticParams = () => helpKeys.map((key) => ({ topic: nameOf(key) }));

const sectionOf = async (params: Props['params'], locale: Locale) => {
  const { topic } = await params;
  const key = helpKeys.find((each) => nameOf(each) === topic) ?? notFound();
  return textInForce(key, locale);
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id, heading } = await sectionOf(params, locale);
  const { title, topicLead } = messagesOf(locale).portal.help;
  return pageMetadata(locale, { title: `${title}: ${heading}`, description: topicLead, path: `/help/${id}` });
};

const HelpTopicPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  return <HelpTopic section={await sectionOf(params, locale)} locale={locale} />;
};

export default HelpTopicPage;
