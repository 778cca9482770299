import 'server-only';
import { NotFound } from '@/lib/access/outcomes';
import { now, system } from '@/lib/adapters/clock';
import { newCode } from '@/lib/adapters/csv-code';
import { sealPdf } from '@/lib/adapters/seal';
import { newFileKey, storage } from '@/lib/adapters/storage';
import { type Sheet, sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import type { IssuedKind } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import type { Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { sheetPdf } from './sheet-pdf';

/**
 * Issues a document: its words and its CSV are fixed now, in the transaction of the act; the PDF is made from them by a
 * job, or at the first download.
 */
export const issueDocument = async (
  tx: Tx,
  issue: {
    readonly kind: IssuedKind;
    readonly locale: string;
    /** Whose it is: a person's, or an organisation's. */
    readonly personId?: string;
    readonly organisationId?: string;
    readonly caseId?: string;
    readonly entryId?: string;
    readonly powerId?: string;
    /** What a certificate is about. */
    readonly subject?: string;
    readonly sheet: Sheet;
  },
) => {
  const { sheet, ...data } = issue;
  const issued = await tx.issuedDocument.create({
    data: { ...data, csv: newCode(), title: sheet.title, source: sheet, issuedAt: now() },
    select: { id: true, csv: true },
  });
  await enqueue(tx, 'issue-document', { issuedId: issued.id });
  return issued;
};

/**
 * The sealed PDF of an issued document, made once: of two makers at the same time one row wins and the other's file is
 * swept. Its SHA-256 is what the verification page compares.
 */
export const ensurePdf = async (issuedId: string): Promise<{ storageKey: string; sha256: string; size: number }> => {
  const issued = await systemDb().issuedDocument.findUnique({ where: { id: issuedId } });
  if (!issued) throw new NotFound('issued document');
  const { storageKey, sha256, size } = issued;
  if (storageKey && sha256 && size !== null) return { storageKey, sha256, size };
  const locale = isLocale(issued.locale) ? issued.locale : 'es';
  const pdf = await sheetPdf(sheetOf(issued.source), { csv: issued.csv, issuedAt: issued.issuedAt, locale });
  const sealed = await sealPdf(pdf, { reason: issued.title, at: issued.issuedAt });
  const key = newFileKey(system());
  const stored = await storage.put(key, sealed, { mediaType: 'application/pdf' });
  await systemDb().issuedDocument.updateMany({
    where: { id: issuedId, storageKey: null },
    data: { storageKey: key, ...stored },
  });
  const kept = await systemDb().issuedDocument.findUniqueOrThrow({
    where: { id: issuedId },
    select: { storageKey: true, sha256: true, size: true },
  });
  return kept as { storageKey: string; sha256: string; size: number };
};
