import { WindowDrawing } from '@/components/layout/illustrations';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { PageBody } from './site-shell';

/** Says what may have happened and offers four ways on. */
export const NotFoundPage = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <PageBody>
      <title>{`${t('site.notFound.title')} · ${t('site.name')}`}</title>
      <div className="grid items-center gap-10 md:grid-cols-[1fr_16rem]">
        <div>
          <h1 className="text-3xl">{t('site.notFound.title')}</h1>
          <p className="mt-4 max-w-text text-lg">{t('site.notFound.text')}</p>
          <p className="mt-6">{t('site.notFound.ways')}</p>
          <ul className="list mt-2">
            <li>
              <a href={`/${locale}`}>{t('site.notFound.home')}</a>
            </li>
            <li>
              <a href={`/${locale}/services`}>{t('site.notFound.services')}</a>
            </li>
            <li>
              <a href={`/${locale}/site-map`}>{t('site.notFound.map')}</a>
            </li>
            <li>
              <a href={`/${locale}/help`}>{t('site.notFound.help')}</a>
            </li>
          </ul>
        </div>
        <div className="text-link max-md:hidden">
          <WindowDrawing />
        </div>
      </div>
    </PageBody>
  );
};
