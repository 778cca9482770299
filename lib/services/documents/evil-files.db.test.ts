import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sendFile } from '@/app/api/send-file';
import type { Actor } from '@/lib/access/actor';
import { fileRefusals } from '@/lib/adapters/file-check';
import { storage } from '@/lib/adapters/storage';
import { systemDb } from '@/lib/db/client';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getDraft } from '../cases/draft';
import { startCase } from '../cases/start-case';
import { requestSignature } from '../cases/submit-case';
import {
  addCitizen,
  attach,
  BIRTH,
  closeOffice,
  onePage,
  openOffice,
  ordinaryDay,
  readyDraft,
  setClock,
} from '../fixtures';
import { attachDocument } from './attach-document';
import { EICAR, evilFiles, pdfWith } from './evil-files';
import { openDocument } from './open-document';
import { scanDocument } from './scan-document';
import { takeFile } from './take-file';

vi.mock('next/headers', () => import('../test-headers'));

/** A clamd that knows one virus: whatever holds it is infected, the rest is clean. */
let clamd: Server;
beforeAll(async () => {
  clamd = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      parts.push(data);
      const all = Buffer.concat(parts);
      if (all.subarray(-4).equals(Buffer.alloc(4)))
        socket.end(all.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
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
beforeEach(() => setClock(ordinaryDay));

const keys = async () => {
  const found: string[] = [];
  for await (const key of storage.list()) found.push(key);
  return found;
};
const newDraft = async (): Promise<{ marta: Actor; id: string }> => {
  const marta = await addCitizen();
  return { marta, id: (await startCase(marta, BIRTH, 'es', {})).id };
};

test('each evil file gets exactly its refusal and leaves neither a row nor a file', async () => {
  const { marta, id } = await newDraft();
  const before = await keys();
  for (const { what, name, type, bytes, why } of await evilFiles()) {
    const upload = { name, type, content: bytes };
    // Of what has a password the person is asked for it, where the page can ask.
    const result =
      why === 'encrypted' ? await takeFile(upload) : await attachDocument(marta, id, 'family-book', upload);
    expect([what, result]).toEqual([what, { ok: false, why }]);
  }
  expect(await systemDb().document.count({ where: { caseId: id } })).toBe(0);
  expect(await keys()).toEqual(before);
});

test('the corpus meets every refusal there is, and each says something else, in both languages', async () => {
  expect(new Set((await evilFiles()).map(({ why }) => why))).toEqual(new Set(fileRefusals));
  for (const locale of locales) {
    const errors = messagesOf(locale).errors as Readonly<Record<string, string>>;
    const said = fileRefusals.map((why) => errors[`file-${why}`] ?? '');
    expect(said.every((text) => text.length > 10)).toBe(true);
    expect(new Set(said).size).toBe(fileRefusals.length);
  }
});

test('evil names are shown harmless and are never the name of a file of ours', async () => {
  const { marta, id } = await newDraft();
  const content = await onePage();
  for (const [sent, shown] of [
    ['../../x.pdf', 'x.pdf'],
    ['\u202efdp.exe\u202c.pdf', 'fdp.exe.pdf'],
    ['a"\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
    ['Nu\u0301n\u0303ez 😀.pdf', 'Núñez 😀.pdf'],
    [`a${'.'.repeat(200)}pdf`, 'a.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['.htaccess.pdf', 'htaccess.pdf'],
  ] as const) {
    const result = await attachDocument(marta, id, 'other', { name: sent, type: 'application/pdf', content });
    if (!result.ok) throw new Error(`${sent}: ${result.why}`);
    const row = await systemDb().document.findUniqueOrThrow({ where: { id: result.documentId } });
    expect([sent, row.name]).toEqual([sent, shown]);
    expect(row.storageKey).toMatch(/^\d{4}\/\d{2}\/[a-z0-9]{32}$/);
  }
});

test('a virus at the end of a PDF is found by the antivirus: nobody opens the file, and the application cannot be signed', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const content = Buffer.concat([pdfWith(), Buffer.from(`\n% ${EICAR}\n`)]);
  const result = await attachDocument(marta, id, 'other', { name: 'a.pdf', type: 'application/pdf', content });
  if (!result.ok) throw new Error(result.why);
  // Until somebody has looked, it is nobody's to open.
  await expect(openDocument(marta, result.documentId)).rejects.toMatchObject({ name: 'NotFound' });
  await scanDocument(result.documentId);
  expect(await systemDb().document.findUniqueOrThrow({ where: { id: result.documentId } })).toMatchObject({
    state: 'infected',
    scanner: 'clamd',
  });
  await expect(openDocument(marta, result.documentId)).rejects.toMatchObject({ name: 'NotFound' });
  expect((await getDraft(marta, id)).isReady).toBe(false);
  expect(await requestSignature(marta, id)).toEqual({ status: 'incomplete' });
  const other = await attach(marta, id, 'other');
  await scanDocument(other);
  expect((await openDocument(marta, other)).bytes).toEqual(await onePage());
});

test('whatever leaves the storage is a download of its own type in a sandbox', async () => {
  for (const [name, mediaType] of [
    ['x".pdf\r\nX: y', 'application/pdf'],
    ['foto.jpg', 'image/jpeg'],
  ] as const) {
    const { headers } = sendFile({ name, mediaType, bytes: Buffer.from('x') });
    expect(headers.get('content-type')).toBe(mediaType);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\r\n]+"; filename\*=UTF-8''[\w.%~-]+$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  }
});
