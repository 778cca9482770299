import type { ReactNode } from 'react';
import { HelpBlock } from '@/components/ui/help-block';
import type { Locale } from '@/lib/i18n/locales';
import { AccountBar } from './account-bar';
import { ActingMark } from './acting-mark';
import { pageWidth } from './page-width';
import { PowerBar } from './power-bar';
import type { PowerInWords } from './power-words';
import { PublicNotices } from './public-notices';
import { PublicOutageBanner } from './public-outage-banner';
import { PublicPowerBar } from './public-power-bar';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

export type Account = {
  name: string;
  unread: number;
  csrf: string;
  /** The power in use; the bar names the person represented. */
  power?: PowerInWords | null;
  holdsPowers?: boolean;
};

/**
 * Everything around a citizen's page, in the fixed order: header, acting bar, account bar, (banner), page, help, footer.
 * The page itself draws `<PageBody>`, which holds breadcrumb or back link and the `<main>`.
 */
export const SiteShell = ({
  locale,
  account,
  banner,
  children,
}: {
  locale: Locale;
  account?: Account;
  /** What is out of order and what editors say, on a page made on request; one made at build time asks for it. */
  banner?: ReactNode;
  children: ReactNode;
}) => (
  <>
    <SiteHeader locale={locale} signedIn={account !== undefined} unread={account?.unread} />
    {account ? <ActingMark acting={Boolean(account.power)} /> : <PublicPowerBar locale={locale} />}
    {account?.power ? <PowerBar power={account.power} csrf={account.csrf} locale={locale} /> : null}
    {account ? <AccountBar {...account} locale={locale} /> : null}
    {account ? (
      banner
    ) : (
      <>
        <PublicOutageBanner locale={locale} />
        <PublicNotices locale={locale} />
      </>
    )}
    {children}
    <HelpBlock locale={locale} />
    <SiteFooter locale={locale} />
  </>
);

/** Breadcrumb or back link, then main. `wide` lets the page draw its own full-width bands. */
export const PageBody = ({ top, wide = false, children }: { top?: ReactNode; wide?: boolean; children: ReactNode }) => (
  <>
    {top ? <div className={`${pageWidth} pt-4`}>{top}</div> : null}
    <main id="main" tabIndex={-1} className={wide ? '' : `${pageWidth} pb-4 ${top ? 'pt-5' : 'pt-8 sm:pt-10'}`}>
      {children}
    </main>
  </>
);
