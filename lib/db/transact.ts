import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import type { AuditAction } from './audit-action';
import { db } from './client';
import { Prisma } from './generated/client';

export type Tx = Prisma.TransactionClient;
export type AuditEntry = {
  readonly action: AuditAction;
  /** What was acted on, as `kind:id`. */
  readonly object: string;
  readonly behalf?: string;
  readonly result?: 'ok' | 'refused';
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
};
export type Audit = (entry: AuditEntry) => void;

const insertAudit = (tx: Tx, actor: Actor, { action, object, behalf, result, details }: AuditEntry) =>
  tx.$executeRaw`INSERT INTO audit_event (at, actor, behalf, action, object, result, ip, "requestId", details)
    VALUES (${now()}, ${actor.id}, ${behalf ?? null}, ${action}, ${object}, ${result ?? 'ok'}, ${actor.ip},
            ${actor.requestId}, ${JSON.stringify(details ?? {})}::jsonb)`;

// PostgreSQL rolled these back for certain, so running the whole act again is safe.
const isRolledBack = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || /40001|40P01/.test(JSON.stringify(error.meta ?? {})));

/**
 * One act = one transaction, audit rows included: if they cannot be written the act fails. Audit rows are written last
 * because the hash chain takes a lock that every other act waits for. `run` may be repeated after a deadlock.
 */
export const transact = async <R>(actor: Actor, run: (tx: Tx, audit: Audit) => Promise<R>): Promise<R> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(async (tx) => {
        const entries: AuditEntry[] = [];
        const result = await run(tx, (entry) => entries.push(entry));
        for (const entry of entries) await insertAudit(tx, actor, entry);
        return result;
      });
    } catch (error) {
      if (attempt >= 3 || !isRolledBack(error)) throw error;
    }
  }
};
