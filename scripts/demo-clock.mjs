// `npm run demo:clock -- +11d`: moves the official time of the demonstration. Shifts add up; `reset` goes back.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir, isDemo, Problem, report } from './processes.mjs';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const FURTHEST = 20 * 365 * UNITS.d;

const shiftIn = (file) => {
  try {
    return existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).shiftMs) || 0 : 0;
  } catch {
    return 0;
  }
};

try {
  if (!isDemo({ DEMO: process.env.DEMO ?? '1' })) throw new Problem('DEMO is off: official time cannot be moved.');
  const [command = ''] = process.argv.slice(2);
  const file = process.env.CLOCK_FILE || join(dataDir(), 'clock.json');
  const asked = /^([+-]\d{1,6})([mhdw])$/.exec(command);
  if (!asked && command !== 'reset' && command !== '')
    throw new Problem('Say how far: npm run demo:clock -- +11d (also -2h, +30m, +1w, reset).');
  const shift = command === 'reset' ? 0 : shiftIn(file) + (asked ? Number(asked[1]) * UNITS[asked[2]] : 0);
  if (Math.abs(shift) > FURTHEST) throw new Problem('The clock moves at most twenty years.');
  if (command) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, `${JSON.stringify({ shiftMs: shift })}\n`);
    renameSync(`${file}.tmp`, file);
  }
  const time = new Date(Date.now() + shift).toLocaleString('es-ES', {
    timeZone: 'Europe/Madrid',
    dateStyle: 'full',
    timeStyle: 'short',
  });
  process.stdout.write(`Official time of the demonstration: ${time} (Europe/Madrid)\n`);
} catch (error) {
  process.exitCode = report(error);
}
