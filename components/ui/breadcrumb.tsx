import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type Crumb = { href: string; label: string };

/** "You are in: Home › Services › Family". Home comes by itself; the page itself is last and not a link. */
export const Breadcrumb = ({ locale, crumbs = [], current }: { locale: Locale; crumbs?: Crumb[]; current: string }) => {
  const t = translator(locale);
  return (
    <nav aria-label={t('ui.breadcrumb')} className="no-print text-xs">
      <ol className="flex flex-wrap gap-y-1">
        {[{ href: `/${locale}`, label: t('ui.home') }, ...crumbs].map((crumb) => (
          <li key={crumb.href} className="flex items-center after:px-2.5 after:text-muted after:content-['›'/'']">
            <a href={crumb.href} className="inline-flex min-h-8 items-center">
              {crumb.label}
            </a>
          </li>
        ))}
        <li aria-current="page" className="flex min-h-8 items-center text-muted">
          {current}
        </li>
      </ol>
    </nav>
  );
};
