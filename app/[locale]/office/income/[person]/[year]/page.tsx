import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { TextareaField } from '@/components/fields/textarea-field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { registry } from '@/lib/catalogue/registry';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { amounts, type IncomeLine } from '@/lib/record/income';
import { fullName, payerName } from '@/lib/services/certificates/certificate-parts';
import { getIncomeToCorrect, payers } from '@/lib/services/certificates/correct-income';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { correctors } from '../../../staff-areas';

type Props = { params: Promise<{ locale: string; person: string; year: string }>; searchParams: Search };
type Errors = ReturnType<typeof formErrors>;
type Values = Awaited<ReturnType<typeof formState>>['values'];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, year } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('certificates.office.incomeTitle', { year }), problems, locale) };
};

const typed = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
const valuesOf = (lines: readonly IncomeLine[]): Values =>
  Object.fromEntries(
    lines.flatMap((line, row) => [
      [`payer-${row}`, line.payer],
      [`benefit-${row}`, line.benefit],
      ...amounts.map((name) => [`${name}-${row}`, typed(line[name])]),
    ]),
  );

const Line = ({ row, values, errors, locale }: { row: number; values: Values; errors: Errors; locale: Locale }) => {
  const t = translator(locale);
  const common = (name: string) => ({
    name: `${name}-${row}`,
    value: values[`${name}-${row}`],
    error: errors.of(`${name}-${row}`),
    locale,
  });
  return (
    <fieldset className="mb-8 rounded border border-line bg-surface p-5">
      <legend className="px-2 font-bold">{t('certificates.office.line', { number: row + 1 })}</legend>
      <Field
        widget="select"
        {...common('benefit')}
        label={t('certificates.office.benefit')}
        options={registry.map(({ procedure: { slug }, words }) => ({ value: slug, label: words[locale].title }))}
        optional
      />
      <Field
        widget="select"
        {...common('payer')}
        label={t('certificates.office.payer')}
        options={payers.map((value) => ({ value, label: payerName(value, locale) }))}
      />
      <div className="flex flex-wrap gap-x-6">
        {amounts.map((name) => (
          <Field key={name} widget="money" {...common(name)} label={t(`certificates.fields.${name}`)} />
        ))}
      </div>
    </fieldset>
  );
};

/** Staff puts right what was paid to somebody in a year; a line without a benefit is left out. */
const CorrectIncomePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { person: personId, year: asked } = await params;
  if (!/^\d{4}$/.test(asked)) notFound();
  const year = Number(asked);
  const path = `/${locale}/office/income/${personId}/${year}`;
  const { actor, csrf } = await requireStaff(locale, path, ...correctors);
  const { person, statement, lines } = await orNotFound(() => getIncomeToCorrect(actor, personId, year));
  const t = translator(locale);
  const { values: kept, problems } = await formState(searchParams);
  const rows = Array.from({ length: lines.length + 1 }, (_, row) => row);
  const labels = Object.fromEntries(
    rows.flatMap((row) => [
      ...amounts.map((name) => [`${name}-${row}`, t(`certificates.fields.${name}`)]),
      [`payer-${row}`, t('certificates.office.payer')],
      [`benefit-${row}`, t('certificates.office.benefit')],
    ]),
  );
  const errors = formErrors(problems, { ...labels, reason: t('certificates.office.reason') }, locale);
  const values = problems.length > 0 ? kept : valuesOf(lines);
  const { done } = await searchParams;
  return (
    <>
      <BackLink href={`/${locale}/office/tasks`} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {done === 'saved' ? (
        <Notice kind="success" alert locale={locale} title={t('certificates.office.saved')}>
          <p>{t('certificates.office.savedText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('certificates.office.incomeTitle', { year })}</h1>
      <p className="mt-2 max-w-text">{t('certificates.office.incomeLead', { name: fullName(person) })}</p>
      <p className="mt-2 mb-8 text-muted">
        {statement
          ? t('certificates.office.version', {
              version: statement.version,
              day: formatInstantDay(statement.recordedAt, locale),
            })
          : t('certificates.office.noVersion')}{' '}
        {t('certificates.office.paidHere')}
      </p>
      <Form
        action="/api/office/correct-income"
        csrf={csrf}
        locale={locale}
        hidden={{ person: personId, year: String(year), version: String(statement?.version ?? 0) }}
        className="max-w-form"
      >
        {rows.map((row) => (
          <Line key={row} row={row} values={values} errors={errors} locale={locale} />
        ))}
        <TextareaField
          name="reason"
          label={t('certificates.office.reason')}
          hint={t('certificates.office.reasonHint')}
          value={values.reason}
          error={errors.of('reason')}
          maxLength={500}
          rows={3}
          locale={locale}
        />
        <Button look="warning">{t('certificates.office.save')}</Button>
      </Form>
    </>
  );
};

export default CorrectIncomePage;
