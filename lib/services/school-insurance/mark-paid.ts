import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { parseReference } from '@/lib/law/payment-reference';
import { restate } from './settlement';

export type Paid =
  | { readonly status: 'paid'; readonly settlementId: string }
  | { readonly status: 'unknown' | 'other-amount' | 'already' | 'replaced' | 'late' };

/**
 * Matches a payment to the invoice of its reference, to the cent, in the transaction of whoever reconciles. What does not
 * match is answered and changes nothing: another amount, one paid before, one that was replaced, or one whose amount no
 * longer held that day. `by` is who matched it.
 */
export const markSchoolPaid = async (
  tx: Tx,
  audit: Audit,
  by: string,
  payment: { readonly reference: string; readonly amount: number; readonly on: Day },
): Promise<Paid> => {
  const reference = parseReference(payment.reference);
  if (reference === null) return { status: 'unknown' };
  const found = await tx.schoolInvoice.findUnique({ where: { reference } });
  if (!found) return { status: 'unknown' };
  await tx.$queryRaw`SELECT 1 FROM "SchoolSettlement" WHERE id = ${found.settlementId} FOR UPDATE`;
  const invoice = await tx.schoolInvoice.findUniqueOrThrow({
    where: { reference },
    include: { settlement: { select: { holderId: true, account: { select: { ccc: true } } } } },
  });
  if (invoice.paidOn) return { status: 'already' };
  if (invoice.replacedAt) return { status: 'replaced' };
  if (invoice.total !== payment.amount) return { status: 'other-amount' };
  if (payment.on > toDay(invoice.validUntil)) return { status: 'late' };
  await tx.schoolInvoice.update({ where: { reference }, data: { paidOn: toDate(payment.on), recordedById: by } });
  await restate(tx, invoice.settlementId);
  const { holderId, account } = invoice.settlement;
  const details = { ccc: account.ccc, reference };
  audit({ action: 'company.school-paid', object: `organisation:${holderId}`, details });
  return { status: 'paid', settlementId: invoice.settlementId };
};

/** Staff writes down a payment they found in the bank. */
export const recordSchoolPayment = async (
  actor: Actor,
  payment: { readonly reference: string; readonly amount: number; readonly on: Day },
): Promise<Paid | { readonly status: 'future' }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'record:school-payment');
    if (payment.on > today()) return { status: 'future' };
    return markSchoolPaid(tx, audit, actor.id, payment);
  });
