import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import { type RevisionKind, revisionPaths } from '@/lib/casework/revision';
import { decisionDue } from '@/lib/casework/terms';
import { factsToJson } from '@/lib/catalogue/prefill';
import type { OneTimeCode, Revision } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { partiesOf, tellRegistered } from '../cases/parties';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { advance } from '../office/office-case';
import { placesOf } from '../register/places';
import { register } from '../register/register';
import { withChanges } from './changes';
import { type Contested, lockContested } from './contested';
import { revisionReceipt } from './revision-receipt';
import { signedContent } from './signed-content';

/** The draft under the lock of the case, as it would be presented now. */
const lockDraft = async (tx: Tx, actor: Actor, caseId: string, kind: RevisionKind) => {
  const contested = await lockContested(tx, actor, caseId, kind);
  const draft = await tx.revision.findFirst({
    where: { caseId, kind, state: 'draft', decisionId: contested.decision.id },
  });
  if (!draft) throw new Conflict('no draft about the decision in force');
  return { contested, draft, ...signedContent(contested, draft) };
};

/** Sends the code that signs it, bound to exactly what is shown. */
export const requestRevisionSignature = async (
  actor: Actor,
  caseId: string,
  kind: RevisionKind,
): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const { draft, hash } = await lockDraft(tx, actor, caseId, kind);
    const { signer: person } = await partiesOf(tx, actor);
    const { id: codeId } = await sendOneTimeCode(tx, {
      purpose: 'sign_application',
      person,
      subject: draft.id,
      subjectHash: hash,
    });
    audit({ action: 'revision.signature-requested', object: `case:${caseId}`, details: { kind, hash } });
    return { codeId };
  });

export type PresentResult =
  | { readonly status: 'registered'; readonly entryId: string }
  | { readonly status: 'changed' | 'infected' }
  | { readonly status: 'wrong-code'; readonly left: number };

const termOf = ({ procedure, row }: Contested, kind: RevisionKind, effectiveOn: Day): Day => {
  const places = placesOf(row.person);
  return kind === 'prior_claim'
    ? remedyDue(remedyOf(procedure), 'answer', effectiveOn, places)
    : decisionDue(effectiveOn, procedure.deadlines.resolveWithin.entryOn(effectiveOn).value, places);
};

/** The case goes back to the office under its own number; what it knew before is kept, to be put back. */
const reopen = async (
  tx: Tx,
  contested: Contested,
  draft: Revision,
  presented: { at: Date; number: string; dueOn: Day },
) => {
  const { row, procedure, facts, sources } = contested;
  const { at, number, dueOn } = presented;
  const changed =
    draft.kind === 'change' ? withChanges(procedure, { facts, sources }, draft.facts, row.person, at) : null;
  await tx.case.update({
    where: { id: row.id },
    data: {
      state: advance(row.state, 'ask-revision'),
      assignedToId: null,
      stoppedAt: null,
      dueOn: toDate(dueOn),
      updatedAt: at,
      version: { increment: 1 },
      ...(changed && {
        facts: factsToJson(procedure.facts, changed.facts) as never,
        sources: changed.sources as never,
      }),
      events: { create: { at, kind: `${revisionPaths[draft.kind]}-presented`, details: { number } } },
    },
  });
};

const presentUnder = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  { contested, draft, content, hash }: Awaited<ReturnType<typeof lockDraft>>,
  code: Pick<OneTimeCode, 'id'>,
): Promise<{ readonly entryId: string }> => {
  const { row, registered, procedure } = contested;
  const locale = isLocale(row.locale) ? row.locale : 'es';
  const parties = await partiesOf(tx, actor);
  const { entry, effectiveOn } = await register(tx, actor, {
    kind: revisionPaths[draft.kind],
    submissionKey: `revision:${draft.id}`,
    of: { caseId: row.id, personId: row.personId },
    heading: registered.words[locale].title,
    body: procedure.body,
    content,
    contentHash: hash,
    code,
  });
  const at = entry.presentedAt;
  const dueOn = termOf(contested, draft.kind, effectiveOn);
  await tx.document.updateMany({ where: { caseId: row.id, entryId: null }, data: { entryId: entry.id } });
  const presented = await tx.revision.update({
    where: { id: draft.id },
    data: {
      state: 'open',
      entryId: entry.id,
      late: draft.kind === 'prior_claim' && contested.isLate,
      before: { facts: row.facts, sources: row.sources } as never,
      madeById: actor.id,
      madeAt: at,
    },
  });
  await reopen(tx, contested, draft, { at, number: entry.number, dueOn });
  const sheet = revisionReceipt({ contested, revision: presented, entry, effectiveOn, dueOn, ...parties, locale });
  await issueDocument(tx, {
    kind: 'receipt',
    locale,
    personId: row.personId,
    caseId: row.id,
    entryId: entry.id,
    sheet,
  });
  await tellRegistered(tx, parties, entry.id, locale);
  audit({
    action: 'revision.presented',
    object: `case:${row.id}`,
    details: { kind: draft.kind, number: entry.number, hash },
  });
  return { entryId: entry.id };
};

/** Signs and registers it. Whatever is clicked twice finds the first entry. */
export const presentRevision = async (
  actor: Actor,
  caseId: string,
  kind: RevisionKind,
  sent: { readonly codeId: string; readonly code: string },
): Promise<PresentResult> =>
  transact(actor, async (tx, audit): Promise<PresentResult> => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const before = await tx.revision.findFirst({
      where: { caseId, kind, state: 'open', case: { personId: principalOf(actor) } },
      select: { entryId: true, case: { select: { personId: true, procedure: true } } },
    });
    if (before?.entryId) {
      assertCan(actor, 'ask:revision', before.case);
      return { status: 'registered', entryId: before.entryId };
    }
    const locked = await lockDraft(tx, actor, caseId, kind);
    const { draft, hash, contested } = locked;
    if (contested.row.documents.some(({ state }) => state === 'infected')) return { status: 'infected' };
    const used = await useOneTimeCode(tx, { ...sent, id: sent.codeId, purpose: 'sign_application', subject: draft.id });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'revision.signature-refused', object: `case:${caseId}`, details: { kind }, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    if (used.code.subjectHash !== hash) return { status: 'changed' };
    const { entryId } = await presentUnder(tx, audit, actor, locked, used.code);
    return { status: 'registered', entryId };
  });
