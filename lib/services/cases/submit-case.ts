import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { reading, transact } from '@/lib/db/transact';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { lockDraft } from './answer-step';
import { getDraftRow } from './draft-row';
import { partiesOf } from './parties';
import { alreadyRegistered, completed, present } from './present-case';

export type SignRequest = { readonly status: 'sent'; readonly codeId: string } | { readonly status: 'incomplete' };

/** Sends the code that signs an application; it is bound to exactly the content shown. */
export const requestSignature = async (actor: Actor, id: string): Promise<SignRequest> =>
  transact(actor, async (tx, audit) => {
    const row = await lockDraft(tx, actor, id);
    assertCan(actor, 'submit:case', row);
    const { missing, refused, hash } = completed(row);
    if (missing.length > 0 || refused) return { status: 'incomplete' };
    const { signer: person } = await partiesOf(tx, actor);
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
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const before = await alreadyRegistered(tx, actor, id);
    if (before) return { status: 'registered', entryId: before.id };
    const row = await lockDraft(tx, actor, id);
    assertCan(actor, 'submit:case', row);
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
    const { entryId } = await present(tx, audit, actor, row, ready, used.code);
    return { status: 'registered', entryId };
  });

/** What the signature page shows; for a case registered meanwhile, where its receipt is. */
export const signaturePreview = async (actor: Actor, id: string) =>
  reading(actor, async (tx) => {
    const entry = await alreadyRegistered(tx, actor, id);
    if (entry) return { status: 'registered', entryId: entry.id } as const;
    const row = await getDraftRow(tx, actor, id);
    assertCan(actor, 'submit:case', row);
    const { hash, registered } = completed(row);
    const { signer, representative } = await partiesOf(tx, actor);
    return {
      status: 'draft',
      hash,
      registered,
      documents: row.documents.length,
      email: signer.email,
      representative,
    } as const;
  });
