import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { MAX_PHOTOS, photosPdf, UnusablePhoto } from '@/lib/adapters/photos-pdf';
import { getProcedure } from '@/lib/catalogue/registry';
import { enqueue } from '@/lib/db/queue';
import { reading, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '../forms/form-return';
import { readStored } from './read-stored';
import { takeFile } from './take-file';

const problem = (code: string, values?: Problem['values']): { readonly problems: readonly Problem[] } => ({
  problems: [{ field: 'photos', code, ...(values ? { values } : {}) }],
});

/* Photos of one paper, uploaded to an own case and not presented yet. */
const findPhotos = async (actor: Actor, caseId: string, kind: string) => {
  const found = await reading(actor, (tx) =>
    tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { notIn: ['notified', 'withdrawn'] } }] },
      include: {
        documents: {
          where: { kind, entryId: null, mediaType: { in: ['image/jpeg', 'image/png'] } },
          orderBy: { uploadedAt: 'asc' },
        },
      },
    }),
  );
  if (!found) throw new NotFound('case');
  assertCan(actor, 'attach:document', found);
  const locale = isLocale(found.locale) ? found.locale : ('es' as const);
  const words = getProcedure(found.procedure).words[locale];
  const name = words.documents[kind]?.name ?? translator(locale)('issued.other');
  return { ...found, locale, name };
};

/** Photos that can become the pages of one PDF, in the order asked for; those it does not name come last. */
export const listPhotos = async (actor: Actor, caseId: string, kind: string, order: readonly string[] = []) => {
  const { documents, procedure, state } = await findPhotos(actor, caseId, kind);
  const placeOf = ({ id }: { readonly id: string }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return { procedure, caseState: state, photos: documents.toSorted((a, b) => placeOf(a) - placeOf(b)) };
};

/**
 * Joins photos into one PDF in the given order and leaves it in their place. The photos go only in the transaction in which
 * the PDF comes: nothing is lost on the way.
 */
export const joinPhotos = async (
  actor: Actor,
  caseId: string,
  kind: string,
  order: readonly string[],
): Promise<{ readonly problems: readonly Problem[] }> => {
  const { documents, locale, name } = await findPhotos(actor, caseId, kind);
  const photos = [...new Set(order)].flatMap((id) => documents.find((photo) => photo.id === id) ?? []);
  if (photos.length < 2 || photos.length !== order.length) return problem('photos-too-few');
  if (photos.length > MAX_PHOTOS) return problem('photos-too-many', { limit: MAX_PHOTOS });
  if (photos.some(({ state }) => state !== 'safe')) return problem('photos-not-ready');
  const pages: Buffer[] = [];
  for (const photo of photos) pages.push(await readStored({ origin: 'received', ...photo, personId: actor.id }));
  const pdf = await photosPdf(pages, name, locale).catch((error: unknown) => {
    if (error instanceof UnusablePhoto) return error.position;
    throw error;
  });
  if (typeof pdf === 'number') return problem('photos-unusable', { position: pdf });
  const taken = await takeFile({ name: `${name}.pdf`, type: 'application/pdf', content: pdf });
  if (!taken.ok) return problem(taken.why === 'too-big' ? 'photos-too-big' : `file-${taken.why}`);
  return transact(actor, async (tx, audit) => {
    await tx.case.updateMany({ where: { id: caseId }, data: { updatedAt: now(), version: { increment: 1 } } });
    const ids = photos.map(({ id }) => id);
    const gone = await tx.document.deleteMany({ where: { id: { in: ids }, caseId, entryId: null } });
    // One of them was removed or presented meanwhile: the person looks again.
    if (gone.count !== ids.length) throw new NotFound('photo');
    const { id } = await tx.document.create({
      data: { caseId, kind, ...taken.file, uploadedById: actor.id, uploadedAt: now() },
      select: { id: true },
    });
    if (taken.file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    const { sha256 } = taken.file;
    audit({
      action: 'documents.joined',
      object: `document:${id}`,
      details: { caseId, kind, sha256, photos: ids.length },
    });
    return { problems: [] };
  });
};
