import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { messagesOf } from '@/lib/i18n/messages';
import { ServiceList } from './service-list';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.services;
  return pageMetadata(locale, { title, description: lead, path: '/services' });
};

const ServicesPage = async ({ params }: LocaleParams) => <ServiceList locale={await pageLocale(params)} />;

export default ServicesPage;
