import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isStampOf, timestamp } from './timestamp';

const settings = vi.hoisted(() => ({ TSA_URL: undefined as string | undefined }));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const run = promisify(execFile);
let folder: string;
let server: Server;
let wrong: ((answer: Buffer) => Buffer) | null = null;
const at = (name: string) => join(folder, name);

/** A time-stamping authority of its own: OpenSSL answers, a server carries. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsa-'));
  await writeFile(
    at('tsa.cnf'),
    `[tsa]\ndefault_tsa = one\n[one]\nserial = ${at('serial')}\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha256\n` +
      `[req]\ndistinguished_name = dn\nx509_extensions = ext\nprompt = no\n[dn]\nCN = Test TSA\n[ext]\nextendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n`,
  );
  await writeFile(at('serial'), '01\n');
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-config', at('tsa.cnf')];
  await run('openssl', [...made, '-keyout', at('key.pem'), '-out', at('cert.pem')]);
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    await writeFile(at('query.tsq'), Buffer.concat(chunks));
    const reply = ['ts', '-reply', '-config', at('tsa.cnf'), '-section', 'one', '-queryfile', at('query.tsq')];
    await run('openssl', [...reply, '-signer', at('cert.pem'), '-inkey', at('key.pem'), '-out', at('answer.tsr')]);
    const answer = await readFile(at('answer.tsr'));
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(wrong ? wrong(answer) : answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 30_000);
afterAll(() => new Promise((resolve) => server.close(resolve)));

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

test('a stamp is what OpenSSL verifies, and belongs to its text alone', async () => {
  expect(await timestamp('head\n'), 'none without an authority').toBeNull();
  settings.TSA_URL = address();
  const stamp = await timestamp('head\n');
  if (!stamp) throw new Error('no stamp');
  expect([isStampOf(stamp, 'head\n'), isStampOf(stamp, 'Head\n'), isStampOf('AAAA', 'head\n')]).toEqual([
    true,
    false,
    false,
  ]);
  await writeFile(at('head.txt'), 'head\n');
  await writeFile(at('head.tsr'), Buffer.from(stamp, 'base64'));
  const verify = ['ts', '-verify', '-in', at('head.tsr'), '-data', at('head.txt'), '-CAfile', at('cert.pem')];
  const { stdout, stderr } = await run('openssl', verify);
  expect(stdout + stderr).toContain('Verification: OK');
  await writeFile(at('head.txt'), 'Head\n');
  await expect(run('openssl', verify)).rejects.toThrow();
});

test('an answer that is cut, is of another request, or never comes is none', async () => {
  settings.TSA_URL = address();
  const kept = await readFile(at('answer.tsr'));
  wrong = (answer) => answer.subarray(0, 40);
  expect(await timestamp('x')).toBeNull();
  wrong = () => kept;
  expect(await timestamp('head\n'), 'an old answer to the same text').toBeNull();
  wrong = () => Buffer.from('<html>');
  expect(await timestamp('x')).toBeNull();
  wrong = null;
  settings.TSA_URL = 'http://127.0.0.1:9/';
  expect(await timestamp('x')).toBeNull();
});
