import 'server-only';
import { now } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { ensurePdf } from './issue-document';
import { scanDocument } from './scan-document';

const AT_ONCE = 50;
const before = () => new Date(now().getTime() - 60_000);

/** Files still waiting for the antivirus: a scanner that was down for hours is caught up with minutes after its return. */
export const scanWaiting = async (): Promise<number> => {
  // In SQL: only these very words are served by the index of what waits (document_troubled).
  const waiting = await systemDb().$queryRaw<{ id: string }[]>`
    SELECT id FROM "Document" WHERE state = 'pending' ORDER BY "uploadedAt" LIMIT ${AT_ONCE}`;
  for (const [index, { id }] of waiting.entries()) if ((await scanDocument(id)) === 'retry') return index;
  return waiting.length;
};

/** Issued documents whose PDF was never made, because every try of the queue failed. */
export const makeMissingPdfs = async (): Promise<number> => {
  const missing = await systemDb().issuedDocument.findMany({
    where: { storageKey: null, issuedAt: { lt: before() } },
    orderBy: { issuedAt: 'asc' },
    take: AT_ONCE,
    select: { id: true },
  });
  for (const { id } of missing) await ensurePdf(id);
  return missing.length;
};
