import { notFound } from 'next/navigation';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { findOffer, offers } from '@/lib/catalogue/offers';
import { findProcedure } from '@/lib/catalogue/registry';
import { findService } from '@/lib/catalogue/services';
import { ProcedurePage } from './procedure-page';
import { StandingServicePage } from './standing-service-page';

type Props = { params: Promise<{ locale: string; topic: string; service: string }> };

export const generateStaticParams = () => offers.map(({ topic, slug }) => ({ topic, service: slug }));

const offerOf = async (params: Props['params']) => {
  const { topic, service } = await params;
  const found = findOffer(service);
  return found?.topic === topic ? found : notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { href, words } = await offerOf(params);
  const { title, summary } = words(locale);
  return pageMetadata(locale, { title, description: summary, path: href });
};

const ServicePage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { slug } = await offerOf(params);
  const registered = findProcedure(slug);
  const service = findService(slug);
  if (registered) return <ProcedurePage registered={registered} locale={locale} />;
  return service ? <StandingServicePage service={service} locale={locale} /> : notFound();
};

export default ServicePage;
