import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { brokenChecks, contextOf, documentsFor, isLinear, stepsFor } from '@/lib/catalogue/assess';
import { readAnswers } from '@/lib/catalogue/form';
import { type FactSource, factsToJson, prefill } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Tx } from '@/lib/db/transact';
import { transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { getDraftRow } from './draft-row';
import { filledDraft } from './filled-draft';
import { shareAnswers } from './share-answers';

/** The own draft, locked: two tabs answering at once do not lose each other's answers. */
export const lockDraft = async (tx: Tx, actor: Actor, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
  return getDraftRow(tx, actor, id);
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Saves the answers of one step of a draft; problems are answered, nothing is half saved. */
export const answerStep = async (
  actor: Actor,
  id: string,
  stepId: string,
  raw: RawValues,
): Promise<{
  readonly problems: readonly Problem[];
  /** The next page: a question of the same task or, of a procedure of one task, what follows its last question. */
  readonly next?: string | null;
}> =>
  transact(actor, async (tx, audit) => {
    const row = await lockDraft(tx, actor, id);
    assertCan(actor, 'answer:draft', row);
    const before = filledDraft(row);
    const { procedure, day, held } = before;
    const at = now();
    const step = stepsFor(procedure, before.facts, before.context).find((s) => s.id === stepId);
    if (!step) throw new NotFound('step');
    const asked = Object.fromEntries(step.asks.map((key) => [key, procedure.facts[key]])) as typeof procedure.facts;
    const read = readAnswers(asked, raw, day);
    if (read.problems.length > 0) return { problems: read.problems };
    const facts = { ...before.facts, ...read.facts };
    const sources: Record<string, FactSource> = { ...before.sources };
    for (const key of step.asks) {
      const origin = before.sources[key]?.source;
      const confirmed = (origin === 'record' || origin === 'derived') && same(before.facts[key], facts[key]);
      if (!confirmed) sources[key] = { source: 'declared', at: at.toISOString() };
    }
    const after = prefill(procedure, facts, sources, held, at.toISOString());
    const context = contextOf(procedure, after.facts, day);
    const broken = brokenChecks(procedure, after.facts, context).filter(({ field }) => step.asks.includes(field));
    if (broken.length > 0) return { problems: broken.map(({ id: code, field }) => ({ field, code })) };
    await tx.case.update({
      where: { id },
      data: {
        facts: factsToJson(procedure.facts, after.facts) as never,
        sources: after.sources as never,
        updatedAt: at,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit({ action: 'case.answered', object: `case:${id}`, details: { step: stepId } });
    const answered = Object.fromEntries(step.asks.map((key) => [key, factsToJson(asked, read.facts)[key]]));
    if (row.togetherId) await shareAnswers(tx, actor, row.togetherId, id, answered);
    const path = stepsFor(procedure, after.facts, context);
    const next = path[path.findIndex((s) => s.id === stepId) + 1];
    if (next?.task === step.task) return { problems: [], next: next.id };
    if (!isLinear(procedure)) return { problems: [], next: null };
    const asks = documentsFor(procedure, after.facts, context).some(({ required }) => required === true);
    return { problems: [], next: asks || row.atDesk ? 'documents' : 'check' };
  });

/** Says which required documents will come later; the office asks for them after registration. */
export const putOffDocument = async (actor: Actor, id: string, kind: string, later: boolean): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const row = await lockDraft(tx, actor, id);
    assertCan(actor, 'answer:draft', row);
    const { procedure } = getProcedure(row.procedure);
    if (!procedure.documents.some((document) => document.id === kind)) throw new NotFound('document');
    const others = row.laterDocuments.filter((known) => known !== kind);
    await tx.case.update({
      where: { id },
      data: { laterDocuments: later ? [...others, kind] : others, updatedAt: now(), version: { increment: 1 } },
    });
    audit({ action: 'case.document-put-off', object: `case:${id}`, details: { kind, later } });
  });
