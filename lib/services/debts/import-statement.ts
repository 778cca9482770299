import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { safeFileName } from '@/lib/adapters/file-name';
import { sha256Hex } from '@/lib/adapters/tokens';
import { MOST_STATEMENT_BYTES, readStatement } from '@/lib/casework/bank-statement';
import { toDate } from '@/lib/casework/dates';
import type { BankEntryState } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { sumCents } from '@/lib/law/cents';
import type { Problem } from '../forms/form-return';
import { collectionIban } from './debtor';
import { reconcileWaiting } from './reconcile';

/** Lines read at once with the import; what is more, the clock goes on with. */
const AT_ONCE = 100;
const LISTED = 50;
const LINES = 200;

type Imported =
  | { readonly ok: true; readonly id: string; readonly known: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };
const refused = (code: string): Imported => ({ ok: false, problems: [{ field: 'file', code }] });

/**
 * Takes a bank statement in. The same file is the same statement, and a payment that came in another file counts once: the
 * bank's reference is its key.
 */
export const importStatement = async (
  actor: Actor,
  upload: { readonly name: string; readonly content: Uint8Array },
): Promise<Imported> => {
  assertCan(actor, 'manage:debts');
  if (upload.content.length === 0) return refused('no-file');
  if (upload.content.length > MOST_STATEMENT_BYTES) return refused('file-too-big');
  const read = readStatement(new TextDecoder().decode(upload.content));
  if (!read.ok) return refused(`statement-${read.why}`);
  const { identification, iban, incoming } = read.statement;
  if (iban !== collectionIban()) return refused('statement-other-account');
  const sha256 = sha256Hex(upload.content);
  const imported = await transact(actor, async (tx, audit) => {
    // Of two who import the same file at once the second finds the statement of the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bank-statement'))`;
    const before = await tx.bankStatement.findUnique({ where: { sha256 }, select: { id: true } });
    if (before) return { id: before.id, known: true };
    const { id } = await tx.bankStatement.create({
      data: {
        sha256,
        identification,
        iban,
        fileName: safeFileName(upload.name),
        importedById: actor.id,
        importedAt: now(),
        total: sumCents(incoming.map(({ amount }) => amount)),
      },
      select: { id: true },
    });
    const { count } = await tx.bankEntry.createMany({
      data: incoming.map(({ key, valueOn, ...one }) => ({
        ...one,
        statementId: id,
        key: sha256Hex(`${iban}|${key}`),
        valueOn: toDate(valueOn),
      })),
      skipDuplicates: true,
    });
    audit({ action: 'statement.imported', object: `statement:${id}`, details: { sha256, payments: count } });
    return { id, known: false };
  });
  await reconcileWaiting({ statementId: imported.id, most: AT_ONCE });
  return { ok: true, ...imported };
};

/** Statements, the newest first, with how many payments each brought. */
export const listStatements = async (actor: Actor) => {
  assertCan(actor, 'manage:debts');
  return reading(actor, (tx) =>
    tx.bankStatement.findMany({
      orderBy: { importedAt: 'desc' },
      take: LISTED,
      include: { _count: { select: { entries: true } } },
    }),
  );
};

/** A statement with what each payment turned out to be: what needs somebody first. */
export const getStatement = async (actor: Actor, id: string) => {
  assertCan(actor, 'manage:debts');
  const found = await reading(actor, async (tx) => {
    const statement = await tx.bankStatement.findUnique({ where: { id } });
    if (!statement) return null;
    const counts = await tx.bankEntry.groupBy({
      by: ['state'],
      where: { statementId: id },
      _count: true,
      _sum: { amount: true },
    });
    const entries = await tx.bankEntry.findMany({
      where: { statementId: id },
      orderBy: [{ state: 'desc' }, { line: 'asc' }],
      take: LINES,
      include: { payments: { select: { debtId: true } } },
    });
    return { ...statement, counts, entries };
  });
  if (!found) throw new NotFound('statement');
  await transact(actor, async (_tx, audit) => audit({ action: 'statement.viewed', object: `statement:${id}` }));
  const countOf = (state: BankEntryState) => found.counts.find((each) => each.state === state)?._count ?? 0;
  return { ...found, waiting: countOf('waiting'), countOf };
};
