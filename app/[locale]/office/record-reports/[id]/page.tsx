import type { Metadata } from 'next';
import { TextareaField } from '@/components/fields/textarea-field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { fullName } from '@/lib/services/certificates/certificate-parts';
import { getReport, LONGEST_REPORT, subjectTitle } from '@/lib/services/certificates/report-record';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { correctors } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('certificates.wrong.link'), problems, locale) };
};

/** What somebody says is wrong with what the office holds of them, and the answer. */
const RecordReportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/record-reports/${id}`, ...correctors);
  const report = await orNotFound(() => getReport(actor, id));
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { answer: t('certificates.office.answer') }, locale);
  const { person, subject, answeredAt, answeredBy } = report;
  const rows = [
    { key: 'about', label: t('certificates.office.about'), value: subjectTitle(subject, locale) },
    { key: 'person', label: t('tasks.about'), value: `${fullName(person)} · ${maskId(person.idNumber)}` },
    { key: 'made', label: t('certificates.office.made'), value: formatInstant(report.madeAt, locale) },
    ...(report.madeBy && report.madeBy.id !== person.id
      ? [{ key: 'by', label: t('certificates.office.by'), value: fullName(report.madeBy) }]
      : []),
    {
      key: 'text',
      label: t('certificates.office.text'),
      value: <span className="whitespace-pre-line">{report.text}</span>,
    },
    ...(answeredAt
      ? [
          {
            key: 'answer',
            label: t('certificates.office.answered'),
            value: <span className="whitespace-pre-line">{report.answer}</span>,
            source: t('certificates.office.answeredBy', {
              name: answeredBy ? fullName(answeredBy) : '',
              when: formatInstant(answeredAt, locale),
            }),
          },
        ]
      : []),
  ];
  return (
    <>
      <BackLink href={`/${locale}/office/tasks`} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('certificates.office.reportTitle', { name: fullName(person) })}</h1>
      <div className="max-w-form">
        <SummaryList rows={rows} locale={locale} />
      </div>
      {subject.kind === 'income' ? (
        <p className="mt-6">
          <ButtonLink look="secondary" href={`/${locale}/office/income/${person.id}/${subject.year}`}>
            {t('certificates.office.correct', { year: subject.year })}
          </ButtonLink>
        </p>
      ) : null}
      {answeredAt ? null : (
        <Form
          action="/api/office/answer-report"
          csrf={csrf}
          locale={locale}
          hidden={{ report: id }}
          className="mt-10 max-w-form"
        >
          <TextareaField
            name="answer"
            label={t('certificates.office.answer')}
            hint={t('certificates.office.answerHint')}
            value={values.answer}
            error={of('answer')}
            maxLength={LONGEST_REPORT}
            locale={locale}
          />
          <Button>{t('certificates.office.button')}</Button>
        </Form>
      )}
    </>
  );
};

export default RecordReportPage;
