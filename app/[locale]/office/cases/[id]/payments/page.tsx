import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { paymentActs } from '@/lib/services/payments/record-payment';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';
import { PaymentStates } from '../payment-states';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/payments');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('after.office.paymentsTitle')} · ${number}`, problems, locale) };
};

/** What the bank says of the payments of a case is written down here. */
const PaymentsPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/payments');
  const { values, problems } = await formState(searchParams);
  const { done } = await searchParams;
  const labels = {
    payment: t('after.office.payment'),
    act: t('after.office.act'),
    reason: t('after.office.returnReason'),
    iban: t('after.office.iban'),
  };
  const errors = formErrors(problems, labels, locale);
  const error = (name: string) => {
    const text = errors.of(name);
    return text ? { error: text } : {};
  };
  const open = row.payments.filter(({ state }) => state === 'ordered' || state === 'paid' || state === 'returned');
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {done === 'saved' ? <Notice kind="success" locale={locale} title={t('after.office.saved')} alert /> : null}
      <h1 className="mb-6 text-2xl">{t('after.office.paymentsTitle')}</h1>
      <PaymentStates payments={row.payments} locale={locale} />
      {open.length > 0 && actsOf(session.actor, row).payments ? (
        <section className="mt-10 max-w-form">
          <h2 className="mb-4 text-xl">{t('after.office.record')}</h2>
          <Form
            action="/api/office/record-payment"
            csrf={session.csrf}
            locale={locale}
            hidden={{ case: row.id, version: String(row.version) }}
          >
            <Field
              widget="radios"
              name="payment"
              label={labels.payment}
              locale={locale}
              value={textOf(values.payment)}
              options={open.map((payment) => ({
                value: payment.id,
                label: t('after.office.paymentOption', {
                  day: formatDay(toDay(payment.payOn), locale, 'medium'),
                  from: formatDay(toDay(payment.from), locale, 'medium'),
                  to: formatDay(toDay(payment.to), locale, 'medium'),
                  amount: formatMoney(payment.value, locale),
                  state: t(`after.payments.states.${payment.state}`),
                }),
              }))}
              {...error('payment')}
            />
            <Field
              widget="radios"
              name="act"
              label={labels.act}
              locale={locale}
              value={textOf(values.act)}
              options={paymentActs.map((value) => ({ value, label: t(`after.office.acts.${value}`) }))}
              {...error('act')}
            />
            <Field
              widget="textarea"
              name="reason"
              label={labels.reason}
              hint={t('after.office.returnHint')}
              locale={locale}
              maxLength={2000}
              value={textOf(values.reason)}
              {...error('reason')}
            />
            <Field
              widget="iban"
              name="iban"
              label={labels.iban}
              hint={t('after.office.ibanHint')}
              locale={locale}
              value={textOf(values.iban)}
              {...error('iban')}
            />
            <Button>{t('after.office.save')}</Button>
          </Form>
        </section>
      ) : (
        <p className="mt-6 text-muted">{t('after.office.nothing')}</p>
      )}
    </>
  );
};

export default PaymentsPage;
