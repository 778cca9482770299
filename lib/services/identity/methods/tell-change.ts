import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { randomToken } from '@/lib/adapters/tokens';
import type { MethodKind } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { queueMessage } from '../../messages/queue-message';

/** Audits a change of the methods and tells it to the address of the person: whoever made it cannot hide it (trust A12). */
export const tellChange = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  { kind, change }: { readonly kind: MethodKind; readonly change: 'added' | 'removed' | 'used' },
): Promise<void> => {
  audit({ action: `method.${change}`, object: `person:${actor.id}`, details: { kind } });
  const person = await tx.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, locale: true },
  });
  if (!person.email) return;
  await queueMessage(tx, {
    dedupeKey: `method-${change}:${randomToken()}`,
    personId: actor.id,
    recipient: person.email,
    template: `method-${change}`,
    locale: person.locale,
  });
};
