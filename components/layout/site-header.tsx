import { HeaderSearch } from '@/components/search/search-box';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { LanguageLinks } from './language-links';
import { Mark } from './mark';
import { NavLinks } from './nav-links';
import { OfficialClock } from './official-clock';
import { pageWidth } from './page-width';

/** Name, search, languages, way in; below it the service navigation and the official clock. */
export const SiteHeader = ({
  locale,
  signedIn = false,
  unread = 0,
}: {
  locale: Locale;
  signedIn?: boolean;
  unread?: number;
}) => {
  const t = translator(locale);
  const links = [
    { href: `/${locale}/services`, label: t('site.nav.services') },
    { href: `/${locale}/my`, label: t('site.nav.my') },
    {
      href: `/${locale}/notifications`,
      label: t('site.nav.notifications'),
      count: unread > 0 ? String(unread) : undefined,
    },
    { href: `/${locale}/help`, label: t('site.nav.help') },
  ];
  return (
    <header className="on-dark bg-deep text-on-deep">
      <div className={`${pageWidth} flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-4 pb-2`}>
        <a
          href={`/${locale}`}
          className="inline-flex min-h-12 items-center gap-3 text-lg leading-tight font-bold no-underline hover:underline hover:text-inherit"
        >
          <Mark className="size-10" />
          <span>
            {t('site.name')}
            <span className="block text-xs font-normal text-on-deep-muted max-[26rem]:sr-only">
              {t('site.tagline')}
            </span>
          </span>
        </a>
        <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:w-full">
          <HeaderSearch locale={locale} />
          <LanguageLinks locale={locale} label={t('site.languages')} />
          {signedIn ? null : (
            <a
              href={`/${locale}/sign-in`}
              className="inline-flex min-h-11 items-center gap-2 rounded border-2 border-on-deep-muted px-4 text-sm font-bold no-underline hover:border-on-deep hover:bg-deep-raised hover:text-inherit"
            >
              <Icon name="key-round" className="size-5" />
              {t('site.signIn')}
            </a>
          )}
        </div>
      </div>
      <div className="no-print border-t border-deep-raised">
        <div className={`${pageWidth} flex flex-wrap items-center justify-between gap-x-6`}>
          <NavLinks links={links} label={t('site.nav.label')} />
          <OfficialClock locale={locale} label={t('site.clock')} />
        </div>
      </div>
      <div className="sill" />
    </header>
  );
};
