import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { LanguageLinks } from './language-links';
import { Mark } from './mark';
import { NavLinks } from './nav-links';
import { type NavMenu, NavMenus } from './nav-menus';
import { OfficialClock } from './official-clock';

const wide = 'mx-auto w-full max-w-[100rem] px-4 sm:px-6';
/** So many links fit in a row on every screen; more are put into menus. */
const FEW = 5;

/** The staff area: slate, denser and wider, so that nobody mistakes it for the citizens' side. */
export const OfficeShell = ({
  locale,
  name,
  roleName,
  csrf,
  menus,
  children,
}: {
  locale: Locale;
  name: string;
  /** Role in words, already translated. */
  roleName?: string;
  csrf: string;
  /** The areas this person may use, menu by menu. */
  menus: readonly NavMenu[];
  children: ReactNode;
}) => {
  const t = translator(locale);
  const links = menus.flatMap((menu) => menu.links);
  return (
    <div className="flex min-h-dvh flex-col text-sm">
      <header className="on-dark bg-slate text-on-slate">
        <div className={`${wide} flex flex-wrap items-center justify-between gap-x-6 pt-2`}>
          <a
            href={`/${locale}/office`}
            className="inline-flex min-h-11 items-center gap-3 font-bold no-underline hover:text-inherit hover:underline"
          >
            <Mark className="size-7" />
            {t('site.office.name')}
          </a>
          <div className="no-print flex flex-wrap items-center gap-x-5">
            <LanguageLinks locale={locale} label={t('site.languages')} />
            <p>
              <span className="sr-only">{t('site.account.signedInAs')} </span>
              <strong>{name}</strong>
              {roleName ? <span className="text-on-slate-muted"> · {roleName}</span> : null}
            </p>
            <form method="post" action="/api/sign-out">
              <input type="hidden" name="csrf" value={csrf} />
              <input type="hidden" name="locale" value={locale} />
              <button type="submit" className="min-h-11 cursor-pointer underline underline-offset-[0.18em]">
                {t('site.account.signOut')}
              </button>
            </form>
          </div>
        </div>
        <div className={`no-print ${wide} flex flex-wrap items-center justify-between gap-x-6`}>
          {links.length <= FEW ? (
            <NavLinks label={t('site.nav.label')} links={links} />
          ) : (
            <NavMenus label={t('site.nav.label')} menus={menus} />
          )}
          <OfficialClock locale={locale} label={t('site.clock')} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${wide} flex-1 py-6`}>
        {children}
      </main>
      <footer className={`${wide} no-print border-t border-line py-4 text-xs text-muted`}>
        <a href={`/${locale}/accessibility`}>{t('site.footer.accessibility')}</a> · {t('site.office.note')}
      </footer>
    </div>
  );
};
