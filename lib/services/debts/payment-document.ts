import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { isPayable, owed, type PayWindow, payWindows } from '@/lib/casework/debts';
import { type SheetSection, sheetOf } from '@/lib/casework/sheet';
import type { Debt, PaymentDocumentState } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { creditorReference } from '@/lib/law/payment-reference';
import { issueDocument } from '../documents/issue-document';
import { replaceIssued } from '../documents/replace-issued';
import { collectionIban, type Debtor, factsOf, nextNumber, subjectOf } from './debtor';
import { paymentSheet } from './payment-document-sheet';

/** Debts on one document, so that it stays a page or two. */
const MOST_DEBTS = 60;

const chosen = async (tx: Pick<Tx, 'debt'>, debtor: Debtor, ids: readonly string[]) => {
  const rows = await tx.debt.findMany({
    where: { ...debtor, id: { in: [...ids].slice(0, MOST_DEBTS) } },
    orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
  });
  if (rows.length === 0 || rows.length !== new Set(ids).size) throw new NotFound('debt');
  return rows;
};

/** The window an amount was shown for; the first when the day is none of theirs. */
const windowOf = (windows: readonly PayWindow[], on: Day | undefined): PayWindow => {
  const found = windows.find(({ from, to }) => on !== undefined && from <= on && on <= to) ?? windows[0];
  if (!found) throw new Conflict('no day to pay');
  return found;
};

/** The debts ticked, what they come to on each of the next days, and on the day chosen. */
export const reviewPayment = async (actor: Actor, debtor: Debtor, ids: readonly string[], on?: Day) => {
  assertCan(actor, 'see:debts', subjectOf(debtor));
  const rows = await reading(actor, (tx) => chosen(tx, debtor, ids));
  const open = rows.filter((row) => isPayable(factsOf(row)));
  // Paid meanwhile in another window: the list says so.
  if (open.length === 0) return null;
  const windows = payWindows(open.map(factsOf), today());
  const window = windowOf(windows, on);
  return {
    windows,
    window,
    debts: open.map((row) => ({ ...row, owed: owed(factsOf(row), window.from) })),
    /** Of those ticked, already paid or put off. */
    leftOut: rows.length - open.length,
  };
};

/** A document is good for one amount: when that changes it says so, and points to the newer one. */
export const supersede = async (
  tx: Tx,
  debtIds: readonly string[],
  why: 'newer' | 'paid-in-part' | 'amount' | 'plan' | 'annulled',
  except?: string,
): Promise<void> => {
  const replaced = await tx.paymentDocument.updateManyAndReturn({
    where: {
      state: 'valid',
      lines: { some: { debtId: { in: [...debtIds] } } },
      ...(except ? { id: { not: except } } : {}),
    },
    data: { state: 'superseded', endedAt: now(), endedWhy: why },
    select: { issuedId: true },
  });
  const newer = except ? await tx.paymentDocument.findUniqueOrThrow({ where: { id: except } }) : null;
  for (const { issuedId: id } of replaced) {
    if (newer) await replaceIssued(tx, { id }, newer.issuedId);
    else {
      const { locale } = await tx.issuedDocument.findUniqueOrThrow({ where: { id }, select: { locale: true } });
      const revokedReason = translator(isLocale(locale) ? locale : 'es')(`debts.document.why.${why}`);
      await tx.issuedDocument.update({ where: { id }, data: { state: 'revoked', revokedAt: now(), revokedReason } });
    }
  }
};

/** Locks debts against another payment, plan or document of the same instant. */
export const lockDebts = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.$queryRaw`SELECT 1 FROM "Debt" WHERE id = ANY(${[...ids].sort()}) ORDER BY id FOR UPDATE`;
};

const debtorName = async (tx: Tx, debtor: Debtor): Promise<{ readonly name: string; readonly document: string }> => {
  if ('personId' in debtor) {
    const { givenName, surnames, idNumber } = await tx.person.findUniqueOrThrow({ where: { id: debtor.personId } });
    return { name: `${givenName} ${surnames}`, document: idNumber };
  }
  const { name, nif } = await tx.organisation.findUniqueOrThrow({ where: { id: debtor.organisationId } });
  return { name, document: nif };
};

/**
 * The payment document of one or several debts for the days the amount is good for: reference, account, amount, QR, CSV.
 * Asked for again with the same debts and days while nothing has changed, it is the same document.
 */
export const issuePaymentDocument = async (
  actor: Actor,
  debtor: Debtor,
  ids: readonly string[],
  { on, locale }: { readonly on: Day; readonly locale: Locale },
): Promise<{ readonly id: string } | null> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'act:debts', subjectOf(debtor));
    await lockDebts(tx, ids);
    const rows = (await chosen(tx, debtor, ids)).filter((row: Debt) => isPayable(factsOf(row)));
    if (rows.length === 0) return null;
    const window = windowOf(payWindows(rows.map(factsOf), today()), on);
    const lines = rows.map((row) => {
      const { principal, surcharge, interest, total } = owed(factsOf(row), window.from);
      return { row, principal, surcharge, interest, total };
    });
    const days = { validFrom: toDate(window.from), validUntil: toDate(window.to) };
    const same = await tx.paymentDocument.findFirst({
      where: {
        ...debtor,
        state: 'valid',
        amount: window.total,
        validUntil: days.validUntil,
        AND: rows.map(({ id: debtId }) => ({ lines: { some: { debtId } } })),
        lines: { every: { debtId: { in: rows.map(({ id }) => id) } } },
      },
      select: { id: true },
    });
    if (same) return same;
    const { year, last } = await nextNumber(tx, 'R');
    const reference = creditorReference(`${year % 100}${String(last).padStart(8, '0')}`);
    const iban = collectionIban();
    const at = now();
    const sheet = paymentSheet({
      reference,
      iban,
      amount: window.total,
      window,
      lines,
      debtor: await debtorName(tx, debtor),
      at,
      locale,
    });
    const issued = await issueDocument(tx, { kind: 'payment_document', locale, ...debtor, sheet });
    const { id } = await tx.paymentDocument.create({
      data: {
        reference,
        ...debtor,
        amount: window.total,
        iban,
        ...days,
        issuedAt: at,
        issuedById: actor.id,
        issuedId: issued.id,
        lines: {
          create: lines.map(({ row, principal, surcharge, interest }) => ({
            debtId: row.id,
            principal,
            surcharge,
            interest,
          })),
        },
      },
      select: { id: true },
    });
    await supersede(
      tx,
      rows.map((row) => row.id),
      'newer',
      id,
    );
    await tx.debtEvent.createMany({
      data: rows.map((row) => ({ debtId: row.id, at, kind: 'document', details: { reference } })),
    });
    audit({
      action: 'debt.document-issued',
      object: `payment-document:${id}`,
      details: { reference, amount: window.total },
    });
    return { id };
  });

/** A document past its last day counts as expired, before the job writes it down. */
const stateOn = (state: PaymentDocumentState, validUntil: Day): PaymentDocumentState =>
  state === 'valid' && validUntil < today() ? 'expired' : state;

/** A payment document on screen: the same reference, account and amount as its PDF and its QR. */
export const getPaymentDocument = async (actor: Actor, debtor: Debtor, id: string) => {
  assertCan(actor, 'see:debts', subjectOf(debtor));
  const { found, issued, newer } = await reading(actor, async (tx) => {
    const row = await tx.paymentDocument.findFirst({
      where: { ...debtor, id },
      include: { lines: { include: { debt: true }, orderBy: { debt: { dueOn: 'asc' } } } },
    });
    const sealed = row && (await tx.issuedDocument.findUnique({ where: { id: row.issuedId } }));
    const next =
      sealed?.replacedById &&
      (await tx.paymentDocument.findUnique({ where: { issuedId: sealed.replacedById }, select: { id: true } }));
    return { found: row, issued: sealed, newer: next || null };
  });
  if (!found || !issued) throw new NotFound('payment document');
  const sheet = sheetOf(issued.source);
  return {
    ...found,
    amount: cents(found.amount),
    state: stateOn(found.state, toDay(found.validUntil)),
    csv: issued.csv,
    /** What a bank's application reads. */
    transfer: sheet.sections.find((section: SheetSection) => section.code)?.code?.text ?? '',
    newer,
  };
};
export type PaymentDocumentDetail = Awaited<ReturnType<typeof getPaymentDocument>>;
