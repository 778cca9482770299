import { notFound } from 'next/navigation';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { audiences } from '@/lib/catalogue/services';
import { messagesOf } from '@/lib/i18n/messages';
import { ServiceList } from '../../service-list';

type Props = { params: Promise<{ locale: string; audience: string }> };

export const generateStaticParams = () => audiences.map((audience) => ({ audience }));

const audienceOf = async (params: Props['params']) => {
  const { audience } = await params;
  return audiences.find((known) => known === audience) ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const audience = await audienceOf(params);
  const { title, lead, audiences: names } = messagesOf(locale).public.services;
  return pageMetadata(locale, {
    title: `${title}: ${names[audience]}`,
    description: lead,
    path: `/services/for/${audience}`,
  });
};

/** The services for one kind of people: a filter that is an address, so that it needs no JavaScript. */
const ServicesForPage = async ({ params }: Props) => (
  <ServiceList audience={await audienceOf(params)} locale={await pageLocale(params)} />
);

export default ServicesForPage;
