import 'server-only';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { system } from '@/lib/adapters/clock';
import { type FileRefusal, inspectFile } from '@/lib/adapters/file-check';
import { safeFileName } from '@/lib/adapters/file-name';
import { newFileKey, StorageFull, storage } from '@/lib/adapters/storage';
import { config } from '@/lib/config';
import { freeDiskShare } from '../health/free-disk';

export type Upload = { readonly name: string; readonly type: string; readonly content: { path: string } | Uint8Array };

/**
 * Checks an upload by its content and stores it under a generated key; the row that names it comes after, so that no row
 * points to a lost file. A file without a row is swept by the nightly job.
 */
export const takeFile = async (upload: Upload) => {
  // Under five per cent of free disk the rest of the office keeps working; files wait.
  if (!config().S3_ENDPOINT && (await freeDiskShare()) < 0.05) throw new StorageFull('the disk is nearly full');
  const { content } = upload;
  const verdict = await inspectFile(content instanceof Uint8Array ? content : content.path, upload.name, upload.type);
  if (!verdict.ok) return verdict satisfies { readonly ok: false; readonly why: FileRefusal };
  const storageKey = newFileKey(system());
  const stream = content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.path);
  const { mediaType, pages = null } = verdict;
  const stored = await storage.put(storageKey, stream, { mediaType });
  // Without a scanner in this installation nothing will ever look: the pages say so.
  const state = config().CLAMD_HOST ? ('pending' as const) : ('safe' as const);
  return {
    ok: true,
    file: { name: safeFileName(upload.name), mediaType, pages, ...stored, storageKey, state },
  } as const;
};
