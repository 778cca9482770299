import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { paymentLife } from '@/lib/casework/lives';
import type { Prisma } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { parseIban } from '@/lib/law/identifiers';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { lockOfficeCase } from '../office/office-case';
import { returnedPaymentSheet } from './payment-sheets';

export const paymentActs = ['pay', 'return', 'order-again'] as const;
export type PaymentAct = (typeof paymentActs)[number];

type Sent = {
  readonly version: number;
  readonly paymentId: string;
  readonly act: PaymentAct;
  readonly reason: string;
  readonly iban: string;
};

const written = ({ act, reason, iban }: Sent, at: Date): Prisma.PaymentUpdateManyMutationInput => {
  switch (act) {
    case 'pay':
      return { state: 'paid', paidAt: at };
    case 'return':
      return { state: 'returned', returnedAt: at, returnReason: reason.trim() };
    case 'order-again': {
      const account = parseIban(iban);
      return { state: 'ordered', orderedAt: at, ...(account.ok ? { iban: account.value } : {}) };
    }
  }
};
const problemsOf = ({ act, reason, iban }: Sent): Problem[] => [
  ...(act === 'return' && !reason.trim() ? [{ field: 'reason', code: 'missing' }] : []),
  ...(act === 'order-again' && !parseIban(iban).ok
    ? [{ field: 'iban', code: iban.trim() ? 'wrong-check-digits' : 'missing' }]
    : []),
];

const entries = { pay: 'payment.paid', return: 'payment.returned', 'order-again': 'payment.ordered-again' } as const;

/** What the bank says of a payment: made, or sent back with its reason, told to the person; or ordered again to an account. */
export const recordPayment = async (
  actor: Actor,
  id: string,
  sent: Sent,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, registered } = await lockOfficeCase(tx, actor, id, sent.version, 'record:payment');
    const payment = await tx.payment.findFirst({ where: { id: sent.paymentId, caseId: id } });
    if (!payment) throw new NotFound('payment');
    if (!(sent.act in paymentLife[payment.state])) throw new Conflict(`${sent.act} of a payment ${payment.state}`);
    const problems = problemsOf(sent);
    if (problems.length > 0) return { problems };
    const at = now();
    await tx.payment.update({ where: { id: payment.id }, data: written(sent, at) });
    const kind = entries[sent.act].replace('.', '-');
    await tx.case.update({
      where: { id },
      data: {
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind, byOffice: true, details: { payment: payment.id } } },
      },
    });
    if (sent.act === 'return') {
      const locale = isLocale(row.locale) ? row.locale : 'es';
      await communicate(tx, {
        kind: 'payment-returned',
        dedupeKey: `payment-returned:${payment.id}:${row.version}`,
        person: row.person,
        caseId: id,
        locale,
        sheet: returnedPaymentSheet(registered.words[locale].title, payment, sent.reason.trim(), locale),
      });
    }
    audit({
      action: entries[sent.act],
      object: `case:${id}`,
      behalf: row.personId,
      details: { payment: payment.id },
    });
    return { problems };
  });
