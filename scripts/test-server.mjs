// The e-Office the end-to-end tests talk to: the production build with a throw-away database and data folder.
// Tests find its connections in E2E_DATA_DIR/e2e.json.
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { environment, fill } from './environment.mjs';
import { startPostgres } from './postgres.mjs';
import { end, ROOT, report, serve } from './processes.mjs';
import { FAST } from './test-database.mjs';

const { E2E_DATA_DIR: folder, E2E_PORT: port } = process.env;
let postgres;
let server;
let stopping;
const stop = (code) => {
  stopping ??= (async () => {
    await end(server, { patience: 10_000 });
    await postgres?.stop();
    process.exit(code);
  })();
  return stopping;
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop(0));

try {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  Object.assign(process.env, { DATA_DIR: folder, DEMO: '1', PORT: port, APP_URL: `http://localhost:${port}` });
  const drop = join(folder, 'messages');
  mkdirSync(drop, { recursive: true });
  if (!isBuilt()) await build();
  postgres = await startPostgres(folder, { flags: FAST });
  const env = { ...environment(), DATABASE_URL: postgres.urls.app, MIGRATION_DATABASE_URL: postgres.urls.owner };
  Object.assign(env, {
    MESSAGE_DROP_DIR: drop,
    HOSTNAME: '127.0.0.1',
    WORKER: 'inline',
    GATEWAY_REPORT_SECRET: env.APP_SECRET,
  });
  // Many journeys come from one address.
  for (const name of [
    'SIGN_IN_POSTS_PER_5_MIN',
    'IDENTITY_POSTS_PER_5_MIN',
    'FORM_POSTS_PER_5_MIN',
    'API_CALLS_PER_5_MIN',
  ])
    env[name] ||= '100000';
  await fill(env, postgres.urls);
  const connections = { databaseUrl: postgres.urls.app, ownerUrl: postgres.urls.owner, clockFile: env.CLOCK_FILE };
  writeFileSync(
    join(folder, 'e2e.json'),
    JSON.stringify({ ...connections, messageDropDir: drop, appSecret: env.APP_SECRET }),
  );
  const standalone = join(ROOT, '.next', 'standalone');
  const args = ['--import', join(standalone, 'http-guard.mjs'), join(standalone, 'server.js')];
  server = serve(args, { env, cwd: standalone, out: openSync(join(folder, 'logs', 'web.log'), 'a') });
  server.once('exit', () => stop(1));
} catch (error) {
  report(error);
  stop(1);
}
