import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { RevisionKind } from '@/lib/casework/revision';
import type { Revision } from '@/lib/db/generated/client';
import { noteLook, reading } from '@/lib/db/transact';
import { partiesOf } from '../cases/parties';
import { assessChange, changeableFacts, effectiveFrom, settlementOf, withChanges } from './changes';
import { type Contested, findContested } from './contested';
import { signedContent } from './signed-content';

/** With the changed facts: from when another award counts, which, and what it makes of the payments. */
const previewOf = (
  { row, procedure, facts, sources }: Contested,
  draft: Pick<Revision, 'kind' | 'facts' | 'effectiveFrom'> | null,
) => {
  if (draft?.kind !== 'change' || !draft.effectiveFrom) return null;
  const merged = withChanges(procedure, { facts, sources }, draft.facts, row.person, now());
  const from = effectiveFrom(procedure, toDay(draft.effectiveFrom));
  const { assessment, award } = assessChange(procedure, merged.facts);
  return { facts: merged.facts, from, assessment, award, settlement: settlementOf(row.payments, award, from) };
};

/** What the pages of an objection, a correction or a change show: the decision it is about, the draft, and the term. */
export const getRevision = async (actor: Actor, caseId: string, kind: RevisionKind) => {
  const { contested, draft, parties } = await reading(actor, async (tx) => ({
    contested: await findContested(tx, actor, caseId),
    draft: await tx.revision.findFirst({ where: { caseId, kind, state: 'draft' } }),
    parties: await partiesOf(tx, actor),
  }));
  if (!contested.kinds.includes(kind)) throw new Conflict(`${kind} in ${contested.row.state}`);
  await noteLook(actor, 'case.viewed', `case:${caseId}`);
  const { procedure, assessment, row } = contested;
  return {
    ...contested,
    kind,
    draft,
    documents: row.documents,
    changeable: changeableFacts(procedure, contested, assessment),
    preview: previewOf(contested, draft),
    hash: draft && signedContent(contested, draft).hash,
    email: parties.signer.email,
  };
};
export type RevisionPage = Awaited<ReturnType<typeof getRevision>>;
