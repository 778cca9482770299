import { locale as rootLocale } from 'next/root-params';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { SiteShell } from '@/components/layout/site-shell';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

const NotFound = async () => {
  const given = await rootLocale();
  const locale = isLocale(given) ? given : defaultLocale;
  return (
    <SiteShell locale={locale}>
      <NotFoundPage locale={locale} />
    </SiteShell>
  );
};

export default NotFound;
