import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { startTestProvider } from '@/lib/auth/test-provider';
// @ts-expect-error a script without types
import { end, freePort, ROOT, serve } from '../scripts/processes.mjs';
import { connections } from './office-database';

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** A second web server over the database of the tested one, whose staff come in through an identity provider of their own. */
export const startStaffOffice = async () => {
  const port: number = await freePort();
  const origin = `http://localhost:${port}`;
  const provider = await startTestProvider([origin]);
  const { databaseUrl, clockFile, messageDropDir, appSecret } = connections();
  const standalone = join(ROOT, '.next', 'standalone');
  const folder = process.env.E2E_DATA_DIR ?? '';
  const env = {
    ...process.env,
    ...provider.settings,
    OIDC_TWO_FACTORS: 'amr=mfa',
    NODE_ENV: 'production',
    DEMO: '1',
    WORKER: 'off',
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
    APP_URL: origin,
    APP_SECRET: appSecret,
    // Whoever comes to it comes from the address from which attacks are tried on the other one at the same time.
    SIGN_IN_POSTS_PER_5_MIN: '100000',
    IDENTITY_POSTS_PER_5_MIN: '100000',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    CLOCK_FILE: clockFile,
    MESSAGE_DROP_DIR: messageDropDir,
  };
  const args = ['--import', join(standalone, 'http-guard.mjs'), join(standalone, 'server.js')];
  const out = openSync(join(folder, 'logs', 'staff-web.log'), 'a');
  const web = serve(args, { env, cwd: standalone, out }) as ChildProcess;
  const stop = async (): Promise<void> => {
    await end(web, { patience: 10_000 });
    await provider.stop();
  };
  for (let tries = 0; tries < 150 && !(await isUp(`${origin}/live`)); tries++)
    await new Promise((done) => setTimeout(done, 200));
  return { origin, provider, stop };
};
export type StaffOffice = Awaited<ReturnType<typeof startStaffOffice>>;
