import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { PrintButton } from '@/components/ui/print-button';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { abouts, accessReport, type ReportOf, readReport } from '@/lib/services/audit/access-report';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { auditors } from '../../staff-areas';
import { AuditTabs } from '../audit-tabs';
import { actionWords, placeWords, readSeq, whoWords } from '../audit-words';

type Props = LocaleParams & { searchParams: Search };
type Report = Awaited<ReturnType<typeof accessReport>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).administration.audit.reportTitle, problems, locale) };
};

const Found = ({ report, of, id, locale }: { report: Report; of: ReportOf; id: string; locale: Locale }) => {
  const t = translator(locale);
  const { audit: words } = messagesOf(locale).administration;
  const { person, items, people, next } = report;
  const name = `${person.givenName} ${person.surnames}`;
  const base = `/${locale}/office/audit`;
  return (
    <section className="mt-10">
      <h2 className="text-xl">{t(`administration.audit.of.${of.about}`, { name })}</h2>
      <p className="mt-1 text-muted">
        {maskId(person.idNumber)} · {t('administration.audit.why', { reason: of.reason })}
      </p>
      {items.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={words.noneTitle} level={3}>
            <p>{words.noneText}</p>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="no-print my-5 flex flex-wrap gap-4">
            <ButtonLink look="secondary" icon="download" href={`/api/office/audit/export?of=${id}&locale=${locale}`}>
              {words.csv}
            </ButtonLink>
            <PrintButton label={words.print} />
          </p>
          <Table
            caption={words.reportCaption}
            hideCaption
            rows={items}
            rowKey={({ seq }) => String(seq)}
            columns={[
              {
                key: 'at',
                label: words.at,
                cell: ({ seq, at }) => (
                  <a href={`${base}/${seq}`}>{formatInstant(at, locale, { seconds: true, style: 'short' })}</a>
                ),
              },
              { key: 'who', label: words.who, cell: ({ actor }) => whoWords(actor, people, locale) },
              { key: 'unit', label: words.unit, cell: ({ actor }) => placeWords(people.get(actor), locale) },
              { key: 'action', label: words.action, cell: ({ action }) => actionWords(action, locale) },
              {
                key: 'object',
                label: words.object,
                cell: ({ object }) => <code className="font-mono text-sm break-all">{object}</code>,
              },
            ]}
          />
        </>
      )}
      {next ? (
        <nav aria-label={t('ui.pagination.label')} className="no-print my-6">
          <a href={`${base}/report?of=${id}&after=${next}`} rel="next">
            {words.older}
          </a>
        </nav>
      ) : null}
    </section>
  );
};

/** Who accessed what is of a person, or what a member of staff accessed. */
const ReportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/audit/report`;
  const { actor, csrf, idHash } = await requireStaff(locale, base, ...auditors);
  const asked = await searchParams;
  const of = await readReport(asked.of, idHash);
  const report = of ? await orNotFound(() => accessReport(actor, of, readSeq(asked.after))) : null;
  const { audit: words } = messagesOf(locale).administration;
  const { values, problems } = await formState(searchParams);
  const labels = { idNumber: words.idNumber, about: words.about, reason: words.reason };
  const { list, of: errorOf } = formErrors(problems, labels, locale);
  const common = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: values[name],
    error: errorOf(name),
    autoComplete: 'off',
    locale,
  });
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.reportTitle}</h1>
      <p className="no-print mt-2 mb-6 max-w-text">{words.reportLead}</p>
      <AuditTabs current="reports" locale={locale} />
      <Form action="/api/office/audit/report" csrf={csrf} locale={locale} className="no-print max-w-form">
        <Field widget="id-number" {...common('idNumber')} />
        <Field
          widget="radios"
          {...common('about')}
          options={abouts.map((value) => ({ value, label: words.abouts[value] }))}
        />
        <Field widget="text" {...common('reason')} maxLength={500} />
        <Button>{words.show}</Button>
      </Form>
      {report && of && typeof asked.of === 'string' ? (
        <Found report={report} of={of} id={asked.of} locale={locale} />
      ) : null}
    </>
  );
};

export default ReportPage;
