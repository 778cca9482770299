import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import type { LegalPage } from '@/lib/services/texts/editable';
import { textInForce } from '@/lib/services/texts/in-force';

/** Title and description of a page whose words may change without a release. */
export const legalMetadata =
  (page: LegalPage) =>
  async ({ params }: LocaleParams) => {
    const locale = await pageLocale(params);
    const { title, lead } = await textInForce(`legal/${page}`, locale);
    return pageMetadata(locale, { title, description: lead, path: `/${page}` });
  };
