import type { Metadata } from 'next';
import { browserId } from '@/app/api/cookies';
import { CalendarDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { today } from '@/lib/adapters/clock';
import { requireCitizen } from '@/lib/auth/require';
import { type Deadline, deadlineGroups, groupOf } from '@/lib/casework/deadlines';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { findFeed } from '@/lib/services/deadlines/calendar-feed';
import { listDeadlines } from '@/lib/services/deadlines/list-deadlines';
import type { Search } from '../../../form-state';
import { CalendarSection } from './calendar-section';
import { DeadlineRow } from './deadline-row';
import { StandingDuties } from './standing-duties';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('deadlines.title'),
});

const Group = ({
  id,
  title,
  rows,
  locale,
}: {
  id: string;
  title: string;
  rows: readonly Deadline[];
  locale: Locale;
}) =>
  rows.length === 0 ? null : (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      <ul className="space-y-4">
        {rows.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} today={today()} locale={locale} />
        ))}
      </ul>
    </section>
  );

/** Every deadline in one list, the nearest first: what the person has to do, and what the office owes them. */
const DeadlinesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireCitizen(locale, `/${locale}/my/deadlines`);
  const { deadlines, standing } = await listDeadlines(session.actor);
  const { done } = await searchParams;
  const t = translator(locale);
  const name = session.power?.name;
  const own = deadlines.filter(({ who }) => who === 'you');
  const ours = deadlines.filter(({ who }) => who === 'us');
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('deadlines.title')}
        />
      }
    >
      {done === 'ended' ? (
        <Notice kind="success" alert locale={locale} title={t('deadlines.feed.ended')} id="done" />
      ) : null}
      <h1 className="text-3xl">{name ? t('deadlines.titleActing', { name }) : t('deadlines.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">
        {name ? t('deadlines.leadActing', { name }) : t('deadlines.lead')}
      </p>
      {deadlines.length + standing.length > 0 ? (
        <p className="mt-4">
          <PrintButton label={t('deadlines.print')} />
        </p>
      ) : (
        <div className="mt-8">
          <EmptyState
            title={t('deadlines.empty')}
            picture={<CalendarDrawing />}
            action={<ButtonLink href={`/${locale}/my/cases`}>{t('deadlines.emptyLink')}</ButtonLink>}
          >
            <p>{t('deadlines.emptyText')}</p>
          </EmptyState>
        </div>
      )}
      {deadlineGroups.map((group) => (
        <Group
          key={group}
          id={group}
          title={t(`deadlines.groups.${group}`)}
          rows={own.filter(({ lastDay }) => groupOf(lastDay, today()) === group)}
          locale={locale}
        />
      ))}
      <Group
        id="ours"
        title={name ? t('deadlines.oursActing', { name }) : t('deadlines.ours')}
        rows={ours}
        locale={locale}
      />
      <StandingDuties standing={standing} locale={locale} />
      {name ? null : (
        <CalendarSection
          feed={await findFeed(session.actor)}
          token={await browserId('calendar')}
          csrf={session.csrf}
          locale={locale}
        />
      )}
    </PageBody>
  );
};

export default DeadlinesPage;
