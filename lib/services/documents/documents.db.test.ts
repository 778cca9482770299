import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { storage } from '@/lib/adapters/storage';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { startCase } from '../cases/start-case';
import {
  actorOf,
  addCitizen,
  addStaff,
  applied,
  attach,
  closeOffice,
  fillDraft,
  onePage,
  openOffice,
  ordinaryDay,
  setClock,
  takenBy,
} from '../fixtures';
import { attachDocument, removeDocument } from './attach-document';
import { ensurePdf } from './issue-document';
import { openIssuedPdf, verifyByCode } from './issued';
import { openDocument } from './open-document';
import { scanDocument } from './scan-document';
import { sweepFiles } from './sweep-files';

vi.mock('next/headers', () => import('../test-headers'));

// A clamd that says what the test wants; null = it hangs up.
let word: string | null = 'stream: OK\0';
let clamd: Server;
beforeAll(async () => {
  clamd = createServer((socket) => {
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      if (word === null) socket.destroy();
      else socket.end(word);
    });
  });
  await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String((clamd.address() as AddressInfo).port) });
  await openOffice();
});
afterAll(async () => {
  clamd.close();
  await closeOffice();
});
beforeEach(() => {
  word = 'stream: OK\0';
  setClock(ordinaryDay);
});

const gone = { name: 'NotFound' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const draftOf = async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, 'birth-and-childcare', 'es', {});
  return { marta, id };
};
const files = async () => {
  const keys: string[] = [];
  for await (const key of storage.list()) keys.push(key);
  return keys;
};

test('only whole PDF, JPEG and PNG whose name, type and content agree get in; nothing else leaves a row or a file', async () => {
  const { marta, id } = await draftOf();
  const pdf = await onePage();
  const before = (await files()).length;
  for (const [name, type, content, why] of [
    ['a.pdf', 'application/pdf', Buffer.alloc(0), 'empty'],
    ['a.pdf', 'application/pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]), 'too-big'],
    ['a.txt', 'text/plain', Buffer.from('hola'), 'type'],
    ['a.pdf', 'application/pdf', Buffer.from('<html><script>alert(1)</script>'), 'web-page'],
    ['a.png', 'image/png', pdf, 'mismatch'],
    ['a.pdf.exe', 'application/pdf', pdf, 'mismatch'],
    ['a.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n'), 'broken-pdf'],
  ] as const)
    expect([name, await attachDocument(marta, id, 'family-book', { name, type, content })]).toEqual([
      name,
      { ok: false, why },
    ]);
  expect(await systemDb().document.count({ where: { caseId: id } })).toBe(0);
  expect(await files()).toHaveLength(before);
  await expect(
    attachDocument(marta, id, 'invented-kind', { name: 'a.pdf', type: '', content: pdf }),
  ).rejects.toMatchObject(gone);
});

test('what is stored is what was sent, under a key nobody chose and the name the person gave', async () => {
  const { marta, id } = await draftOf();
  const pdf = await onePage();
  const path = join(config().DATA_DIR, 'sent.pdf');
  await writeFile(path, pdf);
  for (const content of [pdf, { path }]) {
    const result = await attachDocument(marta, id, 'family-book', {
      name: '../Libro de Núñez.pdf',
      type: 'application/pdf',
      content,
    });
    if (!result.ok) throw new Error(result.why);
    const row = await systemDb().document.findUniqueOrThrow({ where: { id: result.documentId } });
    expect(row).toMatchObject({ sha256: sha256(pdf), size: pdf.length, pages: 1, state: 'pending' });
    expect(row.name).not.toContain('/');
    expect(row.name).toContain('Libro de Núñez.pdf');
    expect(row.storageKey).toMatch(/^\d{4}\/\d{2}\/[a-z0-9]{32}$/);
    expect(sha256(await buffer(await storage.get(row.storageKey)))).toBe(row.sha256);
  }
});

test('a disk that cannot be written leaves no row', async () => {
  const { marta, id } = await draftOf();
  const broken = vi.spyOn(storage, 'put').mockRejectedValue(new Error('ENOSPC'));
  await expect(attach(marta, id, 'family-book')).rejects.toThrow('ENOSPC');
  broken.mockRestore();
  expect(await systemDb().document.count({ where: { caseId: id } })).toBe(0);
});

test('forty documents a case, however many are sent at once', async () => {
  const { marta, id } = await draftOf();
  const one = await systemDb().document.findUniqueOrThrow({ where: { id: await attach(marta, id, 'other') } });
  const { id: _, ...data } = one;
  await systemDb().document.createMany({
    data: Array.from({ length: 37 }, (__, i) => ({ ...data, storageKey: `2026/11/${String(i).padStart(32, '0')}` })),
  });
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => attach(marta, id, 'other')));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  expect(await systemDb().document.count({ where: { caseId: id } })).toBe(40);
  await systemDb().document.deleteMany({ where: { caseId: id } });
});

test('a document is removed while it was not presented, and never after', async () => {
  const marta = await addCitizen();
  const id = await fillDraft(marta);
  const document = await attach(marta, id, 'other');
  await removeDocument(marta, document);
  await expect(removeDocument(marta, document)).rejects.toMatchObject(gone);
  const registered = await applied(await addCitizen());
  const { id: presented, case: owner } = await systemDb().document.findFirstOrThrow({
    where: { caseId: registered },
    include: { case: true },
  });
  await expect(removeDocument(actorOf(owner?.personId ?? ''), presented)).rejects.toMatchObject(gone);
});

test('clean, infected, a scanner that is down or speaks nonsense', async () => {
  const { marta, id } = await draftOf();
  const state = async (document: string) =>
    (await systemDb().document.findUniqueOrThrow({ where: { id: document } })).state;
  const document = await attach(marta, id, 'family-book');
  await expect(openDocument(marta, document)).rejects.toMatchObject(gone);
  for (const unclear of [null, 'stream: size limit exceeded. ERROR\0', 'stream: OK FOUND maybe\0', 'OK\0']) {
    word = unclear;
    expect(await scanDocument(document)).toBe('retry');
    expect(await state(document)).toBe('pending');
  }
  await expect(openDocument(marta, document)).rejects.toMatchObject(gone);
  word = 'stream: OK\0';
  expect(await scanDocument(document)).toBe('done');
  expect(await systemDb().document.findUniqueOrThrow({ where: { id: document } })).toMatchObject({
    state: 'safe',
    scanner: 'clamd',
  });
  expect(sha256((await openDocument(marta, document)).bytes)).toBe(sha256(await onePage()));

  word = 'stream: Eicar-Test FOUND\0';
  const bad = await attach(marta, id, 'family-book');
  expect(await scanDocument(bad)).toBe('done');
  expect(await state(bad)).toBe('infected');
  await expect(openDocument(marta, bad)).rejects.toMatchObject(gone);
  word = 'stream: OK\0';
  await scanDocument(bad);
  expect(await state(bad)).toBe('infected');
});

test('a document is for its owner and, once presented, the staff of the body; every other opening looks like none', async () => {
  const [marta, rosa, pilar] = [await addCitizen(), await addCitizen(), await addStaff('caseworker')];
  const elsewhere = { ...(await addStaff('caseworker')), body: 'ISM' };
  const draft = await fillDraft(marta);
  const document = await attach(marta, draft, 'other');
  await scanDocument(document);
  for (const actor of [rosa, pilar, elsewhere]) await expect(openDocument(actor, document)).rejects.toMatchObject(gone);
  await expect(openDocument({ ...marta, level: 'low' }, document)).rejects.toMatchObject({ name: 'Forbidden' });

  const id = await takenBy(pilar, rosa);
  const { id: presented } = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  expect((await openDocument(pilar, presented)).bytes).toEqual(await onePage());
  for (const actor of [marta, elsewhere, await addStaff('registrar')])
    await expect(openDocument(actor, presented)).rejects.toMatchObject({
      name: expect.stringMatching(/NotFound|Forbidden/),
    });
  // Uploaded to the case but not sent yet: still the person's alone.
  const unsent = await attach(rosa, id, 'other');
  await scanDocument(unsent);
  await expect(openDocument(pilar, unsent)).rejects.toMatchObject(gone);
  expect((await openDocument(rosa, unsent)).bytes.length).toBeGreaterThan(0);
  const opened = await systemDb().auditEvent.findMany({
    where: { object: `document:${presented}`, action: 'document.opened' },
  });
  expect(opened.map(({ actor, behalf }) => [actor, behalf])).toEqual([[pilar.id, rosa.id]]);
});

test('a receipt becomes one sealed PDF, however many ask for it first; its code verifies it', async () => {
  const marta = await addCitizen();
  const id = await applied(marta);
  const { id: issuedId, csv } = await systemDb().issuedDocument.findFirstOrThrow({
    where: { caseId: id, kind: 'receipt' },
  });
  const made = await Promise.all(Array.from({ length: 3 }, () => ensurePdf(issuedId)));
  expect(new Set(made.map(({ sha256: hash }) => hash)).size).toBe(1);
  const { pdf, bytes } = await openIssuedPdf(marta, issuedId);
  expect([sha256(bytes), bytes.length]).toEqual([pdf.sha256, pdf.size]);
  expect(await verifyByCode(csv)).toMatchObject({ id: issuedId, sha256: pdf.sha256 });
  const other = csv.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  for (const text of ['', 'x', other, `${csv}0`]) expect(await verifyByCode(text)).toBeNull();
  await expect(openIssuedPdf(await addCitizen(), issuedId)).rejects.toMatchObject(gone);
});

test('the sweep deletes a file without a row only when it sees it a second time, and never one with a row', async () => {
  const { marta, id } = await draftOf();
  const kept = await systemDb().document.findUniqueOrThrow({ where: { id: await attach(marta, id, 'other') } });
  await sweepFiles();
  await sweepFiles();
  const orphan = kept.storageKey.replace(/[^/]+$/, 'f'.repeat(32));
  await storage.put(orphan, Buffer.from('lost'));
  expect(await sweepFiles()).toBe(0);
  expect(await storage.exists(orphan)).toBe(true);
  expect(await sweepFiles()).toBe(1);
  expect(await storage.exists(orphan)).toBe(false);
  expect(await storage.exists(kept.storageKey)).toBe(true);
  // A file that got its row meanwhile stays.
  await storage.put(orphan, Buffer.from('late'));
  await sweepFiles();
  await systemDb().document.update({ where: { id: kept.id }, data: { storageKey: orphan } });
  await sweepFiles();
  expect(await storage.exists(orphan)).toBe(true);
  await rm(join(config().DATA_DIR, 'sent.pdf'), { force: true });
});
