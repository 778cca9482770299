import type { Metadata } from 'next';
import { RadiosField } from '@/components/fields/choice-fields';
import { FileField } from '@/components/fields/file-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant, formatNumber } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { columnsOf, importKinds } from '@/lib/services/imports/formats';
import { type ImportShown, listImports } from '@/lib/services/imports/imports';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { administrators } from '../staff-areas';
import { ImportTags } from './import-tags';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('imports.title'), problems, locale) };
};

const Columns = ({ locale }: { locale: Locale }) => {
  const words = messagesOf(locale).imports;
  const t = translator(locale);
  return (
    <Details summary={words.columns}>
      <dl className="space-y-3">
        {importKinds.map((kind) => {
          const { required, optional } = columnsOf(kind);
          return (
            <div key={kind}>
              <dt className="font-bold">{words.kinds[kind]}</dt>
              <dd className="break-words">
                {required.join(', ')}
                {optional.length > 0 ? (
                  <span className="block text-muted">{t('imports.optional', { optional: optional.join(', ') })}</span>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </Details>
  );
};

/** Data files of the back office: the form that loads one, and those loaded before. */
const ImportsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/office/imports`;
  const { actor, csrf } = await requireStaff(locale, path, ...administrators);
  const rows = await listImports(actor);
  const words = messagesOf(locale).imports;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { file: words.file, kind: words.kind }, locale);
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <Form action="/api/uploads/import" csrf={csrf} locale={locale} upload className="max-w-form">
        <RadiosField
          name="kind"
          label={words.kind}
          value={values.kind}
          options={importKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          locale={locale}
          error={of('kind')}
        />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.txt,.ndjson,.jsonl,text/csv"
          locale={locale}
          error={of('file')}
        />
        <RadiosField
          name="trial"
          label={words.trial}
          hint={words.trialHint}
          value={values.trial ?? 'yes'}
          options={[
            { value: 'yes', label: words.trialYes },
            { value: 'no', label: words.trialNo },
          ]}
          locale={locale}
        />
        <Button>{words.start}</Button>
      </Form>
      <div className="mt-6 max-w-text">
        <Columns locale={locale} />
      </div>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{words.list}</h2>
        {rows.length === 0 ? (
          <EmptyState title={words.emptyTitle} level={3}>
            <p>{words.empty}</p>
          </EmptyState>
        ) : (
          <Table<ImportShown>
            caption={words.list}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                label: words.name,
                cell: ({ id, kind, fileName }) => (
                  <a href={`${path}/${id}`}>
                    {translator(locale)('imports.heading', { kind: words.kinds[kind], name: fileName })}
                  </a>
                ),
              },
              { key: 'at', label: words.startedAt, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
              { key: 'state', label: words.stateHead, cell: (row) => <ImportTags row={row} locale={locale} /> },
              { key: 'rows', label: words.rows, numeric: true, cell: ({ read }) => formatNumber(read, locale, 0) },
            ]}
          />
        )}
      </section>
    </>
  );
};

export default ImportsPage;
