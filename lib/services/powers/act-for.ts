import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import type { PowerKind } from '@/lib/db/generated/client';
import { powerInForce } from '@/lib/db/power-in-force';
import { reading, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { maskId } from '@/lib/law/identifiers';

/** Powers on one page; whoever holds more looks for a name. */
export const mostPowersShown = 100;

type Held = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly idNumber: string;
  readonly kind: PowerKind;
  readonly topics: string[];
  readonly procedures: string[];
  readonly notifications: boolean;
  readonly until: Day;
};

/** Powers in force that the person holds, the last used first; `find` looks for part of a name or a whole document. */
export const listPowersHeld = async (actor: Actor, find = '') => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  const part = `%${find.replace(/[\\%_]/g, '').trim()}%`;
  const rows = await reading(
    actor,
    (tx) => tx.$queryRaw<Held[]>`
    SELECT w.id, w.reference, g."givenName" || ' ' || g.surnames AS name, g."idNumber", w.kind, w.topics, w.procedures,
           w.notifications, w.until::text AS until
    FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
    WHERE w."agentId" = ${actor.id} AND w.origin <> 'desk' AND ${powerInForce()}
      AND (g."givenName" || ' ' || g.surnames ILIKE ${part} OR g."idNumber" ILIKE ${part})
    ORDER BY (SELECT max(s."lastSeenAt") FROM "Session" s WHERE s."powerId" = w.id) DESC NULLS LAST, g.surnames, w.id
    LIMIT ${mostPowersShown}`,
  );
  return rows.map(({ idNumber, ...power }) => ({ ...power, maskedId: maskId(idNumber) }));
};

/** From now on this session acts with a power in force. Forms opened before are no longer accepted. */
export const startActing = async (
  actor: Actor,
  session: { readonly idHash: Uint8Array<ArrayBuffer> },
  powerId: string,
): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const [power] = await tx.$queryRaw<{ granterId: string; reference: string }[]>`
      SELECT w."granterId", w.reference FROM "Power" w
      JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
      WHERE w.id = ${powerId} AND w."agentId" = ${actor.id} AND w.origin <> 'desk' AND ${powerInForce()} FOR SHARE OF w`;
    if (!power) throw new NotFound('power');
    assertCan(actor, 'manage:powers', { personId: actor.id });
    await tx.session.update({ where: { idHash: session.idHash }, data: { powerId } });
    audit({
      action: 'power.acting-started',
      object: `power:${powerId}`,
      behalf: power.granterId,
      details: { reference: power.reference },
    });
  });

/** Back to the own name. */
export const stopActing = async (actor: Actor, session: { readonly idHash: Uint8Array<ArrayBuffer> }): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:powers', { personId: actor.id });
    const { power } = await tx.session.findUniqueOrThrow({
      where: { idHash: session.idHash },
      select: { power: { select: { id: true, granterId: true } } },
    });
    if (!power) return;
    await tx.session.update({ where: { idHash: session.idHash }, data: { powerId: null } });
    audit({ action: 'power.acting-stopped', object: `power:${power.id}`, behalf: power.granterId });
  });

/** Writes to both logs that a representative wanted something their power does not reach. */
export const refuseOutOfPower = async (actor: Actor, wanted: string): Promise<void> =>
  transact(actor, async (_tx, audit) => {
    if (!actor.acting) return;
    audit({
      action: 'power.out-of-scope',
      object: `power:${actor.acting.powerId}`,
      result: 'refused',
      details: { wanted: wanted.slice(0, 80) },
    });
  });
