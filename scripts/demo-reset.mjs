// `npm run demo:reset`: forgets everything the demonstration holds. The next `npm start` begins afresh.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, isAlive, isDemo, Problem, report, say } from './processes.mjs';

const CONTENT = [
  'postgres',
  'keys',
  'files',
  'uploads',
  'logs',
  'messages',
  'clock.json',
  'demo-people.json',
  'start.pid',
];

try {
  if (process.env.DATABASE_URL) throw new Problem('DATABASE_URL is set: only the embedded database can be reset.');
  if (!isDemo({ DEMO: process.env.DEMO ?? '1' })) throw new Problem('DEMO is off: there is no demonstration to reset.');
  const lock = join(dataDir(), 'start.pid');
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8'))))
    throw new Problem('The e-Office is running: stop it first (Ctrl-C), then reset.');
  for (const name of CONTENT) rmSync(join(dataDir(), name), { recursive: true, force: true });
  say('The demonstration is empty; `npm start` fills it again');
} catch (error) {
  process.exitCode = report(error);
}
