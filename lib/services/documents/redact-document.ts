import 'server-only';
import { z } from 'zod/v4';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { type Box, type Covered, checkCovered } from '@/lib/adapters/covered-pages';
import { inspectFile, MAX_FILE_BYTES } from '@/lib/adapters/file-check';
import { pixelsOfJpeg } from '@/lib/adapters/image-header';
import { photosPdf, UnusablePhoto } from '@/lib/adapters/photos-pdf';
import { sha256Hex } from '@/lib/adapters/tokens';
import { getProcedure } from '@/lib/catalogue/registry';
import { RedactionReason } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '../forms/form-return';
import { caseInSight } from '../office/case-in-sight';
import { needsPurpose } from '../office/purpose';
import { takeFile } from './take-file';

export const redactionReasons = Object.values(RedactionReason);
export const LONGEST_WORDS = 500;
/** Pages of a document of which a copy is made. */
export const MAX_COPY_PAGES = 40;
/** Twice an A4 page at 150 dots an inch, and some. */
const MAX_PAGE_PIXELS = 8_000_000;
/** Copies of one document, so that storage is bounded. */
const MAX_COPIES = 20;

const part = z.number().min(0).max(1);
const side = z.number().min(0.004).max(1);
const sentBoxes = z
  .array(
    z
      .object({ page: z.number().int().min(1).max(MAX_COPY_PAGES), x: part, y: part, width: side, height: side })
      .refine(({ x, y, width, height }) => x + width <= 1.001 && y + height <= 1.001),
  )
  .max(500);
const boxesOf = (json: string): readonly Box[] | null => {
  try {
    return sentBoxes.parse(JSON.parse(json));
  } catch {
    return null;
  }
};

type Sent = {
  readonly reason: string;
  readonly words: string;
  /** JSON of the boxes. */
  readonly boxes: string;
  /** One JPEG a page, in their order, with the boxes painted in it. */
  readonly pages: readonly Uint8Array[];
};
type Made = { readonly problems: readonly Problem[] } | { readonly copyId: string };

/* A presented document of a case in sight that the antivirus found safe. */
const findOriginal = async (tx: Tx, actor: Actor, caseId: string, id: string) => {
  const { personId, procedure } = await caseInSight(tx, actor, caseId, 'redact:document');
  const original = await tx.document.findFirst({
    where: { id, caseId, entryId: { not: null }, state: 'safe' },
    include: { case: { select: { locale: true } } },
  });
  if (!original) throw new NotFound('document');
  const locale = isLocale(original.case?.locale) ? original.case.locale : ('es' as const);
  const kind = getProcedure(procedure).words[locale].documents[original.kind]?.name;
  // The name of the file may say what is covered.
  const title = translator(locale)('caseDesk.copies.of', { document: kind ?? translator(locale)('issued.other') });
  return { ...original, ofPerson: personId, locale, title };
};
type Original = Awaited<ReturnType<typeof findOriginal>>;

const isPicture = async (bytes: Uint8Array): Promise<boolean> =>
  (await inspectFile(bytes, 'page.jpg', 'image/jpeg')).ok && (pixelsOfJpeg(Buffer.from(bytes)) ?? 0) <= MAX_PAGE_PIXELS;

const ofPages = (code: string, values?: Problem['values']): Problem => ({
  field: 'pages',
  code,
  ...(values ? { values } : {}),
});
const shownCode = {
  broken: 'copy-not-pictures',
  unclear: 'copy-unclear',
  shown: 'copy-shows',
} as const satisfies Record<Extract<Covered, { ok: false }>['why'], string>;

/* What is wrong with the pages, the cheapest to find first. */
const problemOfPages = async (original: Original, pages: readonly Uint8Array[], boxes: readonly Box[]) => {
  // Of a damaged PDF that readers open all the same nobody knows how many it has; then those that were drawn count.
  const expected = original.pages ?? (original.mediaType === 'application/pdf' ? Math.max(1, pages.length) : 1);
  if (expected > MAX_COPY_PAGES) return ofPages('copy-too-long', { limit: MAX_COPY_PAGES });
  if (pages.length !== expected) return ofPages('copy-pages', { sent: pages.length, expected });
  if (boxes.some(({ page }) => page > expected)) return ofPages('copy-no-boxes');
  if (pages.reduce((sum, { length }) => sum + length, 0) > MAX_FILE_BYTES) return ofPages('copy-too-big');
  for (const [index, bytes] of pages.entries())
    if (!(await isPicture(bytes))) return ofPages('copy-not-pictures', { position: index + 1 });
  const covered = await checkCovered(pages, boxes);
  return covered.ok ? null : ofPages(shownCode[covered.why], { position: covered.position });
};

const problemsOfWords = ({ reason, words }: Sent, boxes: readonly Box[] | null): readonly Problem[] => [
  ...(boxes && boxes.length > 0 ? [] : [ofPages('copy-no-boxes')]),
  ...(redactionReasons.some((each) => each === reason) ? [] : [{ field: 'reason', code: 'missing' }]),
  ...(words ? [] : [{ field: 'words', code: 'missing' }]),
  ...(words.length > LONGEST_WORDS ? [{ field: 'words', code: 'too-long', values: { limit: LONGEST_WORDS } }] : []),
];

const pdfOf = ({ locale, title, sha256 }: Original, pages: readonly Uint8Array[]): Promise<Buffer | Problem> => {
  const t = translator(locale);
  const footer = (page: number) => t('caseDesk.copies.footer', { page, pages: pages.length, sha256 });
  return photosPdf(
    pages.map((bytes) => Buffer.from(bytes)),
    title,
    locale,
    footer,
  ).catch((error: unknown) => {
    if (error instanceof UnusablePhoto) return ofPages('copy-not-pictures', { position: error.position });
    throw error;
  });
};

/**
 * Makes a copy of a document of a case with parts covered, for whoever may read the rest (Ley 39/2015 arts. 53.1.a and 82;
 * Ley 19/2013 art. 16). The copy is a PDF of pictures of the pages: there is no text in it, nothing lies under a box, and
 * every dot there is looked at before it is kept. The original stays as it is. The same pictures twice are one copy.
 */
export const redactDocument = async (actor: Actor, caseId: string, documentId: string, sent: Sent): Promise<Made> => {
  const original = await reading(actor, (tx) => findOriginal(tx, actor, caseId, documentId));
  if (await needsPurpose(actor, caseId)) throw new NotFound('document');
  const words = sent.words.trim();
  const boxes = boxesOf(sent.boxes);
  const wrong = problemsOfWords({ ...sent, words }, boxes);
  const ofTheirs = boxes && boxes.length > 0 ? await problemOfPages(original, sent.pages, boxes) : null;
  if (wrong.length > 0 || ofTheirs) return { problems: [...(ofTheirs ? [ofTheirs] : []), ...wrong] };
  const pdf = await pdfOf(original, sent.pages);
  if (!Buffer.isBuffer(pdf)) return { problems: [pdf] };
  const taken = await takeFile({ name: `${original.title}.pdf`, type: 'application/pdf', content: pdf });
  if (!taken.ok) return { problems: [ofPages(taken.why === 'too-big' ? 'copy-too-big' : `file-${taken.why}`)] };
  const pagesSha256 = sha256Hex(Buffer.concat(sent.pages));
  return transact(actor, async (tx, audit) => {
    // Two presses at once wait for each other here; the second finds the copy of the first.
    await tx.$executeRaw`SELECT 1 FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
    const { sha256: originalSha256, ofPerson, kind } = await findOriginal(tx, actor, caseId, documentId);
    const before = await tx.redaction.findMany({ where: { originalId: documentId }, include: { copy: true } });
    const same = before.find((each) => each.pagesSha256 === pagesSha256)?.copy;
    if (same) return { copyId: same.id };
    if (before.length >= MAX_COPIES) return { problems: [ofPages('copy-too-many', { limit: MAX_COPIES })] };
    const at = now();
    const { id: redactionId } = await tx.redaction.create({
      data: {
        caseId,
        originalId: documentId,
        originalSha256,
        pagesSha256,
        reason: sent.reason as RedactionReason,
        words,
        boxes: (boxes ?? []).map((box) => ({ ...box })),
        madeById: actor.id,
        madeAt: at,
      },
      select: { id: true },
    });
    const { id } = await tx.document.create({
      data: { redactionId, kind, ...taken.file, uploadedById: actor.id, uploadedAt: at },
      select: { id: true },
    });
    if (taken.file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    audit({
      action: 'document.redacted',
      object: `document:${id}`,
      behalf: ofPerson,
      details: { caseId, of: documentId, originalSha256, sha256: taken.file.sha256, reason: sent.reason },
    });
    return { copyId: id };
  });
};
