import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';

/**
 * Takes back a receipt that was issued by mistake. The entry stays as it is: only whoever checks the code is told, when
 * and why.
 */
export const revokeReceipt = async (
  actor: Actor,
  number: string,
  typed: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'revoke:document');
    const entry = await tx.registerEntry.findUnique({ where: { number }, include: { receipt: true } });
    if (!entry?.receipt) throw new NotFound('receipt');
    const { id, state, personId } = entry.receipt;
    assertCan(actor, 'revoke:document', personId ? { personId } : {});
    if (state !== 'valid') throw new Conflict('receipt');
    const reason = typed.trim();
    if (!reason) return { problems: [{ field: 'reason', code: 'missing' }] };
    const { count } = await tx.issuedDocument.updateMany({
      where: { id, state: 'valid' },
      data: { state: 'revoked', revokedAt: now(), revokedReason: reason },
    });
    if (count === 0) throw new Conflict('receipt');
    const behalf = personId ? { behalf: personId } : {};
    audit({ action: 'issued.revoked', object: `issued:${id}`, ...behalf, details: { number, reason } });
    return { problems: [] };
  });
