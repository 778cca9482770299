import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { IdleWarning } from '@/components/layout/idle-warning';
import { idleWords } from '@/components/layout/idle-words';
import { NoticeBanners } from '@/components/layout/notice-banners';
import { OutageBannerOf } from '@/components/layout/outage-banner-of';
import { pageLocale } from '@/components/layout/page-locale';
import { powerWords } from '@/components/layout/power-words';
import { SiteShell } from '@/components/layout/site-shell';
import { system } from '@/lib/adapters/clock';
import { currentSession } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { outageWords } from '@/lib/services/outages/banner';
import { currentNotices } from '@/lib/services/site-notices/site-notices';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Every title says for whom the page acts (ux G16). */
export const signedInMetadata = async ({ params }: { params: Props['params'] }): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const power = (await currentSession())?.power;
  if (!power?.inForce) return {};
  const t = translator(locale);
  const suffix = `${powerWords(power, locale).title} · ${t('site.name')}`;
  return { title: { template: `%s · ${suffix}`, default: suffix } };
};

/** Header, account bar and idle warning of every page of a signed-in person. The page itself asks for the session it needs. */
export const SignedInLayout = async ({ children, params }: Props) => {
  const locale = await pageLocale(params);
  const session = await currentSession();
  if (!session) return <SiteShell locale={locale}>{children}</SiteShell>;
  const { name, unread, csrf, idleSeconds, endsAt, holdsPowers } = session;
  const power = session.power?.inForce ? session.power : null;
  const absoluteSeconds = Math.max(0, Math.floor((new Date(endsAt).getTime() - system().getTime()) / 1000));
  const [outage, notices] = await Promise.all([outageWords(locale), currentNotices('my', locale)]);
  return (
    <SiteShell
      locale={locale}
      account={{ name, unread, csrf, power, holdsPowers }}
      banner={
        <>
          {outage ? <OutageBannerOf words={outage} locale={locale} /> : null}
          <NoticeBanners notices={notices} locale={locale} />
        </>
      }
    >
      {children}
      <IdleWarning
        idleSeconds={idleSeconds}
        absoluteSeconds={absoluteSeconds}
        csrf={csrf}
        locale={locale}
        words={idleWords(locale)}
      />
    </SiteShell>
  );
};
