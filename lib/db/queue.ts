import 'server-only';
import { fromPrisma, PgBoss } from 'pg-boss';
import { log } from '@/lib/adapters/log';
import { config } from '@/lib/config';
import type { Tx } from './transact';

/** Work that leaves the database, written in the transaction of the act that needs it. */
export type Jobs = {
  'deliver-message': { readonly messageId: string };
  'issue-document': { readonly issuedId: string };
  'scan-document': { readonly documentId: string };
};

/** Tries of a message, over nearly five hours: a mail server that is down for a morning costs nobody their notice. */
export const MOST_TRIES = 60;

const shared = globalThis as unknown as { __eOfficeQueue?: PgBoss };

/** pg-boss of this process. It makes no tables: `npm run migrate` does, as the owner. */
export const queue = (): PgBoss => {
  if (!shared.__eOfficeQueue) {
    const boss = new PgBoss({
      connectionString: config().DATABASE_URL,
      schema: 'jobs',
      application_name: 'e-office jobs',
      max: 4,
      migrate: false,
      createSchema: false,
      useListenNotify: config().WORKER !== 'off',
    });
    boss.on('error', (error) => log.warn({ err: error }, 'queue.error'));
    shared.__eOfficeQueue = boss;
  }
  return shared.__eOfficeQueue;
};

/** Enqueues inside the transaction: invisible before the commit, gone on rollback. */
export const enqueue = async <N extends keyof Jobs>(tx: Tx, name: N, data: Jobs[N]): Promise<void> => {
  await queue().send(name, data, { db: fromPrisma(tx) });
};
