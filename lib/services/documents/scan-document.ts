import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { scan } from '@/lib/adapters/antivirus';
import { FileMissing, storage } from '@/lib/adapters/storage';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';

/**
 * Asks the antivirus about one document. Without a scanner in this installation the file is usable and the pages say that
 * nobody looked at it; a scanner that is down leaves it pending, never safe. Answers whether to try again.
 */
export const scanDocument = async (documentId: string): Promise<'done' | 'retry'> => {
  const document = await systemDb().document.findFirst({ where: { id: documentId, state: 'pending' } });
  if (!document) return 'done';
  const result = await storage
    .get(document.storageKey)
    .then((file) => scan(file))
    .catch((error) => {
      if (error instanceof FileMissing) return 'unreadable' as const;
      throw error;
    });
  if (result === 'unavailable') return 'retry';
  const state = result === 'infected' ? 'infected' : result === 'unreadable' ? 'error' : 'safe';
  await transact(systemActor, async (tx, audit) => {
    const { count } = await tx.document.updateMany({
      where: { id: documentId, state: 'pending' },
      data: { state, scanner: result === 'clean' || result === 'infected' ? 'clamd' : null },
    });
    if (count === 1) audit({ action: `document.${state}`, object: `document:${documentId}`, details: { result } });
  });
  return 'done';
};
