import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';

/** Whether single keys act on the pages of the office for somebody (WCAG 2.1.4). */
export const hasShortcuts = async (actor: Actor): Promise<boolean> =>
  (await db().staff.findUnique({ where: { personId: actor.id }, select: { shortcuts: true } }))?.shortcuts ?? false;

/** Switches the single keys on or off for oneself, on every device. */
export const setShortcuts = async (actor: Actor, shortcuts: boolean): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'set:shortcuts');
    await tx.staff.update({ where: { personId: actor.id }, data: { shortcuts } });
    audit({ action: 'shortcuts.set', object: `staff:${actor.id}`, details: { on: shortcuts } });
  });
