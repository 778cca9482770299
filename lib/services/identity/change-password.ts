import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { hashPassword } from '@/lib/adapters/password';
import { brokenRules } from '@/lib/adapters/password-check';
import { endSessions } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { stopWaiting } from './contacts/waiting';
import { assertProven, type Proof } from './methods/assert-proven';
import { checkPassword } from './sign-in';
import { tellPerson } from './tell-person';

/** A new password for who knows the one in force. Every other session and a waiting change of contacts end, and the person is told. */
export const changePassword = async (
  actor: Actor,
  session: Proof,
  sent: { readonly currentPassword: string; readonly password: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly broken: readonly string[] }> => {
  assertProven(actor, session);
  const person = await db().person.findUniqueOrThrow({ where: { id: actor.id } });
  const { givenName, surnames, idNumber, email } = person;
  const broken = brokenRules(sent.password, [givenName, surnames, idNumber, email ?? '']);
  if (broken.length > 0) return { ok: false, broken };
  // Counted as at sign-in: who found an open session guesses no more than anybody.
  const right = (await checkPassword(idNumber, sent.currentPassword)).person !== null;
  return transact(actor, async (tx, audit) => {
    audit({ action: 'access.password', object: `person:${actor.id}`, result: right ? 'ok' : 'refused' });
    if (!right) return { ok: false, broken: [] };
    await tx.person.update({
      where: { id: actor.id },
      data: { passwordHash: await hashPassword(sent.password.normalize('NFKC')) },
    });
    await endSessions(tx, { personId: actor.id, NOT: { idHash: session.idHash } });
    await tellPerson(tx, person, 'access-changed');
    await stopWaiting(tx, audit, { personId: actor.id });
    return { ok: true };
  });
};
