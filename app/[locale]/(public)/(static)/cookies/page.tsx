import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { textInForce } from '@/lib/services/texts/in-force';
import { legalMetadata } from '../legal-page';
import { CookiesText } from './cookies-text';

export const revalidate = 60;
export const generateMetadata = legalMetadata('cookies');

const CookiesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  return <CookiesText words={await textInForce('legal/cookies', locale)} locale={locale} />;
};

export default CookiesPage;
