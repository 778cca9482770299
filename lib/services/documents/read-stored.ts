import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { FileDamaged } from '@/lib/access/outcomes';
import { MAX_FILE_BYTES } from '@/lib/adapters/file-check';
import { FileMissing, storage } from '@/lib/adapters/storage';
import { sha256Hex } from '@/lib/adapters/tokens';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { closeTask, reopenTask } from '../tasks/task-of-trouble';

/** A row that names a file, and whose it is. */
export type StoredRow = {
  readonly origin: 'received' | 'issued';
  readonly id: string;
  readonly storageKey: string;
  readonly sha256: string;
  readonly size: number;
  readonly caseId?: string | null;
  readonly personId?: string | null;
};
type Damage = 'missing' | 'size' | 'bytes';

const objectOf = ({ origin, id }: StoredRow) => `${origin === 'issued' ? 'issued' : 'document'}:${id}`;
const troubleOf = ({ storageKey }: StoredRow) => ({
  kind: 'file-damaged' as const,
  dedupeKey: `file-damaged:${storageKey}`,
});

/* Whole files in memory: 20 MB is the largest, and of a stream the first bytes would be gone before the last is known. */
const read = async ({ storageKey, sha256, size }: StoredRow): Promise<Buffer | Damage> => {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await storage.get(storageKey)) {
      length += chunk.length;
      if (length > Math.max(size, MAX_FILE_BYTES)) return 'size';
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FileMissing) return 'missing';
    throw error;
  }
  if (length !== size) return 'size';
  const bytes = Buffer.concat(chunks);
  return sha256Hex(bytes) === sha256 ? bytes : 'bytes';
};

/**
 * Whether a stored file still has the bytes of its row. One that has not is written down, named and left to staff; one
 * that was restored closes its task.
 */
export const checkStored = async (row: StoredRow): Promise<Buffer | null> => {
  const found = await read(row);
  const { storageKey: key, caseId = null, personId = null } = row;
  const behalf = personId ? { behalf: personId } : {};
  if (Buffer.isBuffer(found)) {
    const { dedupeKey } = troubleOf(row);
    if ((await systemDb().staffTask.count({ where: { dedupeKey, doneAt: null } })) === 0) return found;
    await transact(systemActor, async (tx, audit) => {
      const wasOpen = await closeTask(tx, dedupeKey);
      if (wasOpen) audit({ action: 'file.whole-again', object: objectOf(row), ...behalf, details: { key } });
    });
    return found;
  }
  await transact(systemActor, async (tx, audit) => {
    const details = { object: objectOf(row), key, damage: found };
    const isNew = await reopenTask(tx, { ...troubleOf(row), caseId, personId, details });
    if (isNew) audit({ action: 'file.damaged', object: objectOf(row), ...behalf, details: { key, damage: found } });
  });
  return null;
};

/** The bytes of a stored file, each checked against its row before the first goes out. @throws FileDamaged */
export const readStored = async (row: StoredRow): Promise<Buffer> => {
  const bytes = await checkStored(row);
  if (!bytes) throw new FileDamaged(objectOf(row));
  return bytes;
};
