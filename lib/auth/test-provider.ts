import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export type AccountThere = {
  readonly dni?: string;
  readonly roles?: readonly string[];
  readonly acr?: string;
  readonly amr?: readonly string[];
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** The identity provider of the tests, a process of its own (scripts/test-provider.mjs). */
export const startTestProvider = async (backs: readonly string[], accessSeconds = 3600) => {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const env = {
    ...process.env,
    OIDC_TEST_PORT: String(port),
    OIDC_TEST_BACK: backs.map((origin) => `${origin}/api/auth/callback/office`).join(' '),
    OIDC_TEST_ACCESS_SECONDS: String(accessSeconds),
  };
  const script = new URL('../../scripts/test-provider.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', () => failed(new Error('the provider did not start')));
  });
  const tell = async (path: string, method: string, body: string) => {
    const answer = await fetch(`${issuer}/test/${path}`, { method, ...(body ? { body } : {}) });
    if (!answer.ok) throw new Error(`the provider answers ${answer.status}`);
  };
  return {
    issuer,
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'e-office',
      OIDC_CLIENT_SECRET: 'a secret of the e-Office at its provider',
    },
    /** What the provider knows of an account from now on. */
    put: (name: string, account: AccountThere) => tell(`accounts/${name}`, 'PUT', JSON.stringify(account)),
    remove: (name: string) => tell(`accounts/${name}`, 'DELETE', ''),
    /** Whether it answers nothing but 503. */
    away: (is: boolean) => tell('away', 'PUT', is ? 'yes' : 'no'),
    stop: async (): Promise<void> => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
};
