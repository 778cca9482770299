import 'server-only';
import { readFile, stat } from 'node:fs/promises';
import { system } from '@/lib/adapters/clock';
import { type FileRefusal, inspectFile, MAX_FILE_BYTES } from '@/lib/adapters/file-check';
import { safeFileName } from '@/lib/adapters/file-name';
import { unlockPdf } from '@/lib/adapters/pdf-unlock';
import { newFileKey, StorageFull, storage } from '@/lib/adapters/storage';
import { sha256Hex } from '@/lib/adapters/tokens';
import { config } from '@/lib/config';
import { freeDiskShare } from '../health/free-disk';

export type Upload = { readonly name: string; readonly type: string; readonly content: { path: string } | Uint8Array };

const refused = (why: FileRefusal) => ({ ok: false, why }) as const;

/* What forbids only to print or copy opens without a password; the others wait for theirs, or are refused. */
const inspect = async (bytes: Uint8Array, { name, type }: Upload) => {
  const verdict = await inspectFile(bytes, name, type);
  if (verdict.ok || verdict.why !== 'encrypted') return { verdict, bytes, wasLocked: false };
  const open = await unlockPdf(bytes, '');
  if (!open.ok) return { verdict, bytes, wasLocked: true };
  return { verdict: await inspectFile(open.bytes, name, type), bytes: open.bytes, wasLocked: true };
};

/* Without a scanner in this installation nothing will ever look: the pages say so. */
const firstState = () => (config().CLAMD_HOST ? ('pending' as const) : ('safe' as const));

/**
 * Checks a file by its content and stores it under a generated key; the row that names it comes after, so that no row
 * points to a lost file. A file without a row is swept by the nightly job. With `mayWait` a PDF that needs a password is
 * kept as it came until its person gives it.
 */
export const takeFile = async (upload: Upload, { mayWait = false }: { readonly mayWait?: boolean } = {}) => {
  // Under five per cent of free disk the rest of the office keeps working; files wait.
  if (!config().S3_ENDPOINT && (await freeDiskShare()) < 0.05) throw new StorageFull('the disk is nearly full');
  const { content } = upload;
  const size = content instanceof Uint8Array ? content.length : (await stat(content.path)).size;
  if (size > MAX_FILE_BYTES) return refused('too-big');
  const sent = content instanceof Uint8Array ? content : await readFile(content.path);
  const { verdict, bytes, wasLocked } = await inspect(sent, upload);
  const waits = mayWait && !verdict.ok && verdict.why === 'encrypted';
  if (!verdict.ok && !waits) return verdict;
  const { mediaType, pages = null } = verdict.ok ? verdict : { mediaType: 'application/pdf' as const };
  const storageKey = newFileKey(system());
  const stored = await storage.put(storageKey, bytes, { mediaType });
  const state = waits ? ('locked' as const) : firstState();
  return {
    ok: true,
    file: { name: safeFileName(upload.name), mediaType, pages, ...stored, storageKey, state },
    /** Hash of the file as it was sent, where what is kept is not that. */
    lockedSha256: wasLocked && !waits ? sha256Hex(sent) : null,
  } as const;
};
