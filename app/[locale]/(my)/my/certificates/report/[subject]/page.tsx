import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TextareaField } from '@/components/fields/textarea-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { parseSubject, subjectName } from '@/lib/casework/certificate-subject';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { LONGEST_REPORT, listReports, subjectTitle } from '@/lib/services/certificates/report-record';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';

type Props = { params: Promise<{ locale: string; subject: string }>; searchParams: Search };
type Report = Awaited<ReturnType<typeof listReports>>[number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, subject: asked } = await params;
  const subject = parseSubject(asked);
  if (!isLocale(locale) || !subject) return {};
  const { problems } = await formState(searchParams);
  const title = translator(locale)('certificates.wrong.pageTitle', { name: subjectTitle(subject, locale) });
  return { title: titleWithErrors(title, problems, locale) };
};

const Reports = ({ reports, locale }: { reports: readonly Report[]; locale: Locale }) => {
  const t = translator(locale);
  const day = (at: Date) => formatInstantDay(at, locale, 'medium');
  return (
    <section className="mt-12 max-w-form">
      <h2 className="mb-4 text-xl">{t('certificates.wrong.yours')}</h2>
      <ul className="space-y-4">
        {reports.map(({ id, text, madeAt, answer, answeredAt }) => (
          <li key={id} className="rounded border border-line bg-surface p-5">
            <p className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
              {t('certificates.wrong.madeOn', { day: day(madeAt) })}
              <Tag tone={answeredAt ? 'green' : 'blue'}>
                {answeredAt
                  ? t('certificates.wrong.answered', { day: day(answeredAt) })
                  : t('certificates.wrong.waiting')}
              </Tag>
            </p>
            <p className="whitespace-pre-line">{text}</p>
            {answer ? <p className="mt-3 border-l-4 border-action pl-4 whitespace-pre-line">{answer}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Something the office holds is wrong: one box to say it, and what was said before. */
const ReportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const subject = parseSubject((await params).subject);
  if (!subject) notFound();
  const base = `/${locale}/my/certificates`;
  const { actor, csrf } = await requireCitizen(locale, `${base}/report/${subjectName(subject)}`);
  const reports = await orNotFound(() => listReports(actor, subject));
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { text: t('certificates.wrong.text') }, locale);
  const { done } = await searchParams;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('my.title') },
            { href: base, label: t('certificates.title') },
          ]}
          current={t('certificates.wrong.link')}
        />
      }
    >
      <ErrorSummary errors={list} locale={locale} />
      {done === 'sent' && reports[0] ? (
        <Notice kind="success" alert locale={locale} title={t('certificates.wrong.sent')}>
          <p>{t('certificates.wrong.sentText', { number: reports[0].id.slice(-8).toUpperCase() })}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{t('certificates.wrong.title')}</h1>
      <p className="mt-2 text-muted">{subjectTitle(subject, locale)}</p>
      <Inset>
        <p>{t('certificates.wrong.lead')}</p>
        <p>{t('certificates.wrong.noAct')}</p>
      </Inset>
      <Form
        action="/api/certificates/report"
        csrf={csrf}
        locale={locale}
        hidden={{ subject: subjectName(subject) }}
        className="max-w-form"
      >
        <TextareaField
          name="text"
          label={t('certificates.wrong.text')}
          hint={t('certificates.wrong.hint')}
          value={values.text}
          error={of('text')}
          maxLength={LONGEST_REPORT}
          locale={locale}
        />
        <Button>{t('certificates.wrong.button')}</Button>
      </Form>
      {reports.length > 0 ? <Reports reports={reports} locale={locale} /> : null}
    </PageBody>
  );
};

export default ReportPage;
