import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { date, oneOf, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { getProcedure } from '@/lib/catalogue/registry';
import { takesDocuments } from '@/lib/db/takes-documents';
import { type Tx, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';

const asked = { statement: oneOf(['given_before', 'cannot_get']) };
const given = { heldBy: text({ maxLength: 200, lines: 'one' }), givenOn: date({ max: { daysFromToday: 0 } }) };
const cannot = { reason: text({ maxLength: 1000, lines: 'many' }) };

const lockOwn = async (tx: Tx, actor: Actor, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} FOR UPDATE`;
  const row = await tx.case.findFirst({
    where: { AND: [ownCases(actor), takesDocuments(), { id, state: { not: 'draft' } }] },
  });
  if (!row) throw new NotFound('case');
  assertCan(actor, 'add:documents', row);
  return row;
};

/**
 * Says of a document that some administration has it already (Ley 39/2015 art. 28.3) or that it cannot be got. Like a file
 * that was uploaded, it counts once it is sent; until then a newer one takes its place.
 */
export const stateDocument = async (
  actor: Actor,
  caseId: string,
  kind: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const row = await lockOwn(tx, actor, caseId);
    if (!getProcedure(row.procedure).procedure.documents.some(({ id }) => id === kind)) throw new NotFound('kind');
    const first = readAnswers(asked, values, today());
    if (first.problems.length > 0) return { problems: first.problems };
    const statement = first.facts.statement as 'given_before' | 'cannot_get';
    const { facts, problems } = readAnswers(statement === 'given_before' ? given : cannot, values, today());
    if (problems.length > 0) return { problems };
    await tx.documentStatement.deleteMany({ where: { caseId, kind, entryId: null } });
    const { id } = await tx.documentStatement.create({
      data: {
        caseId,
        kind,
        statement,
        ...(statement === 'given_before'
          ? { heldBy: facts.heldBy as string, givenOn: toDate(facts.givenOn as Day) }
          : { reason: facts.reason as string }),
        madeById: actor.id,
        madeAt: now(),
      },
    });
    audit({ action: 'statement.made', object: `statement:${id}`, details: { caseId, kind, statement } });
    return { problems: [] };
  });

/** Takes back a statement that was not sent yet. */
export const removeStatement = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const found = await tx.documentStatement.findFirst({ where: { id, case: ownCases(actor) } });
    if (!found) throw new NotFound('statement');
    await lockOwn(tx, actor, found.caseId);
    const { count } = await tx.documentStatement.deleteMany({ where: { id, entryId: null } });
    if (count === 0) throw new NotFound('statement');
    audit({ action: 'statement.removed', object: `statement:${id}`, details: { caseId: found.caseId } });
  });
