import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { getProcedure } from '@/lib/catalogue/registry';
import { enqueue } from '@/lib/db/queue';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { ownCases, ownKept } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { readStored } from './read-stored';
import { takeFile, type Upload } from './take-file';

/** Documents a person may keep, so that storage is bounded. */
const MAX_KEPT = 40;
const LONGEST_LABEL = 80;

type Kept = { readonly problems: readonly Problem[] };
const done: Kept = { problems: [] };
const tooMany: Kept = { problems: [{ field: 'file', code: 'too-many-kept', values: { limit: MAX_KEPT } }] };

/* Two uploads at once do not pass the bound together. */
const hasRoom = async (tx: Tx, actor: Actor): Promise<boolean> => {
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
  return (await tx.document.count({ where: ownKept(actor) })) < MAX_KEPT;
};

/* The last day it is valid, when it has one. */
const readValidUntil = (values: RawValues): { readonly day: Day | null; readonly problems: readonly Problem[] } => {
  if (['day', 'month', 'year'].every((part) => !values[`validUntil.${part}`])) return { day: null, problems: [] };
  const { facts, problems } = readAnswers({ validUntil: date({}) }, values, today());
  return { day: (facts.validUntil as Day | undefined) ?? null, problems };
};

type Row = Omit<Extract<Awaited<ReturnType<typeof takeFile>>, { ok: true }>['file'], never> & {
  readonly kind: string;
  readonly label: string;
  readonly validUntil: Date | null;
};
const create = async (tx: Tx, actor: Actor, row: Row) => {
  const data = { ...row, personId: actor.id, uploadedById: actor.id, uploadedAt: now() };
  const { id } = await tx.document.create({ data, select: { id: true } });
  if (row.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
  return id;
};

/** Keeps a file among the person's own documents, for this procedure or another. */
export const keepUpload = async (actor: Actor, values: RawValues, upload: Upload | null): Promise<Kept> => {
  assertCan(actor, 'keep:document', { personId: actor.id });
  const label = typeof values.label === 'string' ? values.label.trim().slice(0, LONGEST_LABEL) : '';
  const until = readValidUntil(values);
  const problems = [
    ...(label ? [] : [{ field: 'label', code: 'missing' }]),
    ...until.problems,
    ...(upload ? [] : [{ field: 'file', code: 'no-file' }]),
  ];
  if (problems.length > 0 || !upload) return { problems };
  const taken = await takeFile(upload, { mayWait: true });
  if (!taken.ok) return { problems: [{ field: 'file', code: `file-${taken.why}` }] };
  return transact(actor, async (tx, audit) => {
    if (!(await hasRoom(tx, actor))) return tooMany;
    const validUntil = until.day && toDate(until.day);
    const id = await create(tx, actor, { ...taken.file, kind: 'other', label, validUntil });
    const { sha256 } = taken.file;
    const details = { sha256, ...(taken.lockedSha256 ? { lockedSha256: taken.lockedSha256 } : {}) };
    audit({ action: 'document.kept', object: `document:${id}`, details });
    return done;
  });
};

/** Keeps a copy of a document of an own case, under the name that case gives it. */
export const keepFromCase = async (actor: Actor, documentId: string): Promise<Kept> => {
  assertCan(actor, 'keep:document', { personId: actor.id });
  const where = { id: documentId, state: 'safe' as const, keptId: null, case: ownCases(actor) };
  const source = await reading(actor, (tx) =>
    tx.document.findFirst({ where, include: { case: { select: { procedure: true, locale: true } } } }),
  );
  if (!source?.case) throw new NotFound('document');
  const { name, mediaType: type, kind } = source;
  const locale = isLocale(source.case.locale) ? source.case.locale : 'es';
  const words = getProcedure(source.case.procedure).words[locale];
  const label = words.documents[kind]?.name ?? translator(locale)('issued.other');
  const content = await readStored({ origin: 'received', ...source, personId: actor.id });
  const taken = await takeFile({ name, type, content });
  if (!taken.ok) throw new NotFound('document');
  return transact(actor, async (tx, audit) => {
    if (!(await hasRoom(tx, actor))) return tooMany;
    const id = await create(tx, actor, { ...taken.file, kind, label: label.slice(0, LONGEST_LABEL), validUntil: null });
    const { count } = await tx.document.updateMany({ where, data: { keptId: id } });
    if (count === 0) throw new NotFound('document');
    audit({ action: 'document.kept', object: `document:${id}`, details: { from: documentId, sha256: source.sha256 } });
    return done;
  });
};

/** Forgets a kept document; the copies of the cases that used it stay with them. */
export const removeKept = async (actor: Actor, documentId: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const kept = await tx.document.findFirst({ where: { AND: [{ id: documentId }, ownKept(actor)] } });
    if (!kept) throw new NotFound('document');
    assertCan(actor, 'keep:document', { personId: actor.id });
    await tx.document.delete({ where: { id: documentId } });
    audit({ action: 'document.kept-removed', object: `document:${documentId}`, details: { sha256: kept.sha256 } });
  });
