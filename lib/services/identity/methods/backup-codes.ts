import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { activationCode, normaliseCode } from '@/lib/adapters/csv-code';
import { hmac } from '@/lib/adapters/tokens';
import { type Tx, transact } from '@/lib/db/transact';
import { assertProven, type Proof } from './assert-proven';
import { tellChange } from './tell-change';

const BACKUP_CODES = 10;

const hashOf = (personId: string, code: string) => hmac('backup-code', `${personId}:${normaliseCode(code)}`);

/** Ten new codes of 55 random bits, in clear only in this answer; those before are void. */
export const makeBackupCodes = async (actor: Actor, session: Proof): Promise<readonly string[]> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    // Two sets made at once would otherwise both stay.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    await tx.method.deleteMany({ where: { personId: actor.id, kind: 'backup_code' } });
    const at = system();
    const codes = Array.from({ length: BACKUP_CODES }, activationCode);
    await tx.method.createMany({
      data: codes.map((code) => ({
        personId: actor.id,
        kind: 'backup_code' as const,
        secret: hashOf(actor.id, code),
        createdAt: at,
        confirmedAt: at,
      })),
    });
    await tellChange(tx, audit, actor, { kind: 'backup_code', change: 'added' });
    return codes;
  });

/** True once for each code. */
export const spendBackupCode = async (tx: Tx, personId: string, code: string): Promise<boolean> => {
  const { count } = await tx.method.updateMany({
    where: { personId, kind: 'backup_code', secret: hashOf(personId, code), lastUsedAt: null },
    data: { lastUsedAt: system() },
  });
  return count === 1;
};
