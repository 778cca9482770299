import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { IdleWarning } from '@/components/layout/idle-warning';
import { idleWords } from '@/components/layout/idle-words';
import { NoticeBanners } from '@/components/layout/notice-banners';
import { OfficeShell } from '@/components/layout/office-shell';
import { OutageBannerOf } from '@/components/layout/outage-banner-of';
import { pageLocale } from '@/components/layout/page-locale';
import { inOwnName } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { currentSession } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { outageWords } from '@/lib/services/outages/banner';
import { currentNotices } from '@/lib/services/site-notices/site-notices';
import { countTasks } from '@/lib/services/tasks/list-tasks';
import { areaGroups, areasOf } from './staff-areas';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The slate frame of the office. To anybody without a role it shows nothing; each page asks for its own roles. */
const OfficeLayout = async ({ children, params }: Props) => {
  const locale = await pageLocale(params);
  const session = await currentSession();
  if (!session || session.actor.roles.length === 0) return children;
  const { actor, name, csrf, idleSeconds, endsAt } = session;
  const t = translator(locale);
  const tasks = await countTasks(inOwnName(actor));
  const areas = areasOf(actor.roles, locale).map((area) =>
    tasks > 0 && area.href.endsWith('/tasks') ? { ...area, count: String(tasks) } : area,
  );
  const menus = areaGroups
    .map((group) => ({
      label: t(`queue.menus.${group}`),
      links: areas.filter((area) => area.group === group).map(({ group: _group, ...link }) => link),
    }))
    .filter(({ links }) => links.length > 0);
  const absoluteSeconds = Math.max(0, Math.floor((new Date(endsAt).getTime() - system().getTime()) / 1000));
  const [outage, notices] = await Promise.all([outageWords(locale), currentNotices('office', locale)]);
  return (
    <OfficeShell
      locale={locale}
      name={name}
      roleName={actor.roles.map((role) => t(`office.roles.${role}`)).join(', ')}
      csrf={csrf}
      menus={menus}
    >
      {outage ? (
        <div className="mb-6">
          <OutageBannerOf words={outage} locale={locale} />
        </div>
      ) : null}
      {notices.length > 0 ? (
        <div className="mb-6">
          <NoticeBanners notices={notices} locale={locale} />
        </div>
      ) : null}
      {children}
      <IdleWarning
        idleSeconds={idleSeconds}
        absoluteSeconds={absoluteSeconds}
        csrf={csrf}
        locale={locale}
        words={idleWords(locale)}
      />
    </OfficeShell>
  );
};

export default OfficeLayout;
