import type { Metadata } from 'next';
import { QueueTable } from '@/components/case/queue-table';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { can } from '@/lib/access/can';
import { requireStaff } from '@/lib/auth/require';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { listColleagues } from '@/lib/services/assignment/colleagues';
import type { RawValues } from '@/lib/services/forms/form-return';
import { type Count, getQueue, type QueueItem } from '@/lib/services/office/queue';
import { queueQuery, readQueueAsk } from '@/lib/services/office/queue-filter';
import { ownQueue } from '@/lib/services/office/queue-own';
import { type View, views } from '@/lib/services/office/queue-views';
import { provinces } from '@/lib/services/offices/offices';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { caseClock } from '../case-clock';
import { reviewers } from '../staff-areas';
import { QueueFilters } from './queue-filters';
import { BULK_FORM, BulkActs, ColumnPicker, SavedViews, SortLinks } from './queue-tools';

type Props = LocaleParams & { searchParams: Search };

/** "99+": as far as the office counts. */
const atMost = ({ count, isMore }: Count): string => (isMore ? `${count - 1}+` : String(count));

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  const { view: asked } = await searchParams;
  const view = views.find((known) => known === asked) ?? 'open';
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t(`queue.views.${view}`)} · ${t('queue.title')}`, problems, locale) };
};

const rowOf = (item: QueueItem, locale: Locale) => ({
  id: item.id,
  href: `/${locale}/office/cases/${item.id}`,
  person: `${item.person.surnames}, ${item.person.givenName}`,
  maskedId: maskId(item.person.idNumber),
  procedure: [
    getProcedure(item.procedure).words[locale].title,
    ...item.revisions.map(({ kind }) => sayRevisionKind(kind, getProcedure(item.procedure).procedure, locale)),
  ].join(' · '),
  number: item.register[0]?.number ?? '—',
  state: item.state,
  clock: caseClock(item),
  presented: item.registeredAt ? formatInstantDay(item.registeredAt, locale, 'medium') : '—',
  province: provinces[item.person.province]?.name ?? item.person.province,
  language: isLocale(item.locale) ? translator(locale)(`queue.languages.${item.locale}`) : item.locale,
  assigned: item.assignedTo && `${item.assignedTo.givenName} ${item.assignedTo.surnames}`,
  documents: item.documents.length,
  messages: item.messages.length,
  hasNewAnswer: item.requests.length > 0,
});

const isTicked = (values: RawValues, asked: string | string[] | undefined, value: string): boolean =>
  asked === 'all' || [values.case ?? []].flat().includes(value);

/** Takes the next case by one press; with no JavaScript either. */
const TakeNext = ({ csrf, query, locale }: { csrf: string; query: string; locale: Locale }) => {
  const words = messagesOf(locale).queue;
  return (
    <Form action="/api/office/queue/next" csrf={csrf} locale={locale} hidden={{ query }} className="no-print">
      <Button describedBy="next-hint">{words.next}</Button>
      <p id="next-hint" className="mt-1 text-xs text-muted">
        {words.nextHint}
      </p>
    </Form>
  );
};

/** The cases of the office by what they wait for, narrowed and in the order somebody likes; many can be handed over at once. */
const QueuePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const base = `/${locale}/office/queue`;
  const session = await requireStaff(locale, base, ...reviewers);
  const { actor, csrf } = session;
  const ask = await readQueueAsk(asked, session.idHash);
  const { view, filter, sort, page } = ask;
  const { items, counts, total, pages } = await orNotFound(() => getQueue(actor, view, { filter, sort, page }));
  const { columns, saved } = await ownQueue(actor);
  const colleagues = await listColleagues(actor);
  const t = translator(locale);
  const words = messagesOf(locale).queue;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(
    problems,
    { ...words.filter, name: words.saved.name, case: words.bulk.cases, to: words.bulk.to },
    locale,
  );
  const query = queueQuery(ask).toString();
  const place = page > 1 ? `${query}&page=${page}` : query;
  const mayHandle = can(actor, 'take:case');
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const viewHref = (to: View) => `${base}?${queueQuery({ ...ask, view: to })}`;
  const rows = items.map((item) => {
    const value = `${item.id}.${item.version}`;
    const tick = { form: BULK_FORM, value, isTicked: isTicked(values, asked.ticked, value) };
    return { ...rowOf(item, locale), ...(mayHandle && view !== 'closed' ? { tick } : {}) };
  });
  const told: Readonly<Record<string, string>> = { ...words.done, forwarded: t('written.office.done') };
  const done = typeof asked.done === 'string' && Object.hasOwn(told, asked.done) ? told[asked.done] : undefined;
  return (
    <>
      {done ? <Notice kind={asked.done === 'none' ? 'info' : 'success'} locale={locale} title={done} alert /> : null}
      {ask.isSearchOver ? <Notice locale={locale} id="search-over" title={words.filter.over} /> : null}
      <ErrorSummary errors={list} locale={locale} />
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <h1 className="text-2xl">{words.title}</h1>
        {mayHandle ? <TakeNext csrf={csrf} query={place} locale={locale} /> : null}
      </div>
      <LinkTabs
        label={words.viewsLabel}
        tabs={views.map((each) => ({
          href: viewHref(each),
          label: t(`queue.views.${each}`),
          count: atMost(counts.get(each) ?? { count: 0, isMore: false }),
          current: each === view,
        }))}
      />
      <QueueFilters ask={ask} values={values} of={of} colleagues={colleagues} csrf={csrf} base={base} locale={locale} />
      <SavedViews
        saved={saved}
        query={query}
        values={values}
        error={of('name')}
        csrf={csrf}
        base={base}
        locale={locale}
      />
      <ColumnPicker columns={columns} query={place} csrf={csrf} locale={locale} />
      <div className="mt-4">
        <SortLinks ask={ask} base={base} locale={locale} />
      </div>
      {rows.length > 0 ? (
        <div id="f-case" className="mt-4">
          <QueueTable
            rows={rows}
            columns={columns}
            caption={t('queue.caption', {
              view: t(`queue.views.${view}`),
              count: total.count,
              shown: atMost(total),
              order: t(`queue.orders.${sort.by}-${sort.isDown ? 'down' : 'up'}`),
            })}
            locale={locale}
          />
        </div>
      ) : (
        <EmptyState
          title={words.emptyTitle}
          action={
            view === 'open' || isFiltered ? undefined : (
              <ButtonLink look="secondary" href={`${base}?view=${view === 'mine' ? 'unassigned' : 'open'}`}>
                {view === 'mine' ? words.seeUnassigned : words.seeOpen}
              </ButtonLink>
            )
          }
        >
          <p>{isFiltered ? words.emptyFiltered : t(`queue.empty.${view}`)}</p>
        </EmptyState>
      )}
      <Pagination
        page={Math.min(page, pages)}
        total={pages}
        hrefOf={(number) => `${base}?${query}${number > 1 ? `&page=${number}` : ''}`}
        locale={locale}
      />
      {rows.some((row) => 'tick' in row) ? (
        <BulkActs
          colleagues={colleagues}
          query={place}
          base={base}
          values={values}
          of={of}
          csrf={csrf}
          locale={locale}
        />
      ) : null}
      {rows.length > 0 ? (
        <p className="no-print mt-6">
          <ButtonLink look="secondary" icon="download" href={`/api/office/queue/export?${query}&locale=${locale}`}>
            {words.export.button}
          </ButtonLink>
          <span className="mt-2 block text-muted">{words.export.hint}</span>
        </p>
      ) : null}
    </>
  );
};

export default QueuePage;
