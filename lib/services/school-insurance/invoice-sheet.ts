import { courseName, type SchoolAmount } from '@/lib/casework/school/rules';
import type { Sheet } from '@/lib/casework/sheet';
import { formatDay, formatMoney, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { formatCcc } from '@/lib/law/identifiers';
import { schoolSurcharge } from '@/lib/law/parameters/school-insurance';
import { sealSection } from '../register/receipt-sheet';
import { type PaymentData, paymentSection } from './payment-data';
import type { Settlement } from './settlement';

/** How an amount is reached, line by line: '120 × 1,12 €'. The same on the page and in the document. */
export const amountRows = (amount: SchoolAmount, locale: Locale): (readonly [string, string])[] => {
  const t = translator(locale);
  const money = (cents: number) => formatMoney(cents, locale);
  const times = (each: number) => `${formatNumber(amount.students, locale, 0)} × ${money(each)}`;
  return [
    [t('school.amount.fees', { formula: times(amount.fee) }), money(amount.fees)],
    [t('school.amount.premium', { formula: times(amount.premiumEach) }), `−${money(amount.premium)}`],
    ...(amount.rate > 0
      ? [[t('school.amount.surcharge', { rate: formatPercent(amount.rate, locale) }), money(amount.surcharge)] as const]
      : []),
    [t('school.amount.total'), money(amount.total)],
  ];
};

/** Whose settlement it is: centre, account, course and stage. */
export const settlementRows = (
  {
    holder,
    account,
    courseYear,
    stage,
    dueOn,
  }: Pick<Settlement, 'courseYear' | 'stage' | 'dueOn'> & {
    readonly holder: { readonly name: string; readonly nif: string };
    readonly account: { readonly ccc: string; readonly place: string };
  },
  locale: Locale,
): (readonly [string, string])[] => {
  const t = translator(locale);
  return [
    [t('school.settlement.centre'), account.place],
    [t('school.settlement.holder'), `${holder.name}, ${holder.nif}`],
    [t('school.settlement.account'), formatCcc(account.ccc)],
    [t('school.settlement.course'), courseName(courseYear)],
    [t('school.settlement.stage'), t(`school.stages.${stage}`)],
    [t('school.settlement.dueOn'), formatDay(dueOn, locale)],
  ];
};

/** The payment document of a settlement: whose it is, how its amount was reached, and how to pay it. */
export const invoiceSheet = (of: {
  readonly settlement: Settlement;
  readonly by: { readonly id: string; readonly name: string };
  readonly amount: SchoolAmount;
  readonly data: PaymentData;
  readonly on: Day;
  readonly locale: Locale;
}): Sheet => {
  const { settlement, by, amount, data, on, locale } = of;
  const t = translator(locale);
  const { firstMonth, later, settledLate } = schoolSurcharge.on(on);
  const rates = {
    firstMonth: formatPercent(firstMonth, locale),
    later: formatPercent(later, locale),
    settledLate: formatPercent(settledLate, locale),
  };
  return {
    title: t('school.invoice.sheetTitle'),
    lead: t('school.invoice.lead'),
    sections: [
      {
        title: t('school.invoice.whose'),
        rows: [
          ...settlementRows(settlement, locale),
          ...(by.id === settlement.holder.id ? [] : [[t('school.invoice.settledBy'), by.name] as const]),
          [t('school.invoice.issuer'), t('school.invoice.issuerName')],
          [t('school.invoice.on'), formatDay(on, locale)],
        ],
      },
      { title: t('school.invoice.how'), rows: amountRows(amount, locale) },
      paymentSection(data, locale),
      { title: t('school.invoice.ifLate'), paragraphs: [t('school.invoice.ifLateText', rates)] },
      sealSection(locale),
    ],
  };
};
