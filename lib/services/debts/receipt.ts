import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { isPayable, owed, type Share } from '@/lib/casework/debts';
import type { Sheet } from '@/lib/casework/sheet';
import type { Debt } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { sumCents } from '@/lib/law/cents';
import { formatReference } from '@/lib/law/payment-reference';
import { issueDocument } from '../documents/issue-document';
import { communicate } from '../notifications/communicate';
import { type Debtor, factsOf } from './debtor';
import { sayKind, sayPeriod } from './say-debt';

type Paid = {
  readonly debtor: Debtor;
  readonly locale: string;
  /** None: taken from a proof, not from the bank. */
  readonly reference: string | null;
  readonly entryId: string | null;
  readonly valueOn: Date;
  readonly amount: number;
  readonly left: number;
  readonly shares: readonly Share[];
  /** As they are after the payment. */
  readonly debts: readonly Debt[];
};

const receiptSheet = ({ reference, valueOn, amount, left, shares, debts }: Paid, locale: Locale): Sheet => {
  const t = translator(locale);
  const money = (value: number) => formatMoney(value, locale);
  const open = debts.map(factsOf).filter(isPayable);
  const rest = sumCents(open.map((debt) => owed(debt, toDay(valueOn)).total));
  return {
    title: t('debts.receipt.title'),
    lead: t('debts.receipt.lead'),
    sections: [
      {
        title: t('debts.receipt.payment'),
        rows: [
          [t('debts.receipt.on'), formatDay(toDay(valueOn), locale)],
          [t('debts.receipt.amount'), money(amount)],
          ...(reference ? [[t('debts.receipt.reference'), formatReference(reference)] as const] : []),
          [t('debts.receipt.left'), money(rest)],
        ],
        paragraphs: [
          ...(left > 0 ? [t('debts.receipt.more', { amount: money(left) })] : []),
          ...(rest > 0 ? [t('debts.receipt.part')] : []),
        ],
      },
      {
        title: t('debts.receipt.lines'),
        table: {
          head: [t('debts.columns.concept'), t('debts.columns.number'), t('debts.receipt.amount')],
          rows: shares.map((share) => {
            const debt = debts.find(({ id }) => id === share.debtId) as Debt;
            return [`${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`, debt.number, money(share.amount)];
          }),
        },
      },
    ],
  };
};

/** The receipt of a payment: a sealed document, and news of it for a person. */
export const sendReceipt = async (tx: Tx, paid: Paid): Promise<void> => {
  const locale = isLocale(paid.locale) ? paid.locale : 'es';
  const { debtor, entryId, debts } = paid;
  const sheet = receiptSheet(paid, locale);
  const { id: receiptId } = await issueDocument(tx, { kind: 'payment_receipt', locale, ...debtor, sheet });
  await tx.debtPayment.updateMany({
    where: { entryId, receiptId: null, debtId: { in: debts.map(({ id }) => id) } },
    data: { receiptId },
  });
  if (!('personId' in debtor)) return;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: debtor.personId },
    select: { id: true, email: true },
  });
  const t = translator(locale);
  await communicate(tx, {
    kind: 'debt-paid',
    dedupeKey: `debt-paid:${receiptId}`,
    person,
    locale,
    sheet: { ...sheet, title: t('debts.receipt.news'), lead: t('debts.receipt.newsLead') },
  });
};
