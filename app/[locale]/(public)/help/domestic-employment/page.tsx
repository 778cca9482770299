import { SheetView } from '@/components/case/sheet-view';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getLeaflet } from '@/lib/services/domestic/leaflet';

/** Its figures are those of the day it is read, not of the build. */
export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = getLeaflet(locale);
  return pageMetadata(locale, { title, description: lead, path: '/help/domestic-employment' });
};

/** The leaflet on domestic employment: the same text as its PDF. */
const LeafletPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const sheet = getLeaflet(locale);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            {
              href: `/${locale}/services/work-and-contributions`,
              label: messagesOf(locale).public.topics['work-and-contributions'].title,
            },
          ]}
          current={sheet.title}
        />
      }
    >
      <h1>{sheet.title}</h1>
      <div className="no-print mt-5 mb-8 flex flex-wrap gap-4">
        <ButtonLink href={`/api/leaflets/domestic-employment?locale=${locale}`} look="secondary" icon="download">
          {t('domestic.leaflet.pdf')}
        </ButtonLink>
        <ButtonLink href={`/${locale}/calculators/domestic-employment`} look="secondary">
          {t('domestic.calculator.title')}
        </ButtonLink>
      </div>
      <div className="max-w-form">
        <SheetView sheet={sheet} locale={locale} />
      </div>
    </PageBody>
  );
};

export default LeafletPage;
