import type { Metadata } from 'next';
import { FileField } from '@/components/fields/file-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant, formatMoney } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listStatements } from '@/lib/services/debts/import-statement';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { collectors } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
type Row = Awaited<ReturnType<typeof listStatements>>[number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('debts.office.title'), problems, locale) };
};

/** Bank statements: the form that imports one, and those imported before. */
const PaymentsReceivedPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/office/payments-received`;
  const { actor, csrf } = await requireStaff(locale, path, ...collectors);
  const rows = await listStatements(actor);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { file: t('debts.office.file') }, locale);
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{t('debts.office.title')}</h1>
      <p className="mt-2 mb-6 max-w-text">{t('debts.office.lead')}</p>
      <Form action="/api/uploads/bank-statement" csrf={csrf} locale={locale} upload className="max-w-form">
        <FileField
          name="file"
          label={t('debts.office.file')}
          hint={t('debts.office.fileHint')}
          accept=".xml,application/xml,text/xml"
          locale={locale}
          error={of('file')}
        />
        <Button>{t('debts.office.import')}</Button>
      </Form>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('debts.office.list')}</h2>
        {rows.length === 0 ? (
          <p className="text-muted">{t('debts.office.none')}</p>
        ) : (
          <Table<Row>
            caption={t('debts.office.list')}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                label: t('debts.office.name'),
                cell: ({ id, identification, fileName }) => <a href={`${path}/${id}`}>{identification || fileName}</a>,
              },
              {
                key: 'at',
                label: t('debts.office.importedAt'),
                cell: ({ importedAt }) => formatInstant(importedAt, locale),
              },
              {
                key: 'entries',
                label: t('debts.office.entries'),
                numeric: true,
                cell: ({ _count }) => String(_count.entries),
              },
              {
                key: 'total',
                label: t('debts.office.total'),
                numeric: true,
                cell: ({ total }) => formatMoney(total, locale),
              },
            ]}
          />
        )}
      </section>
    </>
  );
};

export default PaymentsReceivedPage;
