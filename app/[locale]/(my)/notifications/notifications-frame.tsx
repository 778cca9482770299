import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkTabs } from '@/components/ui/link-tabs';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Title and the two views: what can be opened, and what ended. */
export const NotificationsFrame = ({
  tab,
  open,
  locale,
  children,
}: {
  tab: 'open' | 'history';
  /** How many wait. */
  open: number;
  locale: Locale;
  children: ReactNode;
}) => {
  const t = translator(locale);
  const tabs = [
    {
      href: `/${locale}/notifications`,
      label: t('my.notifications.open'),
      count: open,
      current: tab === 'open',
    },
    {
      href: `/${locale}/notifications/history`,
      label: t('my.notifications.history'),
      current: tab === 'history',
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
