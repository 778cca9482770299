import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  allowedMethods,
  clientAddress,
  connectionsWithin,
  parseTarget,
  policy,
  proxiesFrom,
  settingsFrom,
} from './http-guard.mjs';

describe('the address of the client', () => {
  const proxies = proxiesFrom('10.0.0.1, 172.28.0.0/24, nonsense');

  test('is that of the socket when nobody is trusted, whatever the client claims', () => {
    expect(clientAddress('::ffff:203.0.113.9', '1.2.3.4', proxiesFrom(''))).toBe('203.0.113.9');
    expect(clientAddress('203.0.113.9', '10.0.0.1', proxies)).toBe('203.0.113.9');
  });
  test('is what a trusted proxy saw, not what the client told the proxy', () => {
    expect(clientAddress('10.0.0.1', '1.2.3.4, 203.0.113.9', proxies)).toBe('203.0.113.9');
    expect(clientAddress('172.28.0.7', '1.2.3.4, 203.0.113.9, 10.0.0.1', proxies)).toBe('203.0.113.9');
  });
  test('falls back to the proxy when it says nothing usable', () => {
    expect(clientAddress('10.0.0.1', undefined, proxies)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', "'; drop table", proxies)).toBe('10.0.0.1');
  });
});

test('connections end before the descriptors of the process do', () => {
  const limits = (soft) =>
    `Max processes   63\nMax open files            ${soft}                 1048576              files`;
  expect(connectionsWithin(limits(1024))).toBe(928);
  expect(connectionsWithin(limits(64))).toBe(8);
  expect(connectionsWithin('')).toBeUndefined();
  expect(connectionsWithin(limits('unlimited'))).toBeUndefined();
});

describe('the request target', () => {
  test.each(['/', '/es', '/es/services?topic=family', '/_next/static/chunks/%5Blocale%5D.js', '/es?_rsc=1'])(
    '%s passes unchanged',
    (url) => expect(parseTarget(url).url).toBe(url),
  );
  test('in absolute form loses its host', () => {
    expect(parseTarget('http://evil.example/es?a=1').url).toBe('/es?a=1');
    expect(parseTarget('https://evil.example')).toMatchObject({ url: '/', path: '/' });
  });
  test.each([
    ...[
      '//',
      '//evil.example/',
      '/%',
      '/%00',
      '/es?x=%00',
      '/%ff',
      '/a%2fb',
      '/a%5cb',
      '/a\\b',
      '/es/../x',
      '/%2e%2e/x',
    ],
    ...['*', 'evil.example:443', '/a b', '/\u0001', '/es/%0d%0aset-cookie:a', '/ñ', '/a//b'],
  ])('%j is refused', (url) => expect(parseTarget(url).status).toBe(400));
  test('of more than 4096 characters is too long', () => expect(parseTarget(`/${'a'.repeat(4096)}`).status).toBe(414));
});

test('pages are only read; only the API takes posts', () => {
  expect(allowedMethods('/es/sign-in')).toEqual(['GET', 'HEAD']);
  expect(allowedMethods('/api/sign-in')).toContain('POST');
  expect(allowedMethods('/api/sign-in')).not.toContain('PATCH');
  expect(allowedMethods('/api/tus/abc')).toContain('PATCH');
  expect(allowedMethods('/api/tuscany')).not.toContain('PATCH');
});

test('no policy in production allows inline styles, inline scripts or eval', () => {
  expect(policy("'nonce-x' 'strict-dynamic'")).not.toMatch(/unsafe/);
  expect(settingsFrom({}).isDev).toBe(false);
});

const APP = `
  import http from 'node:http';
  const requests = globalThis[Symbol.for('eoffice.request')];
  let words = 'uno';
  const server = http.createServer((req, res) => {
    if (req.url === '/plain') return res.writeHead(200, { 'x-powered-by': 'me', 'content-type': 'text/html' }).end('ok');
    if (req.url === '/es') { res.setHeader('x-nextjs-prerender', '1'); return res.end('static'); }
    if (req.url === '/nope') { res.statusCode = 404; res.setHeader('x-nextjs-prerender', '1'); return res.end('none'); }
    if (req.url === '/own') return res.writeHead(200, { 'content-security-policy': 'sandbox', 'cache-control': 'private' }).end();
    if (req.url === '/down') { requests.getStore().unavailable = true; res.statusCode = 500; return res.end('x'); }
    if (req.url === '/es/down') {
      requests.getStore().unavailable = true;
      res.writeHead(500, { 'content-type': 'text/html' });
      res.write('<script>only scripts</script>');
      return res.end('x');
    }
    if (req.url.startsWith('/words-are/')) { words = req.url.slice(11); return res.end(); }
    if (req.url === '/es/words') {
      if (words === 'down') { requests.getStore().unavailable = true; res.statusCode = 500; return res.end('x'); }
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-nextjs-cache': 'HIT', etag: '"next"', 'cache-control': 's-maxage=60' });
      res.write('<p>' + words + '</p><script>say(' + req.method + ')</script>');
      return res.end('<script>' + words + ', ' + (req.headers['accept-encoding'] ?? 'plain') + '</script>');
    }
    if (req.url === '/broken') { res.statusCode = 500; return res.end('x'); }
    if (req.url === '/slow') return setTimeout(() => res.end('done'), 1500);
    let size = 0;
    req.on('data', (chunk) => { size += chunk.length; });
    req.on('end', () => res.end(JSON.stringify({ size, url: req.url, headers: req.headers, store: requests.getStore() })));
    req.on('error', () => {});
  });
  server.on('upgrade', (req, socket) => socket.end('HTTP/1.1 101 Switching Protocols\\r\\n\\r\\n'));
  globalThis[Symbol.for('eoffice.closing')].add(async () => console.log('closed'));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** A page made at build time; `APP` does not know it, so only the guard can have sent it. */
const HELP = `<p>${'hola '.repeat(400)}</p>`;

describe('a server behind the guard', () => {
  let folder;
  const running = [];

  const start = async (env = {}) => {
    const child = spawn(
      process.execPath,
      ['--import', join(import.meta.dirname, 'http-guard.mjs'), join(folder, 'server.mjs')],
      {
        env: { PATH: process.env.PATH, APP_URL: 'https://sede.example', ...env },
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      },
    );
    running.push(child);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    while (!out.includes('\n')) await new Promise((done) => setTimeout(done, 20));
    return { child, port: Number(out), out: () => out };
  };

  const ask = (port, path, options = {}) =>
    new Promise((done, failed) => {
      const { body, ...rest } = options;
      const request = http.request({ host: '127.0.0.1', port, path, agent: false, ...rest }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
      });
      request.on('error', failed);
      request.end(body);
    });

  /** Sends bytes as they are; answers what came back. */
  const raw = (port, text) =>
    new Promise((done) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.setEncoding('latin1').on('data', (part) => {
        answer += part;
      });
      socket.on('close', () => done(answer));
      socket.on('error', () => done(answer));
      setTimeout(() => socket.end(), 700);
    });

  let port;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'e-office-guard-'));
    writeFileSync(join(folder, 'server.mjs'), APP);
    writeFileSync(
      join(folder, 'csp.json'),
      JSON.stringify({
        pages: { '/es': ['sha256-abc'], '/es/help': ['sha256-help'], '/es/words': ['sha256-built'] },
        notFound: ['sha256-nf'],
        remade: ['/es/words'],
      }),
    );
    const built = join(folder, '.next', 'server', 'app', 'es');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'help.html'), HELP);
    writeFileSync(join(built, 'words.html'), '<p>built</p>');
    ({ port } = await start());
  });
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('dresses every answer', async () => {
    const { headers } = await ask(port, '/plain');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/]+=*' 'strict-dynamic';/);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/);
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('gives each answer a nonce of its own, the one the page was made with', async () => {
    const nonceOf = (text) => /'nonce-([^']+)'/.exec(text)[1];
    const [one, two] = await Promise.all([ask(port, '/echo'), ask(port, '/echo')]);
    expect(nonceOf(JSON.parse(one.text).headers['content-security-policy'])).toBe(
      nonceOf(one.headers['content-security-policy']),
    );
    expect(nonceOf(one.headers['content-security-policy'])).not.toBe(nonceOf(two.headers['content-security-policy']));
  });

  test('gives prerendered pages their hashes, no nonce, and lets browsers keep them for asking again', async () => {
    const page = await ask(port, '/es');
    expect(page.headers['content-security-policy']).toContain("script-src 'self' 'sha256-abc';");
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(page.headers['x-nextjs-prerender']).toBeUndefined();
    const none = await ask(port, '/nope');
    expect(none.headers['content-security-policy']).toContain("'sha256-nf'");
    expect(none.headers['cache-control']).toBe('no-store');
  });

  test('sends a page made at build time without asking the application, compressed when the browser can', async () => {
    const plain = await ask(port, '/es/help?from=home');
    expect(plain).toMatchObject({ status: 200, text: HELP });
    expect(plain.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
    });
    expect(plain.headers['content-security-policy']).toContain("script-src 'self' 'sha256-help';");
    expect(plain.headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/);

    const packed = await fetch(`http://127.0.0.1:${port}/es/help`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(HELP.length / 4);
    expect(await packed.text()).toBe(HELP);

    const again = await ask(port, '/es/help', { headers: { 'if-none-match': plain.headers.etag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    const head = await ask(port, '/es/help', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(HELP.length));
    expect((await ask(port, '/es/help', { method: 'POST' })).status).toBe(405);
  });

  test('asks the application for a page whose words may change, and lets run the scripts that came with it', async () => {
    const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    await ask(port, '/words-are/uno');
    const one = await ask(port, '/es/words', { headers: { 'accept-encoding': 'br' } });
    expect(one).toMatchObject({ status: 200, text: '<p>uno</p><script>say(GET)</script><script>uno, plain</script>' });
    expect(one.headers['content-security-policy']).toContain(
      `script-src 'self' ${hash('say(GET)')} ${hash('uno, plain')};`,
    );
    expect(one.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
    });
    expect(one.headers['x-nextjs-cache']).toBeUndefined();
    const packed = await fetch(`http://127.0.0.1:${port}/es/words`, { headers: { 'accept-encoding': 'gzip' } });
    expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', one.text]);
    const again = { headers: { 'if-none-match': one.headers.etag } };
    expect(await ask(port, '/es/words', again)).toMatchObject({ status: 304, text: '' });
    const head = await ask(port, '/es/words', { method: 'HEAD' });
    expect([head.text, head.headers['content-length']]).toEqual(['', String(one.text.length)]);

    await ask(port, '/words-are/dos');
    const two = await ask(port, '/es/words', again);
    expect(two).toMatchObject({ status: 200, text: expect.stringContaining('<p>dos</p>') });
    expect(two.headers['content-security-policy']).toContain(hash('dos, plain'));
    expect(two.headers['content-security-policy']).not.toContain(hash('uno, plain'));
  });

  test('sends the last page there was while the application has none, from the first request on', async () => {
    const { port: fresh } = await start();
    await ask(fresh, '/words-are/down');
    const built = await ask(fresh, '/es/words');
    expect(built).toMatchObject({ status: 200, text: '<p>built</p>' });
    expect(built.headers['content-security-policy']).toContain("script-src 'self' 'sha256-built';");
    expect(built.headers['retry-after']).toBeUndefined();
    await ask(fresh, '/words-are/tres');
    expect((await ask(fresh, '/es/words')).text).toContain('<p>tres</p>');
    await ask(fresh, '/words-are/down');
    expect(await ask(fresh, '/es/words')).toMatchObject({ status: 200, text: expect.stringContaining('<p>tres</p>') });
  });

  test('respects a handler that is stricter', async () => {
    const { headers } = await ask(port, '/own');
    expect(headers).toMatchObject({ 'content-security-policy': 'sandbox', 'cache-control': 'private' });
  });

  test('hides from the application everything by which a client could steer it', async () => {
    const headers = {
      ...{ host: "x'));select pg_sleep(9);--", 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example' },
      ...{ 'x-forwarded-proto': 'ftp', forwarded: 'for=6.6.6.6', 'x-middleware-subrequest': 'a', rsc: '1' },
      ...{ 'next-action': 'a', 'next-router-state-tree': 'b', 'x-matched-path': '/c', 'x-invoke-path': '/d' },
      ...{
        'x-client-dn': 'CN=Ana',
        'x-request-id': 'chosen-by-me',
        'content-security-policy': "script-src 'nonce-abc'",
      },
    };
    const seen = JSON.parse((await ask(port, '/echo', { headers })).text);
    expect(seen.headers).toMatchObject({
      host: 'sede.example',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'sede.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
    });
    expect(Object.keys(seen.headers)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(next-|rsc|x-middleware|x-matched|x-invoke|x-client|forwarded$)/),
      ]),
    );
    expect(seen.headers['content-security-policy']).not.toContain('nonce-abc');
    expect(seen.headers['x-request-id']).not.toBe('chosen-by-me');
    expect(seen.store).toEqual({ requestId: seen.headers['x-request-id'], ip: '127.0.0.1', unavailable: false });
  });

  test('believes the trusted proxy about address, request id and client certificate', async () => {
    const behind = await start({ TRUSTED_PROXY: '127.0.0.1' });
    const headers = {
      'x-forwarded-for': '6.6.6.6, 203.0.113.9',
      'x-request-id': 'from-the-proxy',
      'x-client-dn': 'CN=Ana',
    };
    const seen = JSON.parse((await ask(behind.port, '/echo', { headers })).text);
    expect(seen.headers).toMatchObject({
      'x-forwarded-for': '203.0.113.9',
      'x-request-id': 'from-the-proxy',
      'x-client-dn': 'CN=Ana',
    });
    const unnumbered = await ask(behind.port, '/echo');
    expect(unnumbered.status).toBe(200);
    expect(unnumbered.headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/);
  });

  test('turns the failure of an absent database into 503 with a time to come back; other failures stay 500', async () => {
    expect(await ask(port, '/down')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5', 'cache-control': 'no-store' },
    });
    expect((await ask(port, '/broken')).status).toBe(500);
  });

  test('a page that the absent database broke is whole without scripts', async () => {
    const { status, headers, text } = await ask(port, '/es/down');
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '5', 'content-length': String(Buffer.byteLength(text)) });
    expect(text).toContain('<h1>Ahora mismo no podemos atenderte.');
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).not.toContain('nonce-');
  });

  test('limits bodies: forms to 1 MB, uploads to 22 MB, also when they do not say their length', async () => {
    const send = (path, bytes, headers) => ask(port, path, { method: 'POST', body: Buffer.alloc(bytes), headers });
    const MB = 1024 * 1024;
    expect(JSON.parse((await send('/api/form', MB)).text).size).toBe(MB);
    expect((await ask(port, '/api/form', { method: 'POST', headers: { 'content-length': MB + 1 } })).status).toBe(413);
    expect(JSON.parse((await send('/api/uploads/1', 12_582_912)).text).size).toBe(12_582_912);
    expect(
      (await ask(port, '/api/tus/1', { method: 'PATCH', headers: { 'content-length': 22 * MB + 1 } })).status,
    ).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect(JSON.parse((await send('/api/form', MB, chunked)).text).size).toBe(MB);
    const over = await send('/api/form', 3 * MB, chunked).catch((error) => error);
    expect(over.status ?? over.code).toSatisfy(
      (answer) => answer === 413 || answer === 'ECONNRESET' || answer === 'EPIPE',
    );
    expect((await ask(port, '/plain')).status).toBe(200);
  });

  test('refuses methods nobody needs', async () => {
    for (const method of ['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'POST'])
      expect(await ask(port, '/es', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test.each([
    ['two hosts', 'GET /es HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    ['no host', 'GET /es HTTP/1.1\r\n\r\n', 400],
    ['two lengths', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400],
    [
      'length and chunks',
      'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a strange coding', 'POST /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n', 400],
    ['a WebSocket', 'GET /es HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 400],
    ['a huge header', `GET /es HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['an unknown method', 'TRACK /es HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a two-slash path', 'GET // HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['junk', '\u0016\u0003\u0001\r\n\r\n', 400],
  ])('answers %s with a dressed refusal', async (_name, text, status) => {
    const answer = await raw(port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/Content-Security-Policy: default-src 'self'/i);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  test('the worker answers nothing but its health', async () => {
    const worker = await start({ WORKER: 'only' });
    expect((await ask(worker.port, '/plain')).status).toBe(404);
    expect((await ask(worker.port, '/live')).status).toBe(200);
  });

  test('SIGTERM lets a running request and the registered closers end', async () => {
    const server = await start();
    const answer = ask(server.port, '/slow');
    await new Promise((done) => setTimeout(done, 300));
    const code = new Promise((done) => server.child.once('exit', done));
    server.child.kill('SIGTERM');
    expect(await answer).toMatchObject({ status: 200, text: 'done', headers: { connection: 'close' } });
    expect(await code).toBe(0);
    expect(server.out()).toContain('closed');
  });

  test('a server whose supervisor was killed ends by itself', async () => {
    const server = await start();
    const code = new Promise((done) => server.child.once('exit', done));
    server.child.disconnect();
    expect(await code).toBe(0);
  });
});
