import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { textInForce } from '@/lib/services/texts/in-force';
import { legalMetadata } from '../legal-page';
import { AboutText } from './about-text';

export const revalidate = 60;
export const generateMetadata = legalMetadata('about');

const AboutPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  return <AboutText words={await textInForce('legal/about', locale)} locale={locale} />;
};

export default AboutPage;
