import type { Metadata } from 'next';
import { QueueTable } from '@/components/case/queue-table';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { getQueue, MOST_COUNTED, type View, views } from '@/lib/services/office/queue';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { caseClock } from '../case-clock';
import { reviewers } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };

/** "999+": as far as the office counts. */
const atMost = (count: number): string => (count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`);

const asked = async (search: Search): Promise<{ view: View; page: number }> => {
  const { view, page } = await search;
  return {
    view: views.find((known) => known === view) ?? 'open',
    page: typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return { title: `${t(`office.queue.views.${(await asked(searchParams)).view}`)} · ${t('office.queue.title')}` };
};

const QueuePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { view, page } = await asked(searchParams);
  const base = `/${locale}/office/queue`;
  const hrefOf = (to: View, number = 1) => `${base}?view=${to}${number > 1 ? `&page=${number}` : ''}`;
  const { actor } = await requireStaff(locale, hrefOf(view, page), ...reviewers);
  const { items, counts, total, pages } = await orNotFound(() => getQueue(actor, view, page));
  const t = translator(locale);
  const rows = items.map((item) => ({
    id: item.id,
    href: `/${locale}/office/cases/${item.id}`,
    person: `${item.person.surnames}, ${item.person.givenName}`,
    maskedId: maskId(item.person.idNumber),
    procedure: [
      getProcedure(item.procedure).words[locale].title,
      ...item.revisions.map(({ kind }) => t(`after.kinds.${kind}`)),
    ].join(' · '),
    number: item.register[0]?.number ?? '—',
    state: item.state,
    clock: caseClock(item),
    assigned: item.assignedTo && `${item.assignedTo.givenName} ${item.assignedTo.surnames}`,
    documents: item.documents.length,
    messages: item.messages.length,
    hasNewAnswer: item.requests.length > 0,
  }));
  return (
    <>
      <h1 className="mb-4 text-2xl">{t('office.queue.title')}</h1>
      <LinkTabs
        label={t('office.queue.viewsLabel')}
        tabs={views.map((each) => ({
          href: hrefOf(each),
          label: t(`office.queue.views.${each}`),
          count: atMost(counts[each] ?? 0),
          current: each === view,
        }))}
      />
      {rows.length > 0 ? (
        <QueueTable
          rows={rows}
          caption={t('office.queue.caption', {
            view: t(`office.queue.views.${view}`),
            count: total,
            shown: atMost(total),
          })}
          locale={locale}
        />
      ) : (
        <EmptyState
          title={t('office.queue.emptyTitle')}
          action={
            view === 'open' ? undefined : (
              <ButtonLink look="secondary" href={hrefOf(view === 'mine' ? 'unassigned' : 'open')}>
                {t(view === 'mine' ? 'office.queue.seeUnassigned' : 'office.queue.seeOpen')}
              </ButtonLink>
            )
          }
        >
          <p>{t(`office.queue.empty.${view}`)}</p>
        </EmptyState>
      )}
      <Pagination
        page={Math.min(page, pages)}
        total={pages}
        hrefOf={(number) => hrefOf(view, number)}
        locale={locale}
      />
    </>
  );
};

export default QueuePage;
