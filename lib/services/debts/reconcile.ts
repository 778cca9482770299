import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { isPayable, type Share, shareOut } from '@/lib/casework/debts';
import { systemDb } from '@/lib/db/client';
import type { BankEntry, BankEntryState, Debt } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import { markSchoolPaid } from '../school-insurance/mark-paid';
import { addTask, type TaskKind } from '../tasks/add-task';
import { factsOf, ownerOf } from './debtor';
import { lockDebts, supersede } from './payment-document';
import { sendReceipt } from './receipt';

/** Payments looked at in one run of the clock. */
const BATCH = 2000;
const kinds = {
  partial: 'payment-partial',
  over: 'payment-over',
  duplicate: 'payment-duplicate',
  stranger: 'payment-stranger',
} as const satisfies Partial<Record<BankEntryState, TaskKind>>;

/* What is left of a debt after a payment, with its event. */
const payOff = async (tx: Tx, debt: Debt, share: Share, valueOn: Date, entryId: string | null): Promise<Debt> => {
  const paid = debt.paid + share.principal;
  const isPaid = paid >= debt.principal;
  const at = now();
  await tx.debtPayment.create({
    data: { debtId: debt.id, entryId, on: valueOn, amount: share.amount, principal: share.principal },
  });
  return tx.debt.update({
    where: { id: debt.id },
    data: {
      paid,
      ...(isPaid ? { state: 'paid', settledOn: valueOn } : {}),
      events: { create: { at, kind: isPaid ? 'paid' : 'paid-in-part', details: { amount: share.amount } } },
    },
  });
};

/* The last instalment pays what was put off. */
const endPlans = async (tx: Tx, debts: readonly Debt[], valueOn: Date): Promise<void> => {
  const plans = new Set(debts.flatMap(({ kind, planId }) => (kind === 'instalment' && planId ? [planId] : [])));
  for (const planId of plans) {
    const open = await tx.debt.count({ where: { planId, kind: 'instalment', state: { not: 'paid' } } });
    if (open > 0) continue;
    const ended = await tx.debt.findMany({ where: { planId, state: 'deferred' } });
    for (const { id, principal } of ended)
      await tx.debt.update({
        where: { id },
        data: { state: 'paid', paid: principal, settledOn: valueOn, events: { create: { at: now(), kind: 'paid' } } },
      });
  }
};

/** Pays debts with money that came in, the oldest first; answers the debts as they are then, and what was left over. */
export const payDebts = async (
  tx: Tx,
  audit: Audit,
  debts: readonly Debt[],
  money: { readonly amount: number; readonly valueOn: Date; readonly entryId: string | null },
) => {
  const { shares, left } = shareOut(debts.map(factsOf), cents(money.amount), toDay(money.valueOn));
  const after = new Map(debts.map((debt) => [debt.id, debt]));
  for (const share of shares) {
    const debt = after.get(share.debtId) as Debt;
    after.set(debt.id, await payOff(tx, debt, share, money.valueOn, money.entryId));
    audit({
      action: 'debt.paid',
      object: `debt:${debt.id}`,
      ...(debt.personId ? { behalf: debt.personId } : {}),
      details: { amount: share.amount },
    });
  }
  const touched = [...after.values()];
  await endPlans(tx, touched, money.valueOn);
  return { shares, left, debts: touched };
};

/* The document of a payment, and what becomes of the others for the same debts. */
const endDocuments = async (tx: Tx, documentId: string, isSettled: boolean, debtIds: readonly string[]) => {
  if (isSettled)
    await tx.paymentDocument.updateMany({
      where: { id: documentId, state: 'valid' },
      data: { state: 'paid', endedAt: now() },
    });
  await supersede(tx, debtIds, isSettled ? 'amount' : 'paid-in-part');
};

type Found = {
  readonly state: BankEntryState;
  readonly left: number;
  readonly documentId: string | null;
  readonly personId: string | null;
};

/* The invoice of a school, paid to the cent or not at all. */
const paySchool = async (tx: Tx, audit: Audit, { reference, amount, valueOn }: BankEntry): Promise<Found> => {
  const payment = { reference: reference ?? '', amount, on: toDay(valueOn) };
  const { status } = await markSchoolPaid(tx, audit, systemActor.id, payment);
  const state = status === 'paid' ? 'matched' : status === 'already' ? 'duplicate' : 'stranger';
  return { state, left: status === 'paid' ? 0 : amount, documentId: null, personId: null };
};

const payEntry = async (tx: Tx, audit: Audit, entry: BankEntry): Promise<Found> => {
  const document = entry.reference
    ? await tx.paymentDocument.findUnique({
        where: { reference: entry.reference },
        include: { lines: { select: { debtId: true } }, issued: { select: { locale: true } } },
      })
    : null;
  if (!document) return paySchool(tx, audit, entry);
  const ids = document.lines.map(({ debtId }) => debtId);
  await lockDebts(tx, ids);
  const before = await tx.debt.findMany({ where: { id: { in: ids } } });
  const money = { amount: entry.amount, valueOn: entry.valueOn, entryId: entry.id };
  const { shares, left, debts } = await payDebts(tx, audit, before, money);
  const isSettled = debts.every((debt) => !isPayable(factsOf(debt)));
  const state = shares.length === 0 ? 'duplicate' : left > 0 ? 'over' : isSettled ? 'matched' : 'partial';
  if (shares.length > 0) {
    await endDocuments(tx, document.id, isSettled, ids);
    await sendReceipt(tx, {
      debtor: ownerOf(document),
      locale: document.issued.locale,
      reference: document.reference,
      entryId: entry.id,
      valueOn: entry.valueOn,
      amount: entry.amount,
      left,
      shares,
      debts,
    });
  }
  return { state, left, documentId: document.id, personId: document.personId };
};

/** Reads one payment: what it paid, its receipt, and the task for whoever has to look at it. Once. */
const reconcileEntry = async (id: string): Promise<boolean> =>
  transact(systemActor, async (tx, audit) => {
    assertCan(systemActor, 'reconcile:debts');
    await tx.$queryRaw`SELECT 1 FROM "BankEntry" WHERE id = ${id} FOR UPDATE`;
    const entry = await tx.bankEntry.findUniqueOrThrow({ where: { id } });
    if (entry.state !== 'waiting') return false;
    const { state, left, documentId, personId } = await payEntry(tx, audit, entry);
    await tx.bankEntry.update({ where: { id }, data: { state, left, documentId } });
    if (state !== 'matched' && state !== 'waiting')
      await addTask(tx, {
        kind: kinds[state],
        dedupeKey: `bank-entry:${id}`,
        personId,
        details: { statement: entry.statementId, line: entry.line, amount: entry.amount },
      });
    return true;
  });

/** Reads the payments that wait, of one statement or of all. */
export const reconcileWaiting = async ({
  statementId,
  most = BATCH,
}: {
  readonly statementId?: string;
  readonly most?: number;
} = {}): Promise<number> => {
  const waiting = await systemDb().bankEntry.findMany({
    where: { state: 'waiting', ...(statementId ? { statementId } : {}) },
    orderBy: [{ valueOn: 'asc' }, { line: 'asc' }],
    take: most,
    select: { id: true },
  });
  let read = 0;
  for (const { id } of waiting) if (await reconcileEntry(id)) read++;
  return read;
};
