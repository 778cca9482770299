import 'server-only';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { db } from '@/lib/db/client';
import type { MethodKind } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { giveSecondFactor } from '../give-second-factor';
import { countSecondFactor } from '../second-factor-tries';
import type { Proof } from './assert-proven';
import { spendAppCode } from './authenticator';
import { spendBackupCode } from './backup-codes';
import { newChallenge, relyingParty, spendAssertion } from './passkey';
import { tellChange } from './tell-change';

type Named = Pick<Proof, 'idHash'>;
const MAX_FAILURES = 5;

/** What the browser needs to ask for a passkey of the person. */
export const askForPasskey = async (actor: Actor, session: Named) => {
  assertCan(actor, 'see:my-area');
  const rows = await db().method.findMany({ where: { personId: actor.id, kind: 'passkey' } });
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: new Uint8Array(await newChallenge(session, 'prove')),
    userVerification: 'required',
    allowCredentials: rows.map(({ credentialId, transports }) => ({ id: credentialId ?? '', transports })),
  });
};

/**
 * Second factor by a method of the person. The try is counted before it is looked at, exactly also under parallel posts;
 * five wrong ones end this way for the session. A right one raises it under a new id.
 * @throws TooManyRequests for an hour after twenty wrong ones in a row, in any way.
 */
export const proveWithMethod = async (
  actor: Actor,
  { idHash }: Named,
  sent: { readonly way: MethodKind; readonly answer: string },
): Promise<{ readonly ok: true; readonly token: string } | { readonly ok: false; readonly left: number }> => {
  assertCan(actor, 'see:my-area');
  const tried = await countSecondFactor(actor.id);
  return transact(actor, async (tx, audit) => {
    const [row] = await tx.session.updateManyAndReturn({
      where: { idHash, personId: actor.id, endedAt: null, failures: { lt: MAX_FAILURES } },
      data: { failures: { increment: 1 } },
      select: { failures: true },
    });
    const spend = {
      authenticator: () => spendAppCode(tx, actor.id, sent.answer),
      backup_code: () => spendBackupCode(tx, actor.id, sent.answer),
      passkey: () => spendAssertion(tx, { idHash }, actor.id, sent.answer),
    } as const satisfies Record<MethodKind, () => Promise<boolean>>;
    const right = row !== undefined && (await spend[sent.way]());
    const token = await giveSecondFactor(tx, audit, actor, { idHash }, { way: sent.way, right, tried });
    if (!token) return { ok: false, left: row ? MAX_FAILURES - row.failures : 0 };
    // A code kept on paper may have been copied: its use is told.
    if (sent.way === 'backup_code') await tellChange(tx, audit, actor, { kind: 'backup_code', change: 'used' });
    return { ok: true, token };
  });
};
