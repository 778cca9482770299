import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { type Instalment, instalments, isPayable, owed } from '@/lib/casework/debts';
import { sheetOf } from '@/lib/casework/sheet';
import type { Debt, DebtRequest, DebtRequestKind } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { type Cents, cents, minCents, sumCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { longestPlan, planWithoutGuarantee } from '@/lib/law/parameters/late-payment';
import { canonical } from '../cases/signable';
import { takeFile, type Upload } from '../documents/take-file';
import type { Problem } from '../forms/form-return';
import { type Debtor, factsOf, subjectOf } from './debtor';

export const requestKinds = ['instalments', 'objection', 'paid_already'] as const satisfies readonly DebtRequestKind[];
const LONGEST_TEXT = 4000;
const FEWEST_MONTHS = 2;

/** Debts that a plan can take in: everything open but the instalments of another plan (art. 32.3 of its regulation: all of them). */
const deferrable = (tx: Pick<Tx, 'debt'>, debtor: Debtor) =>
  tx.debt.findMany({
    where: { ...debtor, state: { in: ['pending', 'enforcement'] }, kind: { not: 'instalment' } },
    orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
  });

export type Plan = {
  readonly putOff: Cents;
  /** To be paid within a month: shares of workers and work accidents (LGSS art. 23.2). */
  readonly undeferrable: Cents;
  readonly table: readonly Instalment[];
  readonly interest: Cents;
  readonly needsGuarantee: boolean;
};
/** What a plan of some debts comes to if it is granted on a day. */
export const planOf = (debts: readonly Debt[], months: number, on: Day): Plan => {
  const parts = debts.map((row) => {
    const { total, principal } = owed(factsOf(row), on);
    return { total, undeferrable: minCents(cents(row.undeferrable), principal) };
  });
  const undeferrable = sumCents(parts.map((part) => part.undeferrable));
  const putOff = cents(sumCents(parts.map(({ total }) => total)) - undeferrable);
  const table = instalments(putOff, months, on);
  return {
    putOff,
    undeferrable,
    table,
    interest: sumCents(table.map(({ interest }) => interest)),
    needsGuarantee: putOff > planWithoutGuarantee.on(on),
  };
};

/** What the form of a request needs: the debt, and for a plan all that would be put off. */
export const requestForm = async (actor: Actor, debtor: Debtor, debtId: string, kind: DebtRequestKind) => {
  assertCan(actor, 'act:debts', subjectOf(debtor));
  const { debt, all } = await reading(actor, async (tx) => ({
    debt: await tx.debt.findFirst({ where: { ...debtor, id: debtId } }),
    all: kind === 'instalments' ? await deferrable(tx, debtor) : [],
  }));
  if (!debt || !isPayable(factsOf(debt))) throw new NotFound('debt');
  return { debt, debts: kind === 'instalments' ? all : [debt], most: longestPlan.on(today()) };
};

type Sent = {
  readonly debtId: string;
  readonly kind: DebtRequestKind;
  readonly text: string;
  readonly months: string;
  readonly upload: Upload | null;
};
const problemsOf = ({ kind, text, months, upload }: Sent): Problem[] => {
  const count = Number(months);
  const most = longestPlan.on(today());
  return [
    ...(kind === 'instalments' && !(Number.isInteger(count) && count >= FEWEST_MONTHS)
      ? [{ field: 'months', code: months.trim() ? 'too-low' : 'missing', values: { limit: FEWEST_MONTHS } }]
      : []),
    ...(kind === 'instalments' && count > most ? [{ field: 'months', code: 'too-high', values: { limit: most } }] : []),
    ...(text.trim() ? [] : [{ field: 'text', code: 'missing' }]),
    ...(text.length > LONGEST_TEXT ? [{ field: 'text', code: 'too-long', values: { limit: LONGEST_TEXT } }] : []),
    ...(kind === 'paid_already' && !upload ? [{ field: 'file', code: 'no-file' }] : []),
  ];
};

/** Keeps what somebody wants to ask about a debt, to be checked and signed. Nothing is presented yet. */
export const draftRequest = async (
  actor: Actor,
  debtor: Debtor,
  sent: Sent,
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> => {
  const { debts } = await requestForm(actor, debtor, sent.debtId, sent.kind);
  const problems = problemsOf(sent);
  if (problems.length > 0) return { problems };
  if (debts.length === 0) return { problems: [{ field: 'months', code: 'no-debts-to-put-off' }] };
  const taken = sent.upload ? await takeFile(sent.upload) : null;
  if (taken && !taken.ok) return { problems: [{ field: 'file', code: `file-${taken.why}` }] };
  return transact(actor, async (tx) => {
    assertCan(actor, 'act:debts', subjectOf(debtor));
    const { id } = await tx.debtRequest.create({
      data: {
        kind: sent.kind,
        ...debtor,
        debtIds: debts.map((debt) => debt.id),
        text: sent.text.trim(),
        months: sent.kind === 'instalments' ? Number(sent.months) : null,
        madeById: actor.id,
        madeAt: now(),
      },
      select: { id: true },
    });
    if (taken) {
      const proof = await tx.document.create({
        data: { debtAskId: id, kind: 'other', ...taken.file, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      if (taken.file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: proof.id });
    }
    return { id };
  });
};

export const findRequest = async (tx: Tx, debtor: Debtor, id: string) => {
  const row = await tx.debtRequest.findFirst({ where: { ...debtor, id }, include: { proofs: true } });
  if (!row) throw new NotFound('debt request');
  const debts = await tx.debt.findMany({
    where: { ...debtor, id: { in: row.debtIds } },
    orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
  });
  return { row, debts };
};

/** What is signed: the words, the debts with what they come to, the months and the proofs. */
export const signedContent = (
  {
    kind,
    text,
    months,
    proofs,
  }: DebtRequest & { readonly proofs: readonly { readonly sha256: string; readonly name: string }[] },
  debts: readonly Debt[],
) => {
  const content = {
    kind,
    text,
    months,
    debts: debts.map(({ number }) => number),
    proofs: proofs.map(({ name, sha256 }) => ({ name, sha256 })),
  };
  return { content, hash: sha256Hex(canonical(content)) };
};

/** A request with its debts, plan, proofs, receipt and answer. */
export const getDebtRequest = async (actor: Actor, debtor: Debtor, id: string) => {
  assertCan(actor, 'see:debts', subjectOf(debtor));
  const found = await reading(actor, async (tx) => {
    const { row, debts } = await findRequest(tx, debtor, id);
    const receipt = row.entryId ? await tx.issuedDocument.findUnique({ where: { entryId: row.entryId } }) : null;
    const entry = row.entryId ? await tx.registerEntry.findUnique({ where: { id: row.entryId } }) : null;
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    return { row, debts, receipt, entry, email: person.email };
  });
  const { row, debts, receipt, entry, email } = found;
  // Of a plan that was presented, its table is in the answer: the amounts of another day would be others.
  const plan =
    row.kind === 'instalments' && row.months && row.state === 'draft' ? planOf(debts, row.months, today()) : null;
  return {
    ...row,
    debts,
    plan,
    email,
    entry,
    stopsEnforcement: row.kind === 'objection' && debts.some(({ state }) => state === 'enforcement'),
    receipt: receipt && { id: receipt.id, csv: receipt.csv, sheet: sheetOf(receipt.source) },
  };
};
export type DebtRequestDetail = Awaited<ReturnType<typeof getDebtRequest>>;

/** Locks a request that is still a draft. @throws Conflict when it was presented in another window. */
export const lockDraft = async (tx: Tx, debtor: Debtor, id: string) => {
  await tx.$queryRaw`SELECT 1 FROM "DebtRequest" WHERE id = ${id} FOR UPDATE`;
  const found = await findRequest(tx, debtor, id);
  if (found.row.state !== 'draft' && found.row.entryId === null) throw new Conflict('debt request');
  return found;
};
