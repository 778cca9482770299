import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { sha256Hex } from '@/lib/adapters/tokens';
import { cookieName } from '@/lib/auth/request';
import { createSession, sessionOf } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { startCase } from '@/lib/services/cases/start-case';
import { lockedPdf, png } from '@/lib/services/documents/evil-files';
import { getHandOff } from '@/lib/services/documents/hand-off';
import { addCitizen, BIRTH, closeOffice, onePage, openOffice, ordinaryDay, setClock } from '@/lib/services/fixtures';
import { browser } from '@/lib/services/test-headers';
import { POST as joinPhotos } from './documents/join/route';
import { POST as unlock } from './documents/unlock/route';
import { GET as handOffState } from './hand-offs/[id]/route';
import { POST as endHandOff } from './hand-offs/end/route';
import { POST as openHandOff } from './hand-offs/open/route';
import { POST as startHandOff } from './hand-offs/start/route';
import { POST as removeKept } from './kept/remove/route';
import { POST as takeKept } from './kept/use/route';
import { HEAD as tusHead, PATCH as tusPatch, POST as tusPost } from './tus/[[...path]]/route';
import { POST as keep } from './uploads/kept/route';
import { POST as uploadByPhone } from './uploads/phone/route';
import { POST as upload } from './uploads/route';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  browser.cookies.clear();
});

type Handler = (request: Request) => Promise<Response>;
type Sent = { readonly fields?: Record<string, string>; readonly files?: readonly File[]; readonly from?: string };
let csrf = '';

/** What a browser without JavaScript sends, and where it is led: the problems of a form by their codes. */
const send = async (handler: Handler, { fields = {}, files = [], from }: Sent) => {
  const origin = from ?? new URL(config().APP_URL).origin;
  const form = new FormData();
  for (const [name, value] of Object.entries({ csrf, locale: 'es', ...fields })) form.set(name, value);
  for (const file of files) form.append('file', file);
  const answer = await handler(new Request(`${origin}/x`, { method: 'POST', body: form, headers: { origin } }));
  const to = answer.headers.get('location') ?? '';
  const kept = new URL(to, origin).searchParams.get('form');
  const row = kept ? await systemDb().formReturn.findUnique({ where: { id: kept } }) : null;
  const problems = row ? (row.problems as { field: string; code: string }[]) : [];
  return {
    status: answer.status,
    to: to.replace(/[?&]form=[^&#]*/, ''),
    problems: problems.map(({ code }) => code),
    row,
  };
};
const signIn = async (): Promise<Actor> => {
  const marta = await addCitizen();
  const token = await transact(marta, (tx) => createSession(tx, marta.id, 'substantial'));
  browser.cookies.set(cookieName('session'), token);
  csrf = (await sessionOf(token))?.csrf ?? '';
  return marta;
};
const fileOf = (bytes: Uint8Array, name: string, type = 'application/pdf') =>
  new File([new Uint8Array(bytes)], name, { type });
const photo = (width: number) => fileOf(png(width, 30), `${width}.png`, 'image/png');
const begun = async (marta: Actor) => {
  const id = (await startCase(marta, BIRTH, 'es', {})).id;
  return { id, page: `/es/apply/${BIRTH}/${id}/documents`, fields: { case: id, kind: 'family-book' } };
};
const documents = (where: object) => systemDb().document.findMany({ where, orderBy: { uploadedAt: 'asc' } });

test('a wrong password leads back with its message and never with the password; the right one opens the file', async () => {
  const marta = await signIn();
  const { id, page, fields } = await begun(marta);
  const locked = fileOf(await lockedPdf('golondrina'), 'a.pdf');
  expect(await send(upload, { fields: { ...fields, page }, files: [locked] })).toMatchObject({
    to: `${page}#family-book`,
  });
  const [document] = await documents({ caseId: id });
  const name = `password-${document?.id}`;
  const give = (password: string) => send(unlock, { fields: { document: document?.id ?? '', page, [name]: password } });
  for (const password of ['', 'paloma', 'x'.repeat(201)]) {
    const { problems, row } = await give(password);
    expect(problems).toEqual(['wrong-pdf-password']);
    expect(Object.keys(row?.values as object)).not.toContain(name);
  }
  expect(await give('golondrina')).toMatchObject({ status: 303, to: page, problems: [] });
  expect(await documents({ caseId: id })).toMatchObject([{ state: 'safe', pages: 1 }]);
});

test('several photos at once, one up, one out, and all into a PDF: the order travels with the form', async () => {
  const marta = await signIn();
  const { id, page, fields } = await begun(marta);
  await send(upload, { fields: { ...fields, page }, files: [photo(11), photo(12), photo(13)] });
  const rows = await documents({ caseId: id });
  const [first = '', second = '', third = ''] = rows.map((row) => row.id);
  const act = (what: string, ...order: string[]) =>
    send(joinPhotos, { fields: { ...fields, page, order: order.join('.'), act: what } });
  const own = `/es/my/documents/join?case=${id}&kind=family-book&order=`;
  expect((await act(`up.${third}`, first, second, third)).to).toBe(own + [first, third, second].join('.'));
  expect((await act(`down.${first}`, first, third, second)).to).toBe(own + [third, first, second].join('.'));
  expect((await act('join', first)).problems).toEqual(['photos-too-few']);
  expect((await act(`remove.${first}`, third, first, second)).to).toBe(own + [third, second].join('.'));
  expect(await act('join', third, second)).toMatchObject({ to: `${page}#family-book`, problems: [] });
  expect(await documents({ caseId: id })).toMatchObject([{ mediaType: 'application/pdf', pages: 2 }]);
  expect(await act('join', '../x')).toMatchObject({ status: 400 });
});

test('a document is kept, used with consent and removed; without it the answers stay', async () => {
  const marta = await signIn();
  const { id, page, fields } = await begun(marta);
  expect((await send(keep, {})).problems).toEqual(['missing', 'no-file']);
  const files = [fileOf(await onePage(), 'dni.pdf')];
  expect(await send(keep, { fields: { label: 'DNI' }, files })).toMatchObject({ to: '/es/my/documents?done=kept' });
  const [kept] = await documents({ personId: marta.id });
  const document = kept?.id ?? '';
  expect((await send(takeKept, { fields: { ...fields, page } })).problems).toEqual(['choose-kept']);
  const { problems, row } = await send(takeKept, { fields: { ...fields, page, document } });
  expect([problems, row?.values]).toMatchObject([['consent-missing'], { document }]);
  expect(await send(takeKept, { fields: { ...fields, page, document, consent: 'yes' } })).toMatchObject({
    to: `${page}#family-book`,
  });
  expect(await send(removeKept, { fields: { document } })).toMatchObject({ to: '/es/my/documents?done=removed' });
  expect(await documents({ caseId: id })).toHaveLength(1);
  expect(await send(removeKept, { fields: { document } })).toMatchObject({ status: 404 });
});

test('a telephone without a session uploads by its address alone, from our own page only', async () => {
  const marta = await signIn();
  const { id: caseId, page, fields } = await begun(marta);
  const { to } = await send(startHandOff, { fields });
  const id = to.split('/').at(-1) ?? '';
  const { code } = await getHandOff(marta, id);
  const [computer, token] = [new Map(browser.cookies), csrf];
  browser.cookies.clear();
  csrf = '';

  const files = [photo(9), fileOf(await onePage(), 'b.pdf')];
  const sendFiles = (more: Sent = {}) => send(uploadByPhone, { fields: { code }, files, ...more });
  // Not opened yet: no file, and nothing that tells why.
  expect(await sendFiles()).toMatchObject({ to: `/es/phone/${code}`, problems: [] });
  expect(await send(openHandOff, { fields: { code }, from: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect(await send(openHandOff, { fields: { code } })).toMatchObject({ to: `/es/phone/${code}` });
  expect(await sendFiles({ from: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect((await send(uploadByPhone, { fields: { code } })).problems).toEqual(['no-file']);
  expect((await sendFiles({ files: [fileOf(Buffer.from('<svg/>'), 'a.svg', '')] })).problems).toEqual(['file-drawing']);
  expect(await sendFiles()).toMatchObject({ to: `/es/phone/${code}`, problems: [] });
  expect(await documents({ caseId })).toHaveLength(2);
  // The telephone learns nothing of what the computer asks.
  const ask = () => handOffState(new Request('http://localhost/x'), { params: Promise.resolve({ id }) });
  expect((await ask()).status).toBe(404);

  const phone = new Map(browser.cookies);
  browser.cookies.clear();
  for (const [name, value] of computer) browser.cookies.set(name, value);
  csrf = token;
  expect(await (await ask()).json()).toEqual({ files: 2, state: 'opened' });
  expect(await send(endHandOff, { fields: { handOff: id, page } })).toMatchObject({ to: page });
  browser.cookies.clear();
  for (const [name, value] of phone) browser.cookies.set(name, value);
  await sendFiles();
  expect(await documents({ caseId })).toHaveLength(2);
});

test('an upload that was cut goes on where it stopped: a browser asks without an Origin, and no other page can', async () => {
  const marta = await signIn();
  const { id, fields } = await begun(marta);
  const content = await onePage();
  const half = content.length >> 1;
  const { origin } = new URL(config().APP_URL);
  const said = { ...fields, filename: 'a.pdf', filetype: 'application/pdf' };
  const metadata = Object.entries(said).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`);
  const tus = (method: string, path: string, headers: Record<string, string>, body?: Uint8Array) =>
    new Request(`${origin}${path}`, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
  const begin = { origin, 'upload-length': String(content.length), 'upload-metadata': metadata.join(',') };
  const path = (await tusPost(tus('POST', '/api/tus', begin))).headers.get('location') ?? '';
  const part = (from: number, to: number) => {
    const headers = { origin, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' };
    return tusPatch(tus('PATCH', path, headers, content.subarray(from, to)));
  };
  expect((await part(0, half)).status).toBe(204);
  const held = await tusHead(tus('HEAD', path, { 'sec-fetch-site': 'same-origin' }));
  expect([held.status, held.headers.get('upload-offset')]).toEqual([200, String(half)]);
  const foreign: readonly Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ];
  for (const headers of foreign) expect((await tusHead(tus('HEAD', path, headers))).status).toBe(403);
  expect((await part(half, content.length)).status).toBe(204);
  expect(await documents({ caseId: id })).toMatchObject([{ sha256: sha256Hex(content), size: content.length }]);
});
