import type { PayWindow } from '@/lib/casework/debts';
import type { Sheet } from '@/lib/casework/sheet';
import type { Debt } from '@/lib/db/generated/client';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Cents } from '@/lib/law/cents';
import { formatIban } from '@/lib/law/identifiers';
import { formatReference, transferCode } from '@/lib/law/payment-reference';
import { sayKind, sayPeriod } from './say-debt';

type Line = {
  readonly row: Debt;
  readonly principal: Cents;
  readonly surcharge: Cents;
  readonly interest: Cents;
  readonly total: Cents;
};
type Told = {
  readonly reference: string;
  readonly iban: string;
  readonly amount: Cents;
  readonly window: PayWindow;
  readonly lines: readonly Line[];
  readonly debtor: { readonly name: string; readonly document: string };
  readonly at: Date;
  readonly locale: Locale;
};

/** Who is paid: a name, the same in every language and in every bank. */
export const ISSUER = 'Tesorería General de la Seguridad Social';

/** On which days an amount is good. */
export const sayValid = ({ from, to }: Pick<PayWindow, 'from' | 'to'>, locale: Locale): string =>
  translator(locale)(from === to ? 'debts.document.validDay' : 'debts.document.validRange', {
    from: formatDay(from, locale),
    to: formatDay(to, locale),
  });

/** What the document says: who is paid, with which reference, into which account, how much, until when, for what. */
export const paymentSheet = ({ reference, iban, amount, window, lines, debtor, at, locale }: Told): Sheet => {
  const t = translator(locale);
  const money = (value: Cents) => formatMoney(value, locale);
  const said = { amount: money(amount), iban: formatIban(iban), reference: formatReference(reference) };
  return {
    title: t('debts.document.title'),
    lead: t('debts.document.lead'),
    sections: [
      {
        title: t('debts.document.data'),
        rows: [
          [t('debts.document.issuer'), ISSUER],
          [t('debts.document.reference'), said.reference],
          [t('debts.document.amount'), said.amount],
          [t('debts.document.iban'), said.iban],
          [t('debts.document.valid'), sayValid(window, locale)],
          [t('debts.document.debtor'), `${debtor.name}, ${debtor.document}`],
          [t('debts.document.issuedAt'), formatInstant(at, locale)],
        ],
      },
      {
        title: t('debts.document.code'),
        code: {
          text: transferCode({ name: ISSUER, iban, amount, reference }),
          alt: t('debts.document.codeAlt', said),
        },
      },
      {
        title: t('debts.document.lines'),
        table: {
          head: (['concept', 'number', 'principal', 'surcharge', 'interest'] as const)
            .map((key) => t(`debts.columns.${key}`))
            .concat(t('debts.review.total')),
          rows: lines.map(({ row, principal, surcharge, interest, total }) => [
            `${sayKind(row, locale)}, ${sayPeriod(row, locale)}`,
            row.number,
            money(principal),
            money(surcharge),
            money(interest),
            money(total),
          ]),
        },
      },
      {
        title: t('debts.document.how'),
        list: messagesOf(locale).debts.document.howPoints,
        paragraphs: [t('debts.document.validText'), t('debts.document.after')],
      },
    ],
  };
};
