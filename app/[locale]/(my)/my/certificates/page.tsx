import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { citation } from '@/lib/law/legal-ref';
import { incomeCertificateFrom } from '@/lib/law/parameters/procedure-terms';
import type { YearStanding } from '@/lib/services/certificates/income';
import { getCertificates } from '@/lib/services/certificates/overview';
import { orNotFound } from '../../../or-not-found';
import { CertificateDownload } from './certificate-download';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('certificates.title'),
});

const tones = { available: 'green', none: 'grey', later: 'blue' } as const;

const TaxYears = ({ years, locale }: { years: readonly YearStanding[]; locale: Locale }) => {
  const t = translator(locale);
  const stateOf = ({ state, from }: YearStanding) =>
    state === 'later'
      ? t('certificates.tax.states.later', { day: formatDay(from, locale, 'medium') })
      : t(`certificates.tax.states.${state}`);
  const source = citation(
    incomeCertificateFrom.entries[0]?.source ?? { law: 'incomeTaxRules', article: '108.3' },
    locale,
  );
  return (
    <section aria-labelledby="tax" className="mt-10 max-w-form">
      <h2 id="tax" className="text-xl">
        {t('certificates.tax.title')}
      </h2>
      <p className="mt-1 mb-4">{t('certificates.tax.text')}</p>
      <Table<YearStanding>
        caption={t('certificates.tax.caption')}
        hideCaption
        rows={[...years]}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', label: t('certificates.tax.year'), cell: ({ year }) => year },
          {
            key: 'state',
            label: t('certificates.tax.state'),
            cell: (standing) => <Tag tone={tones[standing.state]}>{stateOf(standing)}</Tag>,
          },
          {
            key: 'action',
            label: t('certificates.tax.action'),
            cell: ({ year, state }) =>
              state === 'later' ? (
                '—'
              ) : (
                <a href={`/${locale}/my/certificates/income/${year}`} className="inline-flex min-h-8 items-center">
                  {t(state === 'available' ? 'certificates.tax.see' : 'certificates.tax.seeNone')}
                  <span className="sr-only"> {t('certificates.tax.of', { year })}</span>
                </a>
              ),
          },
        ]}
      />
      <p className="mt-4 text-sm text-muted">{t('certificates.tax.rule', { source })}</p>
    </section>
  );
};

const CertificatesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireCitizen(locale, `/${locale}/my/certificates`);
  const { name, years, benefits, hasHistory } = await orNotFound(() => getCertificates(actor));
  const t = translator(locale);
  const download = (subject: 'benefits' | 'no-pension' | 'work-history' | 'bases') => (
    <li className="rounded border border-line bg-surface p-5">
      <h3 className="mb-3 text-lg">{t(`certificates.kinds.${subject}`)}</h3>
      <CertificateDownload subject={subject} name={t(`certificates.kinds.${subject}`)} csrf={csrf} locale={locale} />
    </li>
  );
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('certificates.title')}
        />
      }
    >
      <h1 className="text-3xl">{t('certificates.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">
        {t(actor.acting ? 'certificates.leadFor' : 'certificates.lead', { name })}
      </p>
      {years ? <TaxYears years={years} locale={locale} /> : null}
      {benefits ? (
        <section className="mt-12 max-w-form">
          <h2 className="text-xl">{t('certificates.landlord.title')}</h2>
          <p className="mt-1 mb-4">
            {t(benefits.isPaid ? 'certificates.landlord.text' : 'certificates.landlord.none')}
          </p>
          <ul className="space-y-4">{download('benefits')}</ul>
        </section>
      ) : null}
      {benefits || hasHistory ? (
        <section className="mt-12 max-w-form">
          <h2 className="text-xl">{t('certificates.administration.title')}</h2>
          <p className="mt-1 mb-4">{t('certificates.administration.text')}</p>
          <ul className="space-y-4">
            {benefits && !benefits.isPensioner ? download('no-pension') : null}
            {hasHistory ? download('work-history') : null}
            {hasHistory ? download('bases') : null}
          </ul>
          {benefits?.isPensioner ? <p className="mt-4 text-muted">{t('certificates.isPensioner')}</p> : null}
        </section>
      ) : null}
      {hasHistory ? (
        <p className="mt-8">
          <ButtonLink look="secondary" href={`/${locale}/my/work-history`}>
            {t('certificates.history.title')}
          </ButtonLink>
        </p>
      ) : null}
    </PageBody>
  );
};

export default CertificatesPage;
