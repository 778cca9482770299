import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { db } from '@/lib/db/client';

const shown = { id: true, kind: true, name: true, createdAt: true, lastUsedAt: true } as const;

/** Methods in force, oldest first, and what is left of the backup codes. */
export const listMethods = async (actor: Actor) => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  const rows = await db().method.findMany({
    where: { personId: actor.id, confirmedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: shown,
  });
  const codes = rows.filter(({ kind }) => kind === 'backup_code');
  return {
    methods: rows.filter(({ kind }) => kind !== 'backup_code'),
    backupCodes: codes[0]
      ? { left: codes.filter(({ lastUsedAt }) => !lastUsedAt).length, madeAt: codes[0].createdAt }
      : null,
  };
};

/** One app or passkey of the person. @throws NotFound */
export const getMethod = async (actor: Actor, id: string) => {
  const found = (await listMethods(actor)).methods.find((method) => method.id === id);
  if (!found) throw new NotFound('method');
  return found;
};
