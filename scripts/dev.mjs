// `npm run dev`: the same database and settings with `next dev` behind the same guard. Changes show at once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment, fill, openDatabase } from './environment.mjs';
import { bin, end, ROOT, report, say } from './processes.mjs';

let postgres;
let next;
try {
  const env = { ...environment(), NODE_ENV: 'development', WORKER: 'inline' };
  process.env.DEMO = env.DEMO;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(next, { patience: 5_000 }));
  postgres = await openDatabase(env, { borrow: true });
  for (const line of await fill(env, postgres.urls)) say(line);
  env.NODE_OPTIONS = `--import ${pathToFileURL(join(ROOT, 'scripts', 'http-guard.mjs')).href}`;
  const args = ['dev', '--port', env.PORT, '--hostname', env.HOST || '127.0.0.1'];
  const { code } = await bin('next', args, {
    env,
    onChild: (child) => {
      next = child;
    },
  });
  process.exitCode = code;
} catch (error) {
  process.exitCode = report(error);
} finally {
  await postgres?.stop?.();
}
