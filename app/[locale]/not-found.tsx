import { locale as rootLocale } from 'next/root-params';
import { PageBody } from '@/components/layout/site-shell';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/**
 * Next renders this with every dynamic page and sends it along, in case the page finds nothing: a whole page here cost a
 * third of each answer. People read the prerendered page that the HTTP guard sends in its place.
 */
const NotFound = async () => {
  const given = await rootLocale();
  const locale = isLocale(given) ? given : defaultLocale;
  const t = translator(locale);
  return (
    <PageBody>
      <h1>{t('site.notFound.title')}</h1>
      <p>
        <a href={`/${locale}`}>{t('site.notFound.home')}</a>
      </p>
    </PageBody>
  );
};

export default NotFound;
