import type { ReactNode } from 'react';
import { IdleWarning } from '@/components/layout/idle-warning';
import { idleWords } from '@/components/layout/idle-words';
import { pageLocale } from '@/components/layout/page-locale';
import { SiteShell } from '@/components/layout/site-shell';
import { system } from '@/lib/adapters/clock';
import { currentSession } from '@/lib/auth/session';

/** Header, account bar and idle warning of every page of a signed-in person. The page itself asks for the session it needs. */
export const SignedInLayout = async ({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) => {
  const locale = await pageLocale(params);
  const session = await currentSession();
  if (!session) return <SiteShell locale={locale}>{children}</SiteShell>;
  const { name, unread, csrf, idleSeconds, endsAt } = session;
  const absoluteSeconds = Math.max(0, Math.floor((new Date(endsAt).getTime() - system().getTime()) / 1000));
  return (
    <SiteShell locale={locale} account={{ name, unread, csrf }}>
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
