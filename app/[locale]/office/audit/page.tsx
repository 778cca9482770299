import type { Metadata } from 'next';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { auditActions, readAuditFilter } from '@/lib/services/audit/read-filter';
import { type AuditFilter, searchAudit } from '@/lib/services/audit/search-audit';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { auditors } from '../staff-areas';
import { AuditTabs } from './audit-tabs';
import { actionWords, readSeq, whoWords } from './audit-words';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).administration.audit.title,
});

const Filters = ({ filter, base, locale }: { filter: AuditFilter; base: string; locale: Locale }) => {
  const { filters: words } = messagesOf(locale).administration.audit;
  const shown = (day: AuditFilter['from']) => (day ? formatDay(day, locale, 'short') : undefined);
  const date = { hint: words.dateHint, width: 10, autoComplete: 'off', locale } as const;
  return (
    <form method="get" action={base} noValidate className="no-print">
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        <TextField name="from" label={words.from} value={shown(filter.from)} {...date} />
        <TextField name="until" label={words.until} value={shown(filter.until)} {...date} />
        <SelectField
          name="action"
          label={words.action}
          value={filter.action}
          options={auditActions.map((value) => ({ value, label: actionWords(value, locale) }))}
          locale={locale}
        />
        <TextField
          name="object"
          label={words.object}
          hint={words.objectHint}
          value={filter.object}
          width={30}
          plain
          autoComplete="off"
          locale={locale}
        />
        <SelectField
          name="result"
          label={words.result}
          value={filter.result}
          options={(['ok', 'refused'] as const).map((value) => ({ value, label: words[value] }))}
          locale={locale}
        />
      </div>
      {filter.who ? <input type="hidden" name="who" value={filter.who} /> : null}
      {filter.behalf ? <input type="hidden" name="behalf" value={filter.behalf} /> : null}
      <div className="flex flex-wrap items-center gap-x-6">
        <Button>{words.search}</Button>
        <a href={base} className="inline-flex min-h-11 items-center">
          {words.clear}
        </a>
      </div>
    </form>
  );
};

/** The audit, newest first, read only. */
const AuditPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/audit`;
  const { actor } = await requireStaff(locale, base, ...auditors);
  const asked = await searchParams;
  const filter = readAuditFilter(asked);
  const after = readSeq(asked.after);
  const { items, people, next } = await orNotFound(() => searchAudit(actor, filter, after));
  const t = translator(locale);
  const { audit: words } = messagesOf(locale).administration;
  const { older, newest } = words;
  const query = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const withMore = (name: string, value: string) => {
    const more = new URLSearchParams(query);
    more.set(name, value);
    return more;
  };
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <AuditTabs current="search" locale={locale} />
      <Filters filter={filter} base={base} locale={locale} />
      <div className="mt-8">
        {items.length === 0 ? (
          <EmptyState title={words.emptyTitle}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <Table
            caption={words.caption}
            hideCaption
            rows={items}
            rowKey={({ seq }) => String(seq)}
            columns={[
              { key: 'seq', label: words.seq, cell: ({ seq }) => <a href={`${base}/${seq}`}>{String(seq)}</a> },
              {
                key: 'at',
                label: words.at,
                cell: ({ at }) => formatInstant(at, locale, { seconds: true, style: 'short' }),
              },
              { key: 'who', label: words.who, cell: (entry) => whoWords(entry.actor, people, locale) },
              { key: 'action', label: words.action, cell: ({ action }) => actionWords(action, locale) },
              {
                key: 'behalf',
                label: words.behalf,
                cell: ({ behalf }) => (behalf ? whoWords(behalf, people, locale) : '—'),
              },
              {
                key: 'result',
                label: words.result,
                cell: ({ result }) =>
                  result === 'ok' ? words.filters.ok : <Tag tone="red">{words.filters.refused}</Tag>,
              },
            ]}
          />
        )}
      </div>
      <nav aria-label={t('ui.pagination.label')} className="no-print my-6 flex flex-wrap gap-x-6">
        {after ? <a href={`${base}?${query}`}>{newest}</a> : null}
        {next ? (
          <a href={`${base}?${withMore('after', String(next))}`} rel="next">
            {older}
          </a>
        ) : null}
      </nav>
    </>
  );
};

export default AuditPage;
