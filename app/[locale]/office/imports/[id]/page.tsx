import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatFileSize, formatInstant, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getImport } from '@/lib/services/imports/imports';
import { sayReason } from '@/lib/services/imports/refusals';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { administrators } from '../../staff-areas';
import { ImportTags } from '../import-tags';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Import = Awaited<ReturnType<typeof getImport>>;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('imports.title'),
});

const Standing = ({ found, locale }: { found: Import; locale: Locale }) => {
  const t = translator(locale);
  const { state, run, trial, lines } = found;
  if (state === 'merging') return <p>{t('imports.progress', { done: run?.done ?? 0, total: run?.total ?? 0 })}</p>;
  if (state === 'interrupted') return <p className="max-w-text">{t('imports.interrupted', { line: lines })}</p>;
  if (state === 'failed') return <p className="max-w-text">{t('imports.failed', { problem: run?.problem ?? '' })}</p>;
  return trial && state === 'done' ? <p>{t('imports.doneTrial')}</p> : null;
};

/** One import: how far it is, what became of its rows, and why some were refused. */
const ImportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const path = `/${locale}/office/imports`;
  const { actor, csrf } = await requireStaff(locale, `${path}/${id}`, ...administrators);
  const found = await orNotFound(() => getImport(actor, id));
  const words = messagesOf(locale).imports;
  const t = translator(locale);
  const { done } = await searchParams;
  const told: Readonly<Record<string, string>> = words.told;
  const said = typeof done === 'string' && Object.hasOwn(told, done) ? told[done] : undefined;
  const number = (value: number) => formatNumber(value, locale, 0);
  const isOpen = found.state !== 'done' && found.state !== 'given-up';
  const { report } = found;
  return (
    <>
      <BackLink href={path} locale={locale} />
      {said ? <Notice kind="success" alert locale={locale} title={said} /> : null}
      <h1 className="text-2xl break-words">
        {t('imports.heading', { kind: words.kinds[found.kind], name: found.fileName })}
      </h1>
      <div className="mt-3 mb-6 space-y-3">
        <ImportTags row={found} locale={locale} />
        <Standing found={found} locale={locale} />
        <div className="flex flex-wrap gap-3">
          {isOpen ? (
            <ButtonLink look="secondary" href={`${path}/${id}`}>
              {words.refresh}
            </ButtonLink>
          ) : null}
          {found.state === 'failed' ? (
            <Form action="/api/office/imports/resume" csrf={csrf} locale={locale} hidden={{ import: id }}>
              <Button>{words.resume}</Button>
            </Form>
          ) : null}
          {isOpen ? (
            <Form action="/api/office/imports/give-up" csrf={csrf} locale={locale} hidden={{ import: id }}>
              <Button look="warning">{words.giveUp}</Button>
            </Form>
          ) : null}
        </div>
      </div>
      <section className="max-w-form">
        <h2 className="mb-3 text-xl">{words.summary}</h2>
        <SummaryList
          locale={locale}
          rows={[
            { key: 'at', label: words.startedAt, value: formatInstant(found.startedAt, locale) },
            { key: 'read', label: words.read, value: number(found.read) },
            ...(report
              ? (['fresh', 'changed', 'same', 'refused'] as const).map((name) => ({
                  key: name,
                  label: words[name],
                  value: number(report[name]),
                }))
              : []),
            { key: 'size', label: words.size, value: formatFileSize(found.size, locale) },
            { key: 'hash', label: words.hash, value: <code className="text-sm break-all">{found.sha256}</code> },
          ]}
        />
      </section>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{words.refusals}</h2>
        {found.refused === 0 ? (
          <p className="text-muted">{words.refusalsNone}</p>
        ) : (
          <>
            <p className="mb-4">
              <a href={`/api/office/imports/refusals/${id}?locale=${locale}`}>{words.download}</a>
            </p>
            {found.refused > found.refusals.length ? <p className="mb-4 text-muted">{words.refusalsFirst}</p> : null}
            <Table<Import['refusals'][number]>
              caption={words.refusals}
              hideCaption
              rows={found.refusals}
              rowKey={({ line, field }) => `${line}-${field}`}
              columns={[
                { key: 'line', label: words.line, numeric: true, cell: ({ line }) => number(line) },
                { key: 'field', label: words.field, cell: ({ field }) => field || '—' },
                { key: 'reason', label: words.reason, cell: ({ reason }) => sayReason(reason, locale) },
              ]}
            />
          </>
        )}
      </section>
    </>
  );
};

export default ImportPage;
