import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { type Tx, transact } from '@/lib/db/transact';
import { assertProven, type Proof } from './assert-proven';
import { tellChange } from './tell-change';

/** True when the person could still come in without it: by a code, or by another app or passkey. */
export const isSpare = async (tx: Tx, personId: string, id: string): Promise<boolean> => {
  const others = { where: { kind: { not: 'backup_code' as const }, confirmedAt: { not: null }, id: { not: id } } };
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, phone: true, _count: { select: { methods: others } } },
  });
  return person.email !== null || (person.phone !== null && id !== 'phone') || person._count.methods > 0;
};

/**
 * Takes an app or a passkey away; sessions and other methods stay. Refused for the only way of a person without e-mail.
 * @throws NotFound for somebody else's.
 */
export const removeMethod = async (actor: Actor, session: Proof, id: string): Promise<{ readonly ok: boolean }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    // Two removals at once must not both count on the other method.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    const own = { id, personId: actor.id, kind: { not: 'backup_code' as const } };
    const row = await tx.method.findFirst({ where: own, select: { kind: true } });
    if (!row) throw new NotFound('method');
    if (!(await isSpare(tx, actor.id, id))) return { ok: false };
    await tx.method.deleteMany({ where: own });
    await tellChange(tx, audit, actor, { kind: row.kind, change: 'removed' });
    return { ok: true };
  });
