import 'server-only';
import type { Actor } from '@/lib/access/actor';
import type { Tx } from '@/lib/db/transact';
import { useOneTimeCode } from '../identity/one-time-codes';
import { signWithCertificate } from '../identity/registration/certificate';

export type EndAct = 'open' | 'refuse';
/** With what it is signed: the code that was sent, or a certificate brought for this act (Ley 39/2015 art. 10.2). */
export type EndProof = { readonly codeId: string; readonly code: string } | { readonly certificate: string };

type Signed =
  | { readonly ok: true; readonly signature: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly left: number; readonly with: 'code' | 'certificate' };

/** What a certificate is brought to sign: this act on this notification and no other. */
export const signedAct = (id: string, act: EndAct): string => `notification:${id}:${act}`;

/** Uses up the proof of a signature and answers what is kept of it. */
export const signEnd = async (tx: Tx, actor: Actor, id: string, act: EndAct, proof: EndProof): Promise<Signed> => {
  const power: Readonly<Record<string, string>> = actor.acting ? { power: actor.acting.reference } : {};
  if ('certificate' in proof) {
    const { idNumber } = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { idNumber: true } });
    const used = await signWithCertificate(tx, { token: proof.certificate, subject: signedAct(id, act), idNumber });
    if (!used) return { ok: false, left: 0, with: 'certificate' };
    const { issuer, serial } = used;
    return { ok: true, signature: { method: 'certificate', signer: actor.id, ...power, issuer, serial } };
  }
  const used = await useOneTimeCode(tx, { ...proof, id: proof.codeId, purpose: 'sign_notification', subject: id });
  if (!used.ok || used.code.personId !== actor.id) return { ok: false, left: used.ok ? 0 : used.left, with: 'code' };
  const evidence = used.code.id.slice(0, 12);
  return { ok: true, signature: { method: 'one-time-code', signer: actor.id, ...power, evidence } };
};
