import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { decisionDue } from '@/lib/casework/terms';
import { assess, brokenChecks, unanswered } from '@/lib/catalogue/assess';
import { db } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { queueMessage } from '../messages/queue-message';
import { placesOf } from '../register/places';
import { receiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import { lockDraft } from './answer-step';
import { filledDraft } from './filled-draft';
import { signableContent } from './signable';

type Locked = Awaited<ReturnType<typeof lockDraft>>;

/** The draft as it would be registered now: facts with the record's, what is missing, and the hash that is signed. */
const completed = (row: Locked) => {
  const filled = filledDraft(row);
  const { procedure, facts, context, openDocuments } = filled;
  const broken = brokenChecks(procedure, facts, context).map(({ field }) => field);
  const missing = [...unanswered(procedure, facts, context), ...broken, ...openDocuments];
  const refused = row.documents.some(({ state }) => state === 'infected');
  const signable = signableContent(procedure, row.personId, facts, row.documents, row.laterDocuments);
  return { ...filled, missing, refused, ...signable };
};

export type SignRequest = { readonly status: 'sent'; readonly codeId: string } | { readonly status: 'incomplete' };

/** Sends the code that signs an application; it is bound to exactly the content shown. */
export const requestSignature = async (actor: Actor, id: string): Promise<SignRequest> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'submit:case', { personId: actor.id });
    const row = await lockDraft(tx, actor, id);
    const { missing, refused, hash } = completed(row);
    if (missing.length > 0 || refused) return { status: 'incomplete' };
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { id: codeId } = await sendOneTimeCode(tx, {
      purpose: 'sign_application',
      person,
      subject: id,
      subjectHash: hash,
    });
    audit({ action: 'case.signature-requested', object: `case:${id}`, details: { hash } });
    return { status: 'sent', codeId };
  });

export type SubmitResult =
  | { readonly status: 'registered'; readonly entryId: string }
  | { readonly status: 'incomplete' }
  | { readonly status: 'changed' }
  | { readonly status: 'wrong-code'; readonly left: number };

const alreadyRegistered = (tx: Tx, actor: Actor, id: string) =>
  tx.registerEntry.findFirst({
    where: { submissionKey: `application:${id}`, personId: actor.id },
    select: { id: true },
  });

/**
 * Signs and registers an application. Whatever is clicked twice, retried or raced, there is one register entry: every
 * later call finds it and answers the same.
 */
export const submitCase = async (
  actor: Actor,
  id: string,
  sent: { readonly codeId: string; readonly code: string },
): Promise<SubmitResult> =>
  transact(actor, async (tx, audit): Promise<SubmitResult> => {
    assertCan(actor, 'submit:case', { personId: actor.id });
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} AND "personId" = ${actor.id} FOR UPDATE`;
    const before = await alreadyRegistered(tx, actor, id);
    if (before) return { status: 'registered', entryId: before.id };
    const row = await lockDraft(tx, actor, id);
    const ready = completed(row);
    if (ready.missing.length > 0 || ready.refused) return { status: 'incomplete' };
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_application',
      subject: id,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'case.signature-refused', object: `case:${id}`, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    if (used.code.subjectHash !== ready.hash) return { status: 'changed' };
    const { procedure, registered, content, hash } = ready;
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const words = registered.words[locale];
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const signature = {
      method: 'one-time-code',
      signer: person.id,
      at: now().toISOString(),
      evidence: used.code.id.slice(0, 12),
      hash,
    } as const;
    const { entry, effectiveOn } = await register(tx, {
      kind: 'application',
      submissionKey: `application:${id}`,
      caseId: id,
      personId: person.id,
      presentedById: actor.id,
      heading: words.title,
      body: procedure.body,
      content,
      contentHash: hash,
      signature,
    });
    const assessment = assess(procedure, ready.facts, today());
    const term = procedure.deadlines.resolveWithin.entryOn(effectiveOn).value;
    const dueOn = decisionDue(effectiveOn, term, placesOf(person.province));
    await tx.document.updateMany({ where: { caseId: id, entryId: null }, data: { entryId: entry.id } });
    await tx.case.update({
      where: { id },
      data: {
        state: 'registered',
        procedureVersion: procedure.version,
        facts: content.facts as never,
        sources: ready.sources as never,
        assessment: assessment as never,
        eventDate: toDate((ready.facts[procedure.eventDate] as Day | undefined) ?? effectiveOn),
        registeredAt: entry.presentedAt,
        updatedAt: entry.presentedAt,
        dueOn: toDate(dueOn),
        version: { increment: 1 },
        events: { create: { at: entry.presentedAt, kind: 'registered', details: { number: entry.number } } },
      },
    });
    const sheet = receiptSheet({
      registered,
      locale,
      entry,
      effectiveOn,
      dueOn,
      person,
      facts: ready.facts,
      documents: row.documents,
      later: row.laterDocuments,
    });
    const issued = await issueDocument(tx, {
      kind: 'receipt',
      locale,
      personId: person.id,
      caseId: id,
      entryId: entry.id,
      sheet,
    });
    if (person.email) {
      await queueMessage(tx, {
        dedupeKey: `registered:${entry.id}`,
        personId: person.id,
        recipient: person.email,
        template: 'registered',
        locale,
      });
    }
    audit({ action: 'case.submitted', object: `case:${id}`, details: { number: entry.number, hash } });
    audit({ action: 'receipt.issued', object: `issued:${issued.id}`, details: { number: entry.number } });
    return { status: 'registered', entryId: entry.id };
  });

/** What the signature page shows; for a case registered meanwhile, where its receipt is. */
export const signaturePreview = async (actor: Actor, id: string) => {
  const entry = await db().registerEntry.findFirst({
    where: { submissionKey: `application:${id}`, personId: actor.id },
    select: { id: true },
  });
  if (entry) return { status: 'registered', entryId: entry.id } as const;
  const { row, person } = await db().$transaction(async (tx) => ({
    row: await lockDraft(tx, actor, id),
    person: await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } }),
  }));
  const { hash, registered } = completed(row);
  return {
    status: 'draft',
    hash,
    registered,
    documents: row.documents.length,
    email: person.email,
  } as const;
};
