import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { textInForce } from '@/lib/services/texts/in-force';
import { legalMetadata } from '../legal-page';
import { AccessibilityText } from './accessibility-text';

export const revalidate = 60;
export const generateMetadata = legalMetadata('accessibility');

const AccessibilityPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  return <AccessibilityText words={await textInForce('legal/accessibility', locale)} locale={locale} />;
};

export default AccessibilityPage;
