import type { Metadata } from 'next';
import { QrPicture } from '@/components/identity/qr-picture';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { SummaryList } from '@/components/ui/summary-list';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { formatReference } from '@/lib/law/payment-reference';
import { getInvoice } from '@/lib/services/school-insurance/invoice';
import { transferText } from '@/lib/services/school-insurance/payment-data';
import { orNotFound } from '../../../../../or-not-found';
import { CompanyFrame } from '../../../../company-frame';
import { fileHref, type SettlementParams, STEPS, settlementPage } from '../../school-page';

type Props = { params: SettlementParams };
const PATH = '/payment';

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await settlementPage(params, PATH)).page.t('school.payment.pageTitle'),
});

/** Reference, account and amount to pay, the code for a phone, and whether the money has arrived. */
const PaymentPage = async ({ params }: Props) => {
  const { page, settlement, href, crumbs, hidden } = await settlementPage(params, PATH);
  const { locale, session, organisation, t } = page;
  const { invoice, data, isOver } = await orNotFound(() => getInvoice(session.actor, organisation.id, settlement.id));
  const amount = formatMoney(data.amount, locale);
  const reference = formatReference(data.reference);
  return (
    <CompanyFrame page={page} tab="school-insurance" title={t('school.payment.pageTitle')} crumbs={crumbs}>
      <ProgressSteps step={5} total={STEPS} label={t('school.steps.payment')} locale={locale} />
      {invoice.paidOn ? (
        <Notice
          kind="success"
          locale={locale}
          title={t('school.payment.paid', { day: formatDay(toDay(invoice.paidOn), locale) })}
        >
          <p>{t('school.payment.paidText', { amount, reference })}</p>
        </Notice>
      ) : (
        <Notice
          kind={isOver ? 'warning' : 'info'}
          locale={locale}
          title={isOver ? t('school.payment.over') : t('school.payment.waiting', { amount })}
        >
          <p>
            {isOver
              ? t('school.payment.overText', { day: formatDay(data.validUntil, locale) })
              : t('school.payment.waitingText')}
          </p>
          {isOver ? <a href={`${href}/amount`}>{t('school.amount.again')}</a> : null}
        </Notice>
      )}
      <p className="mb-8 flex flex-wrap gap-4">
        <ButtonLink href={fileHref(hidden, 'document', { of: invoice.issuedId })} icon="download" download>
          {t('school.payment.download')}
        </ButtonLink>
        <ButtonLink href={`${href}/list`} look="secondary">
          {t('school.payment.next')}
        </ButtonLink>
      </p>
      {invoice.paidOn || isOver ? null : (
        <section className="max-w-form" aria-labelledby="how-title">
          <h2 id="how-title" className="mb-2 text-xl">
            {t('school.payment.title')}
          </h2>
          <p className="mb-4">{t('school.payment.how')}</p>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'reference',
                label: t('school.payment.reference'),
                value: (
                  <span className="flex flex-wrap items-center gap-4">
                    <code className="font-mono font-bold" data-testid="reference">
                      {reference}
                    </code>
                    <CopyButton
                      text={data.reference}
                      label={t('school.payment.copy')}
                      done={t('school.payment.copied')}
                      about={t('school.payment.copyAbout')}
                    />
                  </span>
                ),
              },
              {
                key: 'iban',
                label: t('school.payment.iban'),
                value: <code className="font-mono">{formatReference(data.iban)}</code>,
              },
              {
                key: 'amount',
                label: t('school.payment.amount'),
                value: <strong data-testid="amount">{amount}</strong>,
              },
              {
                key: 'valid',
                label: t('school.payment.validUntil'),
                value: formatDay(data.validUntil, locale),
              },
            ]}
          />
          <h3 className="mt-8 mb-2 text-lg">{t('school.payment.code')}</h3>
          <p className="mb-4">{t('school.payment.codeHint')}</p>
          <QrPicture text={transferText(data)} title={t('school.payment.code')} />
        </section>
      )}
    </CompanyFrame>
  );
};

export default PaymentPage;
