import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testAuthority } from '@/lib/adapters/test-authority';
// @ts-expect-error a script without types
import { findNginx } from '../scripts/nginx.mjs';
// @ts-expect-error a script without types
import { end, freePort, ROOT, serve } from '../scripts/processes.mjs';
import { connections } from './office-database';

/** The proxy speaks to the office from this address; who comes from another is not believed. */
const PROXY = '127.0.0.2';

const answers = (url: string): Promise<boolean> =>
  new Promise((done) => {
    get(url, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      done((answer.statusCode ?? 500) < 500);
    }).once('error', () => done(false));
  });
const waitFor = async (url: string): Promise<void> => {
  for (let i = 0; i < 150; i++) {
    if (await answers(url)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} does not answer`);
};

/**
 * docker/nginx.conf as it is, but for addresses and paths. Debian's nginx may be older than that of the image: it is told
 * to speak HTTP/2 in the older way.
 */
const adapted = (conf: string, to: { folder: string; app: string; site: number; certificate: number; live: number }) =>
  conf
    .replaceAll('/tmp/', `${to.folder}/`)
    .replaceAll('/run/secrets/', `${to.folder}/`)
    .replace('/dev/stderr', `${to.folder}/error.log`)
    .replace('/dev/stdout', `${to.folder}/access.log`)
    .replaceAll('http://app:3000', `http://${to.app}`)
    .replace('listen 8081;', `listen 127.0.0.1:${to.live};`)
    .replace(/listen 8443 ssl;\s+http2 on;/, `listen 127.0.0.1:${to.site} ssl http2;`)
    .replace('listen 8444 ssl;', `listen 127.0.0.1:${to.certificate} ssl;`)
    .replace('proxy_http_version 1.1;', `proxy_http_version 1.1;\n  proxy_bind ${PROXY};`);

/** The office behind its reverse proxy, with the database of the tested server and authorities made for this run. */
export const startProxiedOffice = async () => {
  const nginx: string = await findNginx();
  const folder = await mkdtemp(join(tmpdir(), 'e-office-proxy-'));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const [app, site, certificate, live] = (await Promise.all(Array.from({ length: 4 }, () => freePort()))) as [
    number,
    number,
    number,
    number,
  ];
  const origin = `https://localhost:${site}`;
  const certificateOrigin = `https://localhost:${certificate}`;
  const direct = `http://127.0.0.1:${app}`;
  const authority = testAuthority('AC de usuarios de prueba');
  const server = testAuthority('AC de servidores de prueba').issue({ C: 'ES', CN: 'localhost' }, { host: 'localhost' });
  const write = (name: string, text: string) => writeFile(join(folder, name), text, { mode: 0o600 });
  await write('server-certificate', server.certificate);
  await write('server-key', server.key);
  await write('client-authorities', authority.certificate);
  await write('client-revocations', authority.revocations([]));
  const conf = await readFile(join(ROOT, 'docker', 'nginx.conf'), 'utf8');
  await write('nginx.conf', adapted(conf, { folder, app: `127.0.0.1:${app}`, site, certificate, live }));

  const { databaseUrl, clockFile, messageDropDir, appSecret } = connections();
  const standalone = join(ROOT, '.next', 'standalone');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '1',
    WORKER: 'off',
    HOSTNAME: '127.0.0.1',
    PORT: String(app),
    APP_URL: origin,
    CERTIFICATE_URL: certificateOrigin,
    TRUSTED_PROXY: PROXY,
    APP_SECRET: appSecret,
    DATABASE_URL: databaseUrl,
    DATA_DIR: process.env.E2E_DATA_DIR,
    CLOCK_FILE: clockFile,
    MESSAGE_DROP_DIR: messageDropDir,
    SIGN_IN_POSTS_PER_5_MIN: '100000',
    IDENTITY_POSTS_PER_5_MIN: '100000',
  };
  const args = ['--import', join(standalone, 'http-guard.mjs'), join(standalone, 'server.js')];
  const web = serve(args, { env, cwd: standalone, out: openSync(join(folder, 'web.log'), 'a') }) as ChildProcess;
  const proxy = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'ignore' });
  const stop = async () => {
    await end(proxy, { patience: 5_000 });
    await end(web, { patience: 10_000 });
  };
  try {
    await waitFor(`${origin}/live`);
  } catch (error) {
    const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`${(error as Error).message}\n${log}`);
  }
  /** A new list of revoked certificates, taken up as docs/operations.md says. */
  const revoke = async (...serials: string[]) => {
    await write('client-revocations', authority.revocations(serials));
    proxy.kill('SIGHUP');
  };
  return { origin, certificateOrigin, direct, authority, revoke, stop };
};
export type ProxiedOffice = Awaited<ReturnType<typeof startProxiedOffice>>;
