import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { storage } from '@/lib/adapters/storage';
import { sha256, sha256Hex } from '@/lib/adapters/tokens';
import { createSession, endSessions, sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { getDraft } from '../cases/draft';
import { sendDocuments } from '../cases/send-documents';
import { deleteDraft, startCase } from '../cases/start-case';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  BIRTH,
  closeOffice,
  onePage,
  openOffice,
  ordinaryDay,
  readyDraft,
  setClock,
  stranger,
} from '../fixtures';
import { attachDocument, removeDocument } from './attach-document';
import { lockedPdf, pdfWith, png } from './evil-files';
import { endHandOff, getHandOff, openHandOff, seeHandOff, startHandOff, uploadByHandOff } from './hand-off';
import { joinPhotos, listPhotos } from './join-photos';
import { keepFromCase, keepUpload, removeKept } from './keep-document';
import { listKept, listUsable, useKept } from './kept-documents';
import { openDocument } from './open-document';
import { unlockDocument } from './unlock-document';

vi.mock('next/headers', () => import('../test-headers'));

beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const gone = { name: 'NotFound' };
const forbidden = { name: 'Forbidden' };
const draftOf = async (actor: Actor) => (await startCase(actor, BIRTH, 'es', {})).id;
const rowsOf = (caseId: string) => systemDb().document.findMany({ where: { caseId }, orderBy: { uploadedAt: 'asc' } });
const audits = (action: string, object: string) => systemDb().auditEvent.findMany({ where: { action, object } });
const asUpload = (content: Buffer, name = 'dni.pdf', type = 'application/pdf') => ({ name, type, content });
const attached = async (actor: Actor, id: string, kind: string, upload: ReturnType<typeof asUpload>) => {
  const result = await attachDocument(actor, id, kind, upload);
  if (!result.ok) throw new Error(result.why);
  return result.documentId;
};

// Passwords

test('a PDF with a password waits for it, cannot be sent meanwhile, and is then kept open; the audit keeps the first hash', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const locked = await lockedPdf('ñandú 7');
  const document = await attached(marta, id, 'other', asUpload(locked));
  expect(await systemDb().document.findUnique({ where: { id: document } })).toMatchObject({
    state: 'locked',
    sha256: sha256Hex(locked),
    pages: null,
  });
  await expect(openDocument(marta, document)).rejects.toMatchObject(gone);
  expect((await getDraft(marta, id)).isReady).toBe(false);

  expect(await unlockDocument(marta, document, 'nandu 7')).toEqual({ ok: false, code: 'wrong-pdf-password' });
  expect(await audits('document.wrong-password', `document:${document}`)).toMatchObject([{ result: 'refused' }]);
  await expect(unlockDocument(await addCitizen(), document, 'ñandú 7')).rejects.toMatchObject(gone);
  expect(await unlockDocument(marta, document, 'ñandú 7')).toEqual({ ok: true });

  const { bytes } = await openDocument(marta, document);
  expect(bytes.includes('/Encrypt')).toBe(false);
  expect(await systemDb().document.findUnique({ where: { id: document } })).toMatchObject({
    state: 'safe',
    pages: 1,
    sha256: sha256Hex(bytes),
    size: bytes.length,
  });
  expect(await audits('document.unlocked', `document:${document}`)).toMatchObject([
    { details: { sha256: sha256Hex(bytes), lockedSha256: sha256Hex(locked) } },
  ]);
  expect((await getDraft(marta, id)).isReady).toBe(true);
  // Nobody keeps the password.
  const said = JSON.stringify(
    await systemDb().auditEvent.findMany({ where: { object: `document:${document}` } }),
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  );
  expect(said).not.toContain('ñandú');
  await expect(unlockDocument(marta, document, 'ñandú 7')).rejects.toMatchObject(gone);
});

test('what only forbids to print needs no password; twenty wrong ones are enough; a locked one bars a registered case too', async () => {
  const marta = await addCitizen();
  const caseId = await applied(marta);
  const free = await attached(marta, caseId, 'other', asUpload(await lockedPdf('')));
  const [attachedEntry] = await audits('document.attached', `document:${free}`);
  expect(attachedEntry?.details).toMatchObject({ lockedSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await openDocument(marta, free)).bytes.includes('/Encrypt')).toBe(false);
  const document = await attached(marta, caseId, 'other', asUpload(await lockedPdf('x')));
  expect(await sendDocuments(marta, caseId, 'k'.repeat(20))).toEqual({ status: 'locked' });
  await systemDb().rateLimit.create({
    data: { key: `pdf-password:${document}`, points: 20, expire: BigInt(Date.now() + 60_000) },
  });
  await expect(unlockDocument(marta, document, 'x')).rejects.toMatchObject({ name: 'TooManyRequests' });
  await removeDocument(marta, document);
  expect(await sendDocuments(marta, caseId, 'k'.repeat(20))).toMatchObject({ status: 'registered' });
});

// Photos

test('photos of one paper become one PDF in the order chosen, in their place and never before it is there', async () => {
  const marta = await addCitizen();
  const id = await draftOf(marta);
  const photo = (width: number) => asUpload(png(width, 30), `foto-${width}.png`, 'image/png');
  const first = await attached(marta, id, 'family-book', photo(11));
  const second = await attached(marta, id, 'family-book', photo(12));
  const third = await attached(marta, id, 'family-book', photo(13));
  const pdf = await attached(marta, id, 'family-book', asUpload(await onePage()));
  const { photos } = await listPhotos(marta, id, 'family-book', [third]);
  expect(photos.map(({ id: photoId }) => photoId)).toEqual([third, first, second]);

  const refusal = (order: readonly string[]) => joinPhotos(marta, id, 'family-book', order);
  expect(await refusal([first])).toMatchObject({ problems: [{ code: 'photos-too-few' }] });
  expect(await refusal([first, first])).toMatchObject({ problems: [{ code: 'photos-too-few' }] });
  expect(await refusal([first, pdf])).toMatchObject({ problems: [{ code: 'photos-too-few' }] });
  await expect(joinPhotos(await addCitizen(), id, 'family-book', [first, second])).rejects.toMatchObject(gone);
  expect(await rowsOf(id)).toHaveLength(4);

  expect(await joinPhotos(marta, id, 'family-book', [third, first, second])).toEqual({ problems: [] });
  const rows = await rowsOf(id);
  expect(rows.map(({ mediaType, pages }) => [mediaType, pages])).toEqual([
    ['application/pdf', 1],
    ['application/pdf', 3],
  ]);
  const { bytes, document } = await openDocument(marta, rows[1]?.id ?? '');
  expect([...bytes.toString('latin1').matchAll(/\/Width (\d+)/g)].map(([, width]) => width)).toEqual([
    '13',
    '11',
    '12',
  ]);
  expect(document.name).toBe('Libro de familia o certificado de nacimiento.pdf');
  expect(await audits('documents.joined', `document:${document.id}`)).toMatchObject([{ details: { photos: 3 } }]);
});

test('two clicks at once join the photos once', async () => {
  const marta = await addCitizen();
  const id = await draftOf(marta);
  const order = [
    await attached(marta, id, 'other', asUpload(png(5, 5), 'a.png', 'image/png')),
    await attached(marta, id, 'other', asUpload(png(6, 5), 'b.png', 'image/png')),
  ];
  const results = await Promise.allSettled([1, 2].map(() => joinPhotos(marta, id, 'other', order)));
  expect(results.map(({ status }) => status).toSorted()).toContain('fulfilled');
  expect(await rowsOf(id)).toHaveLength(1);
});

// Documents kept

const validUntil = { 'validUntil.day': '1', 'validUntil.month': '6', 'validUntil.year': '2027' };
const kept = async (actor: Actor, values: Record<string, string> = { label: 'DNI' }) => {
  expect(await keepUpload(actor, values, asUpload(await onePage()))).toEqual({ problems: [] });
  const [newest] = (await listKept(actor)).kept;
  return newest?.id ?? '';
};
const use = (actor: Actor, documentId: string, caseId: string, more: object = {}) =>
  useKept(actor, { documentId, caseId, kind: 'family-book', consent: true, expiredAnyway: false, ...more });

test('what a person keeps is theirs alone: no other citizen, no representative, no office, past any where-clause', async () => {
  const [marta, ana, pilar] = [await addCitizen(), await addCitizen(), await addStaff('caseworker')];
  const id = await kept(marta, { label: 'DNI', ...validUntil });
  expect((await listKept(marta)).kept).toMatchObject([{ label: 'DNI', validUntil: '2027-06-01', isExpired: false }]);
  expect((await openDocument(marta, id)).bytes).toEqual(await onePage());
  const { agent } = await actingFor(marta, ana);
  for (const actor of [ana, agent, pilar]) {
    await expect(openDocument(actor, id)).rejects.toMatchObject(gone);
    expect(await reading(actor, (tx) => tx.document.count({ where: { id } }))).toBe(0);
    expect(await transact(actor, (tx) => tx.document.deleteMany({ where: { id } }))).toEqual({ count: 0 });
  }
  await expect(listKept(agent)).rejects.toMatchObject(forbidden);
  await expect(keepUpload(agent, { label: 'x' }, asUpload(await onePage()))).rejects.toMatchObject(forbidden);
  await expect(removeKept(ana, id)).rejects.toMatchObject(gone);
});

test('the form of a kept document: a name, a real day, a file that may enter, and forty at most', async () => {
  const marta = await addCitizen();
  const file = asUpload(await onePage());
  expect(await keepUpload(marta, {}, null)).toEqual({
    problems: [
      { field: 'label', code: 'missing' },
      { field: 'file', code: 'no-file' },
    ],
  });
  const wrongDay = { label: 'x', ...validUntil, 'validUntil.month': '13' };
  expect((await keepUpload(marta, wrongDay, file)).problems).toMatchObject([
    { field: expect.stringMatching(/^validUntil/) },
  ]);
  const script = asUpload(pdfWith(['<< /S /JavaScript /JS (x) >>']));
  expect(await keepUpload(marta, { label: 'x' }, script)).toEqual({
    problems: [{ field: 'file', code: 'file-script' }],
  });
  const row = await systemDb().document.findUniqueOrThrow({ where: { id: await kept(marta) } });
  await systemDb().document.createMany({
    data: Array.from({ length: 39 }, (_, index) => ({
      ...row,
      id: `${marta.id}${index}`,
      storageKey: `2026/11/${String(index).padStart(8, '0')}${marta.id.slice(-24).padStart(24, '0')}`,
    })),
  });
  expect(await keepUpload(marta, { label: 'x' }, file)).toMatchObject({ problems: [{ code: 'too-many-kept' }] });
});

test('a kept document is used again with consent, as a copy of its own: the case keeps its evidence whatever happens to the first', async () => {
  const marta = await addCitizen();
  const id = await kept(marta);
  const [caseId, draft] = [await applied(marta), await draftOf(marta)];
  expect(await use(marta, id, draft, { consent: false })).toMatchObject({ problems: [{ code: 'consent-missing' }] });
  expect(await rowsOf(draft)).toEqual([]);
  expect(await use(marta, id, draft)).toEqual({ problems: [] });
  expect(await use(marta, id, caseId)).toEqual({ problems: [] });
  const [copy] = await rowsOf(draft);
  const original = await systemDb().document.findUniqueOrThrow({ where: { id } });
  expect(copy).toMatchObject({
    kind: 'family-book',
    sha256: original.sha256,
    personId: null,
    keptId: id,
    state: 'safe',
  });
  expect(copy?.storageKey).not.toBe(original.storageKey);
  expect(await audits('document.reused', `document:${copy?.id}`)).toMatchObject([
    { details: { via: 'kept', keptId: id } },
  ]);
  expect((await listKept(marta)).kept[0]?.usedIn.map((of) => of.id).toSorted()).toEqual([caseId, draft].toSorted());

  await removeKept(marta, id);
  await storage.delete(original.storageKey);
  expect((await openDocument(marta, copy?.id ?? '')).bytes).toEqual(await onePage());
  expect((await rowsOf(draft))[0]).toMatchObject({ keptId: null });
});

test('an expired one is offered last and used only knowingly; nobody uses it in the case of another', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  const expired = await kept(marta, {
    label: 'Volante',
    'validUntil.day': '23',
    'validUntil.month': '11',
    'validUntil.year': '2026',
  });
  setClock('2026-11-24T11:00:00Z');
  const good = await kept(marta);
  const draft = await draftOf(marta);
  const { kept: offered } = await listUsable(marta, draft);
  expect(offered.map((row) => [row.id, row.isExpired])).toEqual([
    [good, false],
    [expired, true],
  ]);
  expect(await use(marta, expired, draft)).toMatchObject({ problems: [{ code: 'kept-expired' }] });
  expect(await use(marta, expired, draft, { expiredAnyway: true })).toEqual({ problems: [] });
  await expect(use(marta, good, await draftOf(luis))).rejects.toMatchObject(gone);
  expect(await use(luis, good, await draftOf(luis))).toMatchObject({ problems: [{ code: 'choose-kept' }] });
  await expect(listUsable(luis, draft)).rejects.toMatchObject(gone);
});

test('a document of a case is kept for other procedures under its name there, once', async () => {
  const marta = await addCitizen();
  const caseId = await applied(marta);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId } });
  expect((await listKept(marta)).ofCases.map(({ id }) => id)).toEqual([document.id]);
  await expect(keepFromCase(await addCitizen(), document.id)).rejects.toMatchObject(gone);
  expect(await keepFromCase(marta, document.id)).toEqual({ problems: [] });
  const { kept: rows, ofCases } = await listKept(marta);
  expect(ofCases).toEqual([]);
  expect(rows).toMatchObject([{ usedIn: [{ id: caseId }], state: 'safe' }]);
  const copy = await systemDb().document.findUniqueOrThrow({ where: { id: rows[0]?.id ?? '' } });
  expect(copy.storageKey).not.toBe(document.storageKey);
  expect(await buffer(await storage.get(copy.storageKey))).toEqual(await onePage());
  await expect(keepFromCase(marta, document.id)).rejects.toMatchObject(gone);
});

// The telephone

const signedIn = async (actor: Actor) => {
  const token = await transact(actor, (tx) => createSession(tx, actor.id, 'substantial'));
  const session = await sessionOf(token);
  if (!session) throw new Error('no session');
  return session;
};
const handOff = async (marta: Actor, caseId: string, kind = 'family-book') => {
  const session = await signedIn(marta);
  const id = await startHandOff(marta, session.publicId, caseId, kind);
  const { code } = await getHandOff(marta, id);
  return { id, code, session };
};
const phone = { ...stranger, ip: '203.0.113.9' };

test('the first browser that takes the address has it, sees the name of the document and nothing else, and its files are the person’s', async () => {
  const marta = await addCitizen();
  const caseId = await draftOf(marta);
  const { id, code } = await handOff(marta, caseId);
  expect(code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
  expect(await seeHandOff(code, '')).toEqual({ status: 'to-open' });
  const browser = (await openHandOff(phone, code.toLowerCase().replaceAll('-', ' '))) ?? '';
  expect(await openHandOff(phone, code)).toBeNull();
  for (const other of ['', 'another']) expect(await seeHandOff(code, other)).toBeNull();
  const seen = await seeHandOff(code, browser);
  expect(seen).toEqual({ status: 'open', name: 'Libro de familia o certificado de nacimiento', files: 0, left: 10 });

  const upload = asUpload(await onePage(), 'IMG_1.pdf');
  await expect(uploadByHandOff(phone, code, 'another', upload)).rejects.toMatchObject(gone);
  const result = await uploadByHandOff(phone, code, browser, upload);
  if (!result.ok) throw new Error(result.why);
  expect(await rowsOf(caseId)).toMatchObject([{ kind: 'family-book', uploadedById: marta.id, name: 'IMG_1.pdf' }]);
  expect(await audits('document.attached', `document:${result.documentId}`)).toMatchObject([
    { actor: marta.id, ip: phone.ip, details: { via: 'hand-off', handOffId: id } },
  ]);
  expect(await getHandOff(marta, id)).toMatchObject({ files: 1, state: 'opened' });
  // A file that may not enter takes no place.
  const refused = await uploadByHandOff(phone, code, browser, asUpload(Buffer.from('x'), 'x.pdf'));
  expect(refused).toEqual({ ok: false, why: 'type' });
  expect(await getHandOff(marta, id)).toMatchObject({ files: 1 });
  await expect(getHandOff(await addCitizen(), id)).rejects.toMatchObject(gone);
});

test('two browsers at the same instant: one has it', async () => {
  const marta = await addCitizen();
  const { code } = await handOff(marta, await draftOf(marta));
  const opened = await Promise.all(Array.from({ length: 5 }, () => openHandOff(phone, code)));
  expect(opened.filter(Boolean)).toHaveLength(1);
});

test('it ends after ten minutes, when it is used up, cancelled, made anew, when the person signs out, and with the draft', async () => {
  const marta = await addCitizen();
  const caseId = await draftOf(marta);
  const opened = async () => {
    const made = await handOff(marta, caseId);
    return { ...made, browser: (await openHandOff(phone, made.code)) ?? '' };
  };
  const isOver = async ({ id, code, browser }: Awaited<ReturnType<typeof opened>>) => {
    await expect(uploadByHandOff(phone, code, browser, asUpload(await onePage()))).rejects.toMatchObject(gone);
    expect(await seeHandOff(code, browser)).toBeNull();
    expect(await getHandOff(marta, id)).toMatchObject({ state: 'ended' });
  };
  const late = await opened();
  await systemDb().handOff.update({ where: { id: late.id }, data: { expiresAt: new Date(Date.now() - 1) } });
  await isOver(late);

  const full = await opened();
  await systemDb().handOff.update({ where: { id: full.id }, data: { files: 9 } });
  const three = await Promise.allSettled(
    [1, 2, 3].map(async () => uploadByHandOff(phone, full.code, full.browser, asUpload(await onePage()))),
  );
  expect(three.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await isOver(full);

  const cancelled = await opened();
  await expect(endHandOff(await addCitizen(), cancelled.id)).rejects.toMatchObject(gone);
  await endHandOff(marta, cancelled.id);
  await isOver(cancelled);

  const before = await opened();
  await opened();
  await isOver(before);

  const left = await opened();
  await transact(marta, (tx) => endSessions(tx, { idHash: left.session.idHash }));
  await isOver(left);

  const deleted = await opened();
  await deleteDraft(marta, caseId);
  expect(await seeHandOff(deleted.code, deleted.browser)).toBeNull();
});

test('the database keeps no address, and whoever acts for another can hand off only while the power is in force', async () => {
  const [marta, ana] = [await addCitizen(), await addCitizen()];
  const caseId = await draftOf(marta);
  const { agent, power } = await actingFor(marta, ana);
  const session = await signedIn(ana);
  const id = await startHandOff(agent, session.publicId, caseId, 'family-book');
  const { code } = await getHandOff(agent, id);
  const { tokenHash } = await systemDb().handOff.findUniqueOrThrow({ where: { id } });
  expect(Buffer.from(tokenHash)).not.toEqual(sha256(code));
  const browser = (await openHandOff(phone, code)) ?? '';
  const result = await uploadByHandOff(phone, code, browser, asUpload(await onePage()));
  expect(result.ok).toBe(true);
  expect(await rowsOf(caseId)).toMatchObject([{ uploadedById: ana.id }]);
  await systemDb().power.update({ where: { id: power.id }, data: { state: 'revoked', endedAt: new Date() } });
  await expect(uploadByHandOff(phone, code, browser, asUpload(await onePage()))).rejects.toMatchObject({
    name: 'PowerEnded',
  });
  await expect(startHandOff(ana, session.publicId, caseId, 'family-book')).rejects.toMatchObject(gone);
  await expect(startHandOff(marta, session.publicId, caseId, 'invented')).rejects.toMatchObject(gone);
});
