import 'server-only';
import type { Actor } from '@/lib/access/actor';
import type { MethodKind } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { tellPerson } from '../tell-person';

/** Audits a change of the methods and tells it to the person. */
export const tellChange = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  { kind, change }: { readonly kind: MethodKind; readonly change: 'added' | 'removed' | 'used' },
): Promise<void> => {
  audit({ action: `method.${change}`, object: `person:${actor.id}`, details: { kind } });
  await tellPerson(tx, await tx.person.findUniqueOrThrow({ where: { id: actor.id } }), `method-${change}`);
};
