import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkTabs } from '@/components/ui/link-tabs';
import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { countUnread } from '@/lib/services/notifications/list-communications';
import { countWaiting } from '@/lib/services/notifications/list-notifications';

/** Title and the three views: what can be opened, what ended, and what was told without legal effect. */
export const NotificationsFrame = async ({
  tab,
  actor,
  locale,
  children,
}: {
  tab: 'open' | 'history' | 'communications';
  actor: Actor;
  locale: Locale;
  children: ReactNode;
}) => {
  const t = translator(locale);
  const [open, unread] = await Promise.all([countWaiting(actor), countUnread(actor)]);
  const base = `/${locale}/notifications`;
  const tabs = [
    { href: base, label: t('my.notifications.open'), count: open, current: tab === 'open' },
    { href: `${base}/history`, label: t('my.notifications.history'), current: tab === 'history' },
    {
      href: `${base}/communications`,
      label: (
        <>
          {t('notices.communications')}
          {unread > 0 ? (
            <span className="rounded-sm bg-sunken px-2 text-xs text-ink">{t('notices.unread', { count: unread })}</span>
          ) : null}
        </>
      ),
      current: tab === 'communications',
    },
  ];
  const title = t('my.notifications.title');
  return (
    <PageBody
      top={<Breadcrumb locale={locale} crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]} current={title} />}
    >
      <h1 className="mb-6 text-3xl">{title}</h1>
      <LinkTabs tabs={tabs} label={t('my.notifications.tabs')} />
      {children}
    </PageBody>
  );
};
