import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Code } from '@/components/ui/masked';
import { Notice } from '@/components/ui/notice';
import { formatCode } from '@/lib/adapters/csv-code';
import { requireCitizen } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getIncomeYear } from '@/lib/services/certificates/income';
import { verifyUrl } from '@/lib/services/certificates/send-link';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';
import { CertificateDownload } from '../../certificate-download';
import { IncomeTable } from './income-table';

type Props = { params: Promise<{ locale: string; year: string }>; searchParams: Search };
type Found = Awaited<ReturnType<typeof getIncomeYear>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, year } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('certificates.income.title', { year }), problems, locale) };
};

/** The code of the certificate already made, the link to check it, and a form that sends the link. */
const Checking = ({
  found,
  email,
  error,
  csrf,
  locale,
}: {
  found: Found;
  email: string;
  error: string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (!found.issued) return <p className="mt-6 text-muted">{t('certificates.issued.before')}</p>;
  const url = verifyUrl(found.issued.csv, locale);
  return (
    <section className="mt-12 max-w-form">
      <h2 className="text-xl">{t('certificates.issued.title')}</h2>
      <p className="mt-2">{t('certificates.issued.text')}</p>
      <p className="mt-3">
        {t('certificates.issued.code')}: <Code groups={formatCode(found.issued.csv).split('-')} />
      </p>
      <p className="mt-1 mb-6">
        {t('certificates.issued.link')}:{' '}
        <a href={url} className="break-all">
          {url}
        </a>{' '}
        <CopyButton
          text={url}
          label={t('certificates.issued.copy')}
          done={t('apply.receipt.copied')}
          about={t('certificates.issued.link')}
        />
      </p>
      <h3 className="mb-3 text-lg">{t('certificates.issued.sendTitle')}</h3>
      <Form
        action="/api/certificates/link"
        csrf={csrf}
        locale={locale}
        hidden={{ issued: found.issued.id, year: String(found.year) }}
      >
        <Field
          widget="email"
          name="email"
          label={t('certificates.issued.email')}
          hint={t('certificates.issued.emailHint')}
          value={email}
          error={error}
          autoComplete="off"
          locale={locale}
        />
        <Button look="secondary">{t('certificates.issued.send')}</Button>
      </Form>
    </section>
  );
};

const IncomePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { year: asked } = await params;
  if (!/^\d{4}$/.test(asked)) notFound();
  const base = `/${locale}/my/certificates`;
  const { actor, csrf } = await requireCitizen(locale, `${base}/income/${asked}`);
  const found = await orNotFound(() => getIncomeYear(actor, Number(asked)));
  const t = translator(locale);
  const { year, person } = found;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { email: t('certificates.issued.email') }, locale);
  const { done } = await searchParams;
  const title = t('certificates.income.title', { year });
  const correctedOn = found.state === 'later' ? null : found.income.correctedOn;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('my.title') },
            { href: base, label: t('certificates.title') },
          ]}
          current={title}
        />
      }
    >
      <ErrorSummary errors={list} locale={locale} />
      {done === 'sent' ? (
        <Notice kind="success" alert locale={locale} title={t('certificates.issued.sent')}>
          <p>{t('certificates.issued.sentText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-4 mb-6 max-w-text text-lg text-muted">
        {t('certificates.income.lead', { name: `${person.givenName} ${person.surnames}`, year })}
      </p>
      {found.state === 'later' ? (
        <EmptyState
          title={t('certificates.income.later', { year, day: formatDay(found.from, locale) })}
          action={<ButtonLink href={base}>{t('certificates.title')}</ButtonLink>}
        >
          <p>{t('certificates.income.laterText')}</p>
        </EmptyState>
      ) : (
        <>
          {correctedOn ? (
            <Notice
              kind="info"
              locale={locale}
              title={t('certificates.income.corrected', { day: formatDay(correctedOn, locale) })}
            />
          ) : null}
          {found.state === 'available' ? (
            <IncomeTable income={found.income} locale={locale} />
          ) : (
            <EmptyState title={t('certificates.income.none', { year })}>
              <p>{t('certificates.income.noneText')}</p>
            </EmptyState>
          )}
          <div className="mt-8">
            <CertificateDownload subject={`income-${year}`} name={title} main csrf={csrf} locale={locale} />
          </div>
          <Checking
            found={found}
            email={typeof values.email === 'string' ? values.email : ''}
            error={of('email')}
            csrf={csrf}
            locale={locale}
          />
          <p className="mt-10">
            <a href={`${base}/report/income-${year}`} className="inline-flex min-h-11 items-center">
              {t('certificates.wrong.link')}
            </a>
          </p>
        </>
      )}
    </PageBody>
  );
};

export default IncomePage;
