import { randomBytes } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { connect } from 'node:net';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { readSimulation, simulationOut } from '@/lib/calculators/retirement/json';
import type { Plan } from '@/lib/calculators/retirement/plan';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { samplePdf } from '@/lib/services/sample-pdf';
import { expect, test } from './fixtures';
import { closeDatabase, csrfOf, newCitizen, newSession, type Person, row, rows } from './office-database';
import { pdfOfSize, sha256 } from './sample-file';

test.afterAll(closeDatabase);

type Caller = { api: APIRequestContext; person: Person; csrf: string; token: string; origin: string };
/** A signed-in person who speaks HTTP without a browser. */
const caller = async (baseURL: string, person?: Person): Promise<Caller> => {
  const whom = person ?? (await newCitizen());
  const token = await newSession(whom.id);
  const extraHTTPHeaders = { cookie: `session=${token}`, origin: baseURL };
  const api = await request.newContext({ baseURL, extraHTTPHeaders, maxRedirects: 0 });
  return { api, person: whom, csrf: csrfOf(token), token, origin: baseURL };
};
const startDraft = async ({ api, csrf }: Caller): Promise<string> => {
  const answer = await api.post('/api/drafts/start', {
    form: { csrf, locale: 'es', procedure: 'birth-and-childcare' },
  });
  expect(answer.status()).toBe(303);
  return (answer.headers().location ?? '').split('/')[4] as string;
};
const address = (baseURL: string | undefined) => baseURL as string;

/** Sends only the head of an upload: a refusal must not wait for what was announced. */
const announce = (baseURL: string, length: number): Promise<number | undefined> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(baseURL);
    const headers = { origin: baseURL, 'content-type': 'multipart/form-data; boundary=x', 'content-length': length };
    const sending = plainRequest({ hostname, port, path: '/api/uploads', method: 'POST', headers }, (got) => {
      done(got.statusCode);
      sending.destroy();
    });
    sending.on('error', failed);
    sending.flushHeaders();
  });

const expectHeaders = (answer: APIResponse, path: string) => {
  const headers = answer.headers();
  const csp = headers['content-security-policy'] ?? '';
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ])
    expect(csp, path).toContain(part);
  const scripts = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
  expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(csp, path).not.toContain('unsafe-inline');
  expect(headers, path).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['permissions-policy'], path).toContain('camera=()');
  expect(headers['x-request-id'], path).toMatch(/^[0-9a-f]{16}$/);
  expect(headers['x-powered-by'], path).toBeUndefined();
  return scripts;
};

test.describe('Headers', () => {
  test('every answer carries the security headers, whatever it is', async ({ request: api }) => {
    const paths = [
      '/es',
      '/en/services',
      '/es/sign-in',
      '/es/nowhere',
      '/api/time',
      '/live',
      '/api/nothing',
      '/icon.svg',
      '/es/my',
      '/robots.txt',
      '/es/verify/AAAA',
    ];
    for (const path of paths) expectHeaders(await api.get(path, { maxRedirects: 0 }), path);
    const script = /\/_next\/static\/[^"]+\.js/.exec(await (await api.get('/es')).text())?.[0] as string;
    const answer = await api.get(script);
    expectHeaders(answer, script);
    expect(answer.headers()['cache-control']).toContain('immutable');
  });

  test('a prerendered page allows its scripts by hash, a dynamic one by a nonce that is new each time', async ({
    request: api,
  }) => {
    expect(expectHeaders(await api.get('/es'), '/es')).toMatch(/'sha256-/);
    const nonce = async () => /'nonce-([^']+)'/.exec(expectHeaders(await api.get('/es/sign-in'), '/es/sign-in'))?.[1];
    const [first, second] = [await nonce(), await nonce()];
    expect(first).toBeTruthy();
    expect(second).not.toBe(first);
  });

  test('pages with personal data are stored nowhere', async ({ baseURL }) => {
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const paths = [
      '/es/my',
      '/es/my/security',
      '/es/notifications',
      '/es/my/cases',
      `/es/apply/birth-and-childcare/${draft}/tasks`,
    ];
    for (const path of paths) {
      const answer = await me.api.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['cache-control'], path).toContain('no-store');
    }
    await me.api.dispose();
  });

  test('a forwarded host is not believed, and never said back', async ({ request: api, baseURL }) => {
    const answer = await api.get('/es/my', {
      maxRedirects: 0,
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
    });
    expect(answer.headers().location ?? '').not.toContain('evil');
    expect(await (await api.get('/es', { headers: { 'x-forwarded-host': 'evil.example' } })).text()).not.toContain(
      'evil.example',
    );
    expect(answer.url()).toContain(address(baseURL));
  });

  test('live, ready and the official time answer', async ({ request: api }) => {
    expect((await api.get('/live')).status()).toBe(200);
    expect((await api.get('/ready')).status()).toBe(200);
    const { now } = (await (await api.get('/api/time')).json()) as { now: string };
    expect(Number.isNaN(Date.parse(now))).toBe(false);
  });
});

test.describe('Forms', () => {
  test('are refused from another origin, without an origin, and without the token of the session', async ({
    baseURL,
  }) => {
    const me = await caller(address(baseURL));
    const form = { csrf: me.csrf, locale: 'es', procedure: 'birth-and-childcare' };
    const post = (headers: Record<string, string>, sent: Record<string, string> = form) =>
      me.api.post('/api/drafts/start', { form: sent, headers });
    expect((await post({ origin: 'https://evil.example' })).status()).toBe(403);
    expect((await post({ origin: 'null' })).status()).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
    expect((await post({}, { ...form, csrf: 'wrong' })).status()).toBe(403);
    expect((await post({}, { locale: 'es', procedure: 'birth-and-childcare' })).status()).toBe(403);
    const without = await request.newContext({
      baseURL: me.origin,
      maxRedirects: 0,
      extraHTTPHeaders: { cookie: `session=${me.token}` },
    });
    expect((await without.post('/api/drafts/start', { form })).status()).toBe(403);
    expect((await rows('SELECT id FROM "Case" WHERE "personId" = $1', [me.person.id])).length).toBe(0);
    expect((await post({})).status()).toBe(303);
    await Promise.all([me.api.dispose(), without.dispose()]);
  });

  test('extra fields change nothing', async ({ baseURL }) => {
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const extra = {
      id: 'x',
      personId: 'x',
      state: 'decided',
      role: 'supervisor',
      roles: 'supervisor',
      version: '99',
      registeredAt: '2020-01-01',
      '__proto__.admin': '1',
      constructor: 'x',
    };
    await me.api.post('/api/drafts/answer', {
      form: {
        csrf: me.csrf,
        locale: 'es',
        draft,
        procedure: 'birth-and-childcare',
        step: 'parents',
        singleParent: 'no',
        ...extra,
      },
    });
    const kept = await row<{ state: string; personId: string; facts: unknown; registeredAt: unknown }>(
      'SELECT state, "personId", facts, "registeredAt" FROM "Case" WHERE id = $1',
      [draft],
    );
    expect(kept).toMatchObject({ state: 'draft', personId: me.person.id, registeredAt: null });
    expect(Object.keys(kept.facts as object)).not.toContain('role');
    await me.api.dispose();
  });

  test("somebody else's ids and unknown ids get the same 404", async ({ baseURL }) => {
    const me = await caller(address(baseURL));
    const other = await caller(address(baseURL));
    const theirs = await startDraft(other);
    const omar = await row<{ caseId: string; issued: string; notification: string; entry: string; document: string }>(
      `SELECT c.id AS "caseId", i.id AS issued, n.id AS notification, e.id AS entry, d.id AS document FROM "Case" c
       JOIN "Person" p ON p.id = c."personId" AND p."idNumber" = 'X1234567L' JOIN "IssuedDocument" i ON i."caseId" = c.id
       JOIN "Notification" n ON n."caseId" = c.id JOIN "RegisterEntry" e ON e."caseId" = c.id JOIN "Document" d ON d."caseId" = c.id LIMIT 1`,
    );
    const unknown = 'aaaaaaaaaaaaaaaaaaaaaaaa';
    const pages: [string, string][] = [
      ['/es/my/cases/#', omar.caseId],
      ['/es/my/cases/#/documents', omar.caseId],
      ['/es/receipts/#', omar.entry],
      ['/es/notifications/#', omar.notification],
      ['/es/apply/birth-and-childcare/#/tasks', theirs],
      ['/es/apply/birth-and-childcare/#/check', theirs],
      ['/api/issued/#', omar.issued],
      ['/api/documents/#', omar.document],
      ['/es/office/cases/#', omar.caseId],
      ['/es/office/queue?x=#', omar.caseId],
    ];
    const plain = async (path: string, id: string) => {
      const answer = await me.api.get(path.replace('#', id));
      const text = (await answer.text()).replace(/<script.*?<\/script>/gs, '').replace(/[\w+/=-]{20,}/g, '');
      return { status: answer.status(), text };
    };
    for (const [path, id] of pages) {
      const found = await plain(path, id);
      expect(found.status, path).toBe(404);
      expect(found, path).toEqual(await plain(path, unknown));
    }
    const posts: [string, Record<string, string>][] = [
      ['/api/drafts/delete', { draft: theirs }],
      ['/api/drafts/sign', { draft: theirs, procedure: 'birth-and-childcare' }],
      ['/api/drafts/answer', { draft: theirs, procedure: 'birth-and-childcare', step: 'parents', singleParent: 'yes' }],
      ['/api/notifications/code', { notification: omar.notification, act: 'open' }],
      ['/api/office/take', { case: omar.caseId, version: '1' }],
      ['/api/office/register', { idNumber: '1' }],
      ['/api/documents/remove', { document: omar.document, page: '/es/my' }],
    ];
    for (const [path, form] of posts)
      expect((await me.api.post(path, { form: { csrf: me.csrf, locale: 'es', ...form } })).status(), path).toBe(404);
    await Promise.all([me.api.dispose(), other.api.dispose()]);
  });
});

test.describe('Bad input never makes a 5xx', () => {
  const forms = [
    '/api/sign-in',
    '/api/sign-in/code',
    '/api/access/start',
    '/api/access/code',
    '/api/access/password',
    '/api/screening/answer',
    '/api/demo/clock',
    '/api/drafts/start',
    '/api/uploads',
    '/api/methods/passkey',
    '/api/methods/authenticator/confirm',
    '/api/methods/remove',
    '/api/contacts/start',
    '/api/contacts/confirm',
    '/api/password',
    '/api/lost/send-code',
    '/api/lost/start',
    '/api/lost/confirm',
    '/api/lost/stop',
  ];
  const nasty = [
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff x',
    '\u202egpj',
    '🤰🏽',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on templates
    '${7*7}',
    '=1+1',
    '١٢٣',
    '-0',
    '1e308',
    '9007199254740993',
    // Twelve fields of it stay under the limit of a body, which has a test of its own.
    'x'.repeat(60_000),
    '\r\nSet-Cookie: a=b',
    '%',
    '%00',
    'null',
    '__proto__',
  ];

  test('as text in every field', async ({ request: api, baseURL }) => {
    for (const path of forms)
      for (const value of nasty) {
        const fields = [
          'idNumber',
          'password',
          'code',
          'email',
          'letterCode',
          'kind',
          'procedure',
          'step',
          'shift',
          'locale',
          'returnTo',
          'csrf',
        ];
        const data = fields
          .map((name) => `${name}=${encodeURIComponent(value.isWellFormed() ? value : '\ufffd')}`)
          .join('&');
        const answer = await api.post(path, {
          data,
          maxRedirects: 0,
          headers: { origin: address(baseURL), 'content-type': 'application/x-www-form-urlencoded' },
        });
        expect(answer.status(), `${path} ${JSON.stringify(value.slice(0, 40))}`).toBeLessThan(500);
      }
  });

  test('as the value of a form that is otherwise right', async ({ request: api, baseURL }) => {
    for (const value of nasty) {
      const form = { locale: 'es', idNumber: value, password: 'wrong password', returnTo: '' };
      const answer = await api.post('/api/sign-in', { form, maxRedirects: 0, headers: { origin: address(baseURL) } });
      expect(answer.status(), JSON.stringify(value.slice(0, 40))).toBeLessThan(500);
      if (answer.status() !== 303) continue;
      const page = await api.get(answer.headers().location as string);
      expect(page.status(), JSON.stringify(value.slice(0, 40))).toBe(200);
      expect(await page.text()).not.toContain('<script>alert(1)');
    }
    for (const value of nasty) {
      const form = {
        locale: 'es',
        procedure: 'birth-and-childcare',
        step: 'event',
        situation: value,
        'eventDate.day': value,
        'eventDate.month': value,
        'eventDate.year': value,
      };
      const answer = await api.post('/api/screening/answer', {
        form,
        maxRedirects: 0,
        headers: { origin: address(baseURL) },
      });
      expect(answer.status(), JSON.stringify(value.slice(0, 40))).toBeLessThan(500);
      if (answer.status() === 303) expect((await api.get(answer.headers().location as string)).status()).toBe(200);
    }
  });

  test('as a body of the wrong shape', async ({ request: api, baseURL }) => {
    const origin = address(baseURL);
    const raw: [string, string | Buffer][] = [
      [
        'application/x-www-form-urlencoded',
        'idNumber=a&idNumber=b&idNumber[]=c&idNumber[not]=&__proto__[x]=1&constructor.prototype=1',
      ],
      ['application/x-www-form-urlencoded', 'idNumber=%ED%A0%80&password=%FF%FE&%00=%00&=&&&'],
      ['application/x-www-form-urlencoded', Array.from({ length: 10_000 }, (_, i) => `f${i}=1`).join('&')],
      ['application/x-www-form-urlencoded', ''],
      ['application/json', '{"idNumber":{"not":""},"password":["x"]}'],
      ['application/json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
      ['text/plain', 'idNumber=1'],
      ['application/xml', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
      ['multipart/form-data', 'no boundary'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="idNumber"\r\n\r\nno end'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="file"; filename="../../a.pdf"\r\n\r\nA\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="b\u0000.pdf"\r\n\r\nB\r\n--x--\r\n',
      ],
      ['multipart/form-data; boundary=x', randomBytes(2_000)],
      ['', 'idNumber=1'],
    ];
    for (const path of forms)
      for (const [type, data] of raw) {
        const answer = await api.post(path, { data, maxRedirects: 0, headers: { origin, 'content-type': type } });
        expect(answer.status(), `${path} ${type} ${data.slice(0, 40)}`).toBeLessThan(500);
        expect(answer.status(), `${path} ${type} ${data.slice(0, 40)}`).toBeGreaterThanOrEqual(300);
      }
  });

  test('as a query, a path, a cookie or a header', async ({ request: api, baseURL }) => {
    const paths = [
      '/es/sign-in?form=%00',
      '/es/sign-in?form[]=1&form=2',
      `/es/sign-in?form=${'x'.repeat(3_000)}`,
      '/es/check/birth-and-childcare/%F0%9F%A4%B0',
      '/es/check/__proto__',
      '/es/check/constructor/event',
      '/es/services/family/toString',
      '/es/verify/%27',
      `/es/verify/${'A'.repeat(3_000)}`,
      '/api/verify/..%2f..',
      '/es/receipts/1',
      '/es/my?welcome=%00',
      '/es/office/queue?view=%3Cscript%3E',
      '/xx',
      '/es/..%2f',
      '/es/my/cases?page=-1',
      '/es/notifications/history?page=99999999999999',
      '/_next/image?url=%2Ficon.svg&w=640&q=75',
      '/es.rsc',
      '/es?_rsc=1',
      '/api/documents/%00',
      '/api/auth/session',
      '/api/auth/signin',
      '/api/auth/%00',
    ];
    const me = await caller(address(baseURL));
    for (const path of paths)
      for (const speaker of [api, me.api])
        expect((await speaker.get(path, { maxRedirects: 0 })).status(), path).toBeLessThan(500);
    const headers: Record<string, string>[] = [
      { authorization: 'Bearer %' },
      { cookie: 'session=%; session=; code=\u00ff' },
      { cookie: `session=${'a'.repeat(43)}; check=${'b'.repeat(43)}` },
      { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-matched-path': '/es/my' },
      { 'next-action': 'x', rsc: '1', 'next-router-state-tree': '%' },
      { 'accept-language': '\u00ff;q=x' },
    ];
    for (const each of headers)
      for (const path of ['/es', '/es/my', '/es/sign-in']) {
        const answer = await api.get(path, { maxRedirects: 0, headers: each });
        expect(answer.status(), `${path} ${JSON.stringify(each)}`).toBeLessThan(500);
        if (path === '/es/my') expect(answer.status()).not.toBe(200);
      }
    await me.api.dispose();
  });

  test('a body over the limit is refused before it is read', async ({ request: api, baseURL }) => {
    const headers = { origin: address(baseURL), 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await api.post('/api/sign-in', {
      data: `idNumber=${'x'.repeat(1024 * 1024 + 1)}`,
      headers,
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(413);
    expect(await announce(address(baseURL), 200 * 1024 * 1024)).toBe(413);
  });

  test('unknown methods are refused', async ({ request: api, baseURL }) => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])
      expect((await api.fetch('/es', { method })).status(), method).toBe(405);
    expect((await api.post('/es')).status()).toBe(405);
    expect((await api.fetch('/api/sign-in', { method: 'DELETE' })).status()).toBe(405);
    const { hostname, port } = new URL(address(baseURL));
    const spoken = (head: string) =>
      new Promise<string>((done, failed) => {
        let heard = '';
        const socket = connect(Number(port), hostname, () => socket.write(head));
        socket.on('data', (data) => {
          heard += data.toString();
        });
        socket.on('close', () => done(heard.split('\r\n', 1)[0] ?? ''));
        socket.on('error', failed);
        socket.setTimeout(5_000, () => socket.destroy());
      });
    const host = `Host: ${hostname}:${port}\r\nConnection: close\r\n`;
    expect(await spoken(`TRACE / HTTP/1.1\r\n${host}\r\n`)).toMatch(/ 405 /);
    expect(await spoken(`TRACK / HTTP/1.1\r\n${host}\r\n`)).toMatch(/ 40[05] /);
    expect(await spoken(`GET / HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`)).toMatch(/ 400 /);
    expect(
      await spoken(`GET /es HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    ).toMatch(/ 400 /);
    expect(await spoken(`GET /%00 HTTP/1.1\r\n${host}\r\n`)).toMatch(/ 400 /);
    expect(await spoken(`GET /es/x\u0001 HTTP/1.1\r\n${host}\r\n`)).toMatch(/ 400 /);
  });
});

test.describe('Uploads', () => {
  const MB = 1024 * 1024;
  const LIMIT = 20 * MB;
  const sizes = [0.1, 1, 8, 10.5, 12.6].map((megabytes) => Math.round(megabytes * MB));
  const keptOf = (draft: string) =>
    rows<{ name: string; size: number; sha256: string }>(
      'SELECT name, size, sha256 FROM "Document" WHERE "caseId" = $1 ORDER BY "uploadedAt"',
      [draft],
    );
  const metadata = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
      .join(',');
  const tus = { 'tus-resumable': '1.0.0' };

  test('a plain form keeps every byte, and gives every byte back', async ({ baseURL }) => {
    test.setTimeout(120_000);
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const page = `/es/apply/birth-and-childcare/${draft}/documents`;
    for (const size of sizes) {
      const content = await pdfOfSize(size);
      expect(content.length).toBe(size);
      const file = { name: `${size}.pdf`, mimeType: 'application/pdf', buffer: content };
      const answer = await me.api.post('/api/uploads', {
        multipart: { csrf: me.csrf, locale: 'es', case: draft, kind: 'family-book', page, file },
      });
      expect(answer.status()).toBe(303);
      const kept = (await keptOf(draft)).find(({ name }) => name === file.name);
      expect(kept).toMatchObject({ size, sha256: sha256(content) });
    }
    const documents = await rows<{ id: string; sha256: string }>(
      'SELECT id, sha256 FROM "Document" WHERE "caseId" = $1',
      [draft],
    );
    for (const { id, sha256: hash } of documents) {
      await expect.poll(async () => (await me.api.get(`/api/documents/${id}`)).status()).toBe(200);
      const answer = await me.api.get(`/api/documents/${id}`);
      expect(sha256(await answer.body())).toBe(hash);
      expect(answer.headers()).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(/^attachment/),
      });
      expect(answer.headers()['content-security-policy']).toContain('sandbox');
    }
    await me.api.dispose();
  });

  test('a resumable upload that is cut goes on where it was', async ({ baseURL }) => {
    test.setTimeout(120_000);
    const me = await caller(address(baseURL));
    const other = await caller(address(baseURL));
    const draft = await startDraft(me);
    for (const size of sizes) {
      const content = await pdfOfSize(size);
      const begun = await me.api.post('/api/tus', {
        headers: {
          ...tus,
          'upload-length': String(size),
          'upload-metadata': metadata({
            filename: `t${size}.pdf`,
            filetype: 'application/pdf',
            case: draft,
            kind: 'family-book',
          }),
        },
      });
      expect(begun.status()).toBe(201);
      const url = begun.headers().location as string;
      const half = Math.floor(size / 2);
      const send = (from: number, to: number) =>
        me.api.patch(url, {
          data: content.subarray(from, to),
          headers: { ...tus, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
        });
      expect((await send(0, half)).status()).toBe(204);
      expect((await other.api.head(url, { headers: tus })).status(), 'nobody else knows of it').toBe(404);
      const held = await me.api.head(url, { headers: tus });
      expect(Number(held.headers()['upload-offset'])).toBe(half);
      expect((await send(0, 10)).status(), 'bytes are not taken twice').toBe(409);
      expect((await send(half, size)).status()).toBe(204);
      const kept = (await keptOf(draft)).find(({ name }) => name === `t${size}.pdf`);
      expect(kept).toMatchObject({ size, sha256: sha256(content) });
    }
    await Promise.all([me.api.dispose(), other.api.dispose()]);
  });

  test('a connection that breaks in the middle of a piece loses nothing', async ({ baseURL }) => {
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const content = await pdfOfSize(4 * MB);
    const begun = await me.api.post('/api/tus', {
      headers: {
        ...tus,
        'upload-length': String(content.length),
        'upload-metadata': metadata({
          filename: 'cut.pdf',
          filetype: 'application/pdf',
          case: draft,
          kind: 'family-book',
        }),
      },
    });
    const url = new URL(begun.headers().location as string, me.origin);
    const headers = {
      ...tus,
      cookie: `session=${me.token}`,
      origin: me.origin,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'content-length': content.length,
    };
    const cutting = plainRequest({
      hostname: url.hostname,
      port: url.port,
      path: url.pathname,
      method: 'PATCH',
      headers,
    });
    cutting.on('error', () => undefined);
    await new Promise<void>((done) => cutting.write(content.subarray(0, 2 * MB), () => done()));
    cutting.destroy();
    const offset = async () => Number((await me.api.head(url.pathname, { headers: tus })).headers()['upload-offset']);
    let from = -1;
    await expect
      .poll(async () => {
        const before = from;
        from = await offset();
        return from === before && from >= 0;
      })
      .toBe(true);
    expect(from).toBeLessThan(content.length);
    const rest = await me.api.patch(url.pathname, {
      data: content.subarray(from),
      headers: { ...tus, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
    });
    expect(rest.status()).toBe(204);
    expect(await keptOf(draft)).toMatchObject([{ size: content.length, sha256: sha256(content) }]);
    await me.api.dispose();
  });

  test('the limit holds to the byte', async ({ baseURL }) => {
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const begin = (length: number) =>
      me.api.post('/api/tus', {
        headers: {
          ...tus,
          'upload-length': String(length),
          'upload-metadata': metadata({
            filename: 'x.pdf',
            filetype: 'application/pdf',
            case: draft,
            kind: 'family-book',
          }),
        },
      });
    expect((await begin(LIMIT)).status()).toBe(201);
    expect((await begin(LIMIT + 1)).status()).toBe(413);
    const page = `/es/apply/birth-and-childcare/${draft}/documents`;
    const send = async (size: number) => {
      const file = { name: `${size}.pdf`, mimeType: 'application/pdf', buffer: await pdfOfSize(size) };
      return me.api.post('/api/uploads', {
        multipart: { csrf: me.csrf, locale: 'es', case: draft, kind: 'family-book', page, file },
      });
    };
    expect((await send(LIMIT)).headers().location).toBe(`${page}#family-book`);
    const refused = await send(LIMIT + 1);
    expect(refused.headers().location).toContain('?form=');
    expect(await (await me.api.get(refused.headers().location as string)).text()).toContain('El archivo pasa de 20 MB');
    expect(await announce(me.origin, 23 * MB)).toBe(413);
    expect(await keptOf(draft)).toMatchObject([{ size: LIMIT }]);
    await me.api.dispose();
  });

  test('a stranger and a wrong kind of file are refused', async ({ baseURL, request: api }) => {
    const me = await caller(address(baseURL));
    const draft = await startDraft(me);
    const begin = (origin: Record<string, string>) =>
      api.post('/api/tus', { headers: { ...tus, ...origin, 'upload-length': '10' } });
    expect((await begin({})).status()).toBe(403);
    expect((await begin({ origin: me.origin })).status()).toBe(401);
    const foreign = await me.api.post('/api/tus', {
      headers: { ...tus, origin: 'https://evil.example', 'upload-length': '10' },
    });
    expect(foreign.status()).toBeGreaterThanOrEqual(400);
    const data = Buffer.from('<html>not a picture</html>');
    const begun = await me.api.post('/api/tus', {
      headers: {
        ...tus,
        'upload-length': String(data.length),
        'upload-metadata': metadata({ filename: 'a.png', filetype: 'image/png', case: draft, kind: 'family-book' }),
      },
    });
    const answer = await me.api.patch(begun.headers().location as string, {
      data,
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    });
    expect(answer.status()).toBe(422);
    expect(await keptOf(draft)).toEqual([]);
    const good = { name: '../../etc/passwd\u202efdp.pdf', mimeType: 'application/pdf', buffer: await samplePdf('x') };
    const page = `/es/apply/birth-and-childcare/${draft}/documents`;
    await me.api.post('/api/uploads', {
      multipart: { csrf: me.csrf, locale: 'es', case: draft, kind: 'family-book', page, file: good },
    });
    const [kept] = await keptOf(draft);
    expect(kept?.name ?? '').not.toMatch(/[/\\\u202e]/);
    await me.api.dispose();
  });
});

test('programs simulate a retirement without a session: the numbers of the calculator, problems at their field', async ({
  baseURL,
}) => {
  const api = await request.newContext({ baseURL: address(baseURL) });
  const simulations = '/api/v1/retirement/simulations';
  const career = { birthDate: '1962-06-15', yearsContributed: 36, monthsContributed: 3, monthlyBase: 2100 };
  const answer = await api.post(simulations, { data: career });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const got = await answer.json();
  const { plan, held } = readSimulation(career, got.today);
  expect(got).toEqual(JSON.parse(JSON.stringify(simulationOut(simulate(plan as Plan, held, got.today)))));

  const wrong = await api.post(simulations, { data: { ...career, monthlyBase: 'mucho' } });
  expect([wrong.status(), wrong.headers()['content-type']]).toEqual([422, 'application/problem+json']);
  expect((await wrong.json()).problems).toEqual([{ field: 'monthlyBase', code: 'malformed' }]);
  const asked = await api.fetch(simulations, { method: 'OPTIONS', headers: { origin: 'https://another.example' } });
  expect([asked.status(), asked.headers()['access-control-allow-origin']]).toEqual([204, '*']);
  const broken = await api.post(simulations, {
    headers: { 'content-type': 'application/json' },
    data: Buffer.from('{'),
  });
  expect(broken.status()).toBe(400);
  expect((await api.get(simulations)).status()).toBe(405);

  const described = await (await api.get('/api/v1/openapi.json')).json();
  expect(Object.keys(described.paths)).toContain(simulations);
  await api.dispose();
});
