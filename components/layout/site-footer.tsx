import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Mark } from './mark';
import { pageWidth } from './page-width';

/** Paths after the locale; only pages that exist. */
export const footerLinks = [
  'accessibility',
  'legal',
  'privacy',
  'cookies',
  'site-map',
  'official-time',
  'calendar',
  'electronic-register',
  'status',
  'verify',
  'verify/seal',
  'news',
  'feedback',
  'help',
  'glossary',
  'rule-book',
  'developers',
  'automated-decisions',
  'languages',
  'about',
] as const;

export const SiteFooter = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <footer className="on-dark mt-auto bg-deep text-on-deep">
      <div className="sill" />
      <div className={`${pageWidth} py-10`}>
        <nav aria-label={t('site.footer.label')} className="no-print">
          <ul className="grid gap-x-8 min-[22rem]:grid-cols-2 md:grid-cols-4 lg:grid-cols-5">
            {footerLinks.map((path) => (
              <li key={path}>
                <a href={`/${locale}/${path}`} className="inline-flex min-h-11 items-center text-sm">
                  {t(`site.footer.${path}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-8 flex items-start gap-4 border-t border-deep-raised pt-6 text-sm text-on-deep-muted">
          <Mark className="mt-0.5 size-8 text-on-deep" />
          <p className="max-w-text">{t('site.footer.note')}</p>
        </div>
      </div>
    </footer>
  );
};
