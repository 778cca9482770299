import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { parsePoints, type RevisionKind } from '@/lib/casework/revision';
import { brokenChecks, contextOf, unanswered } from '@/lib/catalogue/assess';
import { readAnswers } from '@/lib/catalogue/form';
import { factsToJson } from '@/lib/catalogue/prefill';
import { type Tx, transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { changeableFacts, sinceField, withChanges } from './changes';
import { type Contested, lockContested } from './contested';

const MAX_TEXT = 4000;
const wrongText = (field: string, text: string, isRequired: boolean): Problem[] => [
  ...(isRequired && text === '' ? [{ field, code: 'missing' }] : []),
  ...(text.length > MAX_TEXT ? [{ field, code: 'too-long', values: { limit: MAX_TEXT } }] : []),
];

/** Only what the decision itself says can be pointed at. */
const pointsIn = ({ assessment, procedure, facts }: Contested, sent: readonly string[]): string[] => {
  const lines = new Set(assessment.award?.lines.map(({ id }) => id) ?? []);
  const requirements = new Set(assessment.verdicts.map(({ id }) => id));
  return parsePoints([...new Set(sent)]).flatMap(({ of, id }) => {
    if (of === 'notice') return ['notice'];
    const isThere =
      of === 'line'
        ? lines.has(id)
        : of === 'requirement'
          ? requirements.has(id)
          : Object.hasOwn(procedure.facts, id) && facts[id] !== undefined;
    return isThere ? [`${of}:${id}`] : [];
  });
};

const keep = async (
  tx: Tx,
  actor: Actor,
  { row, decision }: Contested,
  kind: RevisionKind,
  data: {
    readonly points: string[];
    readonly text: string;
    readonly petition: string;
    readonly facts?: object;
    readonly effectiveFrom?: Date;
  },
) => {
  const draft = await tx.revision.findFirst({ where: { caseId: row.id, kind, state: 'draft' }, select: { id: true } });
  const written = { ...data, decisionId: decision.id, madeById: actor.id, madeAt: now() };
  if (draft) await tx.revision.update({ where: { id: draft.id }, data: written });
  else await tx.revision.create({ data: { ...written, caseId: row.id, kind } });
};

type Saved = { readonly problems: readonly Problem[] };

/** Saves what is objected to, or the error pointed at, as a draft. */
export const saveObjection = async (
  actor: Actor,
  caseId: string,
  kind: 'prior_claim' | 'correction',
  sent: { readonly points: readonly string[]; readonly text: string; readonly petition: string },
): Promise<Saved> =>
  transact(actor, async (tx, audit) => {
    const contested = await lockContested(tx, actor, caseId, kind);
    const [text, petition] = [sent.text.trim(), sent.petition.trim()];
    const problems = [...wrongText('text', text, true), ...wrongText('petition', petition, true)];
    if (problems.length > 0) return { problems };
    await keep(tx, actor, contested, kind, { points: pointsIn(contested, sent.points), text, petition });
    audit({ action: 'revision.saved', object: `case:${caseId}`, details: { kind } });
    return { problems };
  });

/**
 * Saves changed circumstances as a draft: only facts that the award reads, since a day. Questions that the new answers
 * bring are told back, to be asked too.
 */
export const saveChange = async (
  actor: Actor,
  caseId: string,
  sent: { readonly facts: readonly string[]; readonly text: string; readonly values: RawValues },
): Promise<Saved & { readonly more: readonly string[] }> =>
  transact(actor, async (tx, audit) => {
    const contested = await lockContested(tx, actor, caseId, 'change');
    const { row, procedure, facts, sources, assessment } = contested;
    const text = sent.text.trim();
    const known = changeableFacts(procedure, { facts, sources }, assessment);
    const asked = new Set(procedure.steps.flatMap(({ asks }) => asks));
    const keys = [...new Set(sent.facts)].filter(
      (key) => known.includes(key) || (asked.has(key) && facts[key] === undefined),
    );
    const fields = Object.fromEntries(
      keys.flatMap((key) => (procedure.facts[key] ? [[key, procedure.facts[key]]] : [])),
    );
    const since = readAnswers(sinceField(assessment.on), sent.values, today());
    const read = readAnswers(fields as typeof procedure.facts, sent.values, today());
    const problems: Problem[] = [...since.problems, ...read.problems, ...wrongText('text', text, false)];
    if (problems.length > 0) return { problems, more: [] };
    const changed = factsToJson(procedure.facts, read.facts);
    const was = factsToJson(procedure.facts, facts);
    if (Object.keys(changed).every((key) => JSON.stringify(changed[key]) === JSON.stringify(was[key])))
      return { problems: [{ field: 'facts', code: 'nothing-changed' }], more: [] };
    const merged = withChanges(procedure, { facts, sources }, changed, row.person, now());
    const context = contextOf(procedure, merged.facts, today());
    const more = unanswered(procedure, merged.facts, context).filter((key) => !keys.includes(key));
    if (more.length > 0) return { problems: [], more };
    const broken = brokenChecks(procedure, merged.facts, context).filter(({ field }) => keys.includes(field));
    if (broken.length > 0) return { problems: broken.map(({ id: code, field }) => ({ field, code })), more: [] };
    const points = keys
      .filter((key) => JSON.stringify(changed[key]) !== JSON.stringify(was[key]))
      .map((key) => `fact:${key}`);
    const effectiveFrom = toDate(since.facts.since as never);
    await keep(tx, actor, contested, 'change', { points, text, petition: '', facts: changed, effectiveFrom });
    audit({ action: 'revision.saved', object: `case:${caseId}`, details: { kind: 'change' } });
    return { problems: [], more: [] };
  });

/** Deletes a draft about the decision, and with the last one the files added to it. */
export const removeRevision = async (actor: Actor, caseId: string, kind: RevisionKind): Promise<void> =>
  transact(actor, async (tx, audit) => {
    await lockContested(tx, actor, caseId, kind);
    const { count } = await tx.revision.deleteMany({ where: { caseId, kind, state: 'draft' } });
    if (count === 0) throw new NotFound('revision');
    if ((await tx.revision.count({ where: { caseId, state: 'draft' } })) === 0)
      await tx.document.deleteMany({ where: { caseId, entryId: null } });
    audit({ action: 'revision.removed', object: `case:${caseId}`, details: { kind } });
  });
