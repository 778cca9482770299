import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import {
  type BenefitInPayment,
  type BenefitPayment,
  type Benefits,
  getBenefits,
  isPensioner,
  nextPayment,
} from '@/lib/services/certificates/benefits';
import { sayRise } from '@/lib/services/certificates/benefits-sheet';
import { benefitName } from '@/lib/services/certificates/certificate-parts';
import { orNotFound } from '../../../or-not-found';
import { CertificateDownload } from '../certificates/certificate-download';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('certificates.benefits.title'),
});

const tones = { planned: 'blue', ordered: 'teal', paid: 'green', returned: 'red' } as const satisfies Record<
  BenefitPayment['state'],
  TagTone
>;

const InPayment = ({ each, locale }: { each: BenefitInPayment; locale: Locale }) => {
  const t = translator(locale);
  const { year, pays, since } = each;
  const rise = sayRise(each, locale);
  return (
    <li className="rounded border border-line bg-surface p-5">
      <h3 className="text-lg">{benefitName(each.benefit, locale)}</h3>
      <p className="mt-1 text-lg">
        {t('certificates.benefits.perMonth', { amount: formatMoney(year.monthly, locale), pays })}
      </p>
      <p className="text-sm text-muted">{t('certificates.benefits.since', { day: formatDay(since, locale) })}</p>
      {year.withheld > 0 ? (
        <p className="mt-2">{t('certificates.benefits.net', { amount: formatMoney(year.net, locale) })}</p>
      ) : null}
      {rise && year.before !== null ? (
        <p className="mt-2">{t('certificates.benefits.rise', { ...rise, before: formatMoney(year.before, locale) })}</p>
      ) : null}
    </li>
  );
};

const Payments = ({ payments, locale }: { payments: Benefits['payments']; locale: Locale }) => {
  const t = translator(locale);
  if (payments.length === 0) return <p>{t('certificates.benefits.noPayments')}</p>;
  return (
    <Table<BenefitPayment>
      caption={t('certificates.benefits.caption')}
      hideCaption
      rows={[...payments]}
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', label: t('certificates.benefits.on'), cell: ({ on }) => formatDay(on, locale, 'medium') },
        { key: 'for', label: t('certificates.benefits.for'), cell: ({ benefit }) => benefitName(benefit, locale) },
        {
          key: 'state',
          label: t('certificates.benefits.state'),
          cell: ({ state }) => <Tag tone={tones[state]}>{t(`after.payments.states.${state}`)}</Tag>,
        },
        {
          key: 'value',
          label: t('certificates.benefits.value'),
          numeric: true,
          cell: ({ value }) => formatMoney(value, locale),
        },
      ]}
    />
  );
};

/** What somebody is paid: benefits in payment, the next payment, those made and planned, and their certificates. */
const BenefitsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireCitizen(locale, `/${locale}/my/benefits`);
  const benefits = await orNotFound(() => getBenefits(actor));
  const t = translator(locale);
  const next = nextPayment(benefits);
  const kinds = isPensioner(benefits) ? (['benefits'] as const) : (['benefits', 'no-pension'] as const);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('certificates.benefits.title')}
        />
      }
    >
      <h1 className="text-3xl">{t('certificates.benefits.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('certificates.benefits.lead')}</p>
      <div className="max-w-form space-y-10">
        {benefits.inPayment.length > 0 ? (
          <section>
            <h2 className="mb-4 text-xl">{t('certificates.benefits.inPayment')}</h2>
            <ul className="space-y-4">
              {benefits.inPayment.map((each) => (
                <InPayment key={`${each.benefit} ${each.since}`} each={each} locale={locale} />
              ))}
            </ul>
          </section>
        ) : (
          <EmptyState
            title={t('certificates.benefits.empty')}
            action={<ButtonLink href={`/${locale}/my/status`}>{t('certificates.benefits.emptyLink')}</ButtonLink>}
          >
            <p>{t('certificates.benefits.emptyText')}</p>
          </EmptyState>
        )}
        <section>
          <h2 className="text-xl">{t('certificates.benefits.next')}</h2>
          <p className="mt-2 text-lg">
            {next
              ? t('certificates.benefits.nextText', {
                  amount: formatMoney(next.value, locale),
                  day: formatDay(next.on, locale),
                  benefit: benefitName(next.benefit, locale),
                })
              : t('certificates.benefits.noNext')}
          </p>
        </section>
        <section>
          <h2 className="mb-4 text-xl">{t('certificates.benefits.payments')}</h2>
          <Payments payments={benefits.payments} locale={locale} />
        </section>
        <section>
          <h2 className="mb-4 text-xl">{t('certificates.benefits.certificates')}</h2>
          <ul className="space-y-4">
            {kinds.map((kind) => (
              <li key={kind} className="rounded border border-line bg-surface p-5">
                <h3 className="mb-3 text-lg">{t(`certificates.kinds.${kind}`)}</h3>
                <CertificateDownload
                  subject={kind}
                  name={t(`certificates.kinds.${kind}`)}
                  csrf={csrf}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <a href={`/${locale}/my/certificates/report/benefits`} className="inline-flex min-h-11 items-center">
              {t('certificates.wrong.link')}
            </a>
          </p>
        </section>
      </div>
    </PageBody>
  );
};

export default BenefitsPage;
