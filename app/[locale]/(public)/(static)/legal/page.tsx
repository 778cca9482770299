import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { textInForce } from '@/lib/services/texts/in-force';
import { legalMetadata } from '../legal-page';

export const revalidate = 60;
export const generateMetadata = legalMetadata('legal');

const LegalPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  return <ContentPage locale={locale} {...(await textInForce('legal/legal', locale))} />;
};

export default LegalPage;
