import { toDay } from '@/lib/casework/dates';
import type { Sheet } from '@/lib/casework/sheet';
import type { Payment } from '@/lib/db/generated/client';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskIban } from '@/lib/law/identifiers';

type Said = Pick<Payment, 'payOn' | 'from' | 'to' | 'value' | 'iban'>;

const rowsOf = ({ payOn, from, to, value, iban }: Said, locale: Locale) => {
  const t = translator(locale);
  const day = (date: Date) => formatDay(toDay(date), locale);
  return [
    [t('after.payments.on'), day(payOn)],
    [t('after.payments.period'), t('after.payments.periodValue', { from: day(from), to: day(to) })],
    [t('after.payments.value'), formatMoney(value, locale)],
    [t('after.payments.account'), maskIban(iban)],
  ] as const;
};

/** The first payment of a case is on its way. */
export const firstPaymentSheet = (title: string, payment: Said, locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('after.firstPayment.title'),
    lead: t('after.firstPayment.lead', { title }),
    sections: [{ title: t('after.firstPayment.what'), rows: rowsOf(payment, locale) }],
  };
};

/** The bank sent a payment back: why, and what to do. */
export const returnedPaymentSheet = (title: string, payment: Said, reason: string, locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('after.returnedPayment.title'),
    lead: t('after.returnedPayment.lead', { title }),
    sections: [
      { title: t('after.firstPayment.what'), rows: rowsOf(payment, locale) },
      { title: t('after.returnedPayment.why'), paragraphs: reason.split(/\n+/).filter(Boolean) },
      { title: t('after.returnedPayment.do'), paragraphs: [t('after.returnedPayment.doText')] },
    ],
  };
};
