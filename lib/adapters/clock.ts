import 'server-only';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { config } from '@/lib/config';
import { type Day, dayAt } from '@/lib/law/day';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const FURTHEST = 20 * 365 * UNITS.d;

let seen = { version: '', shiftMs: 0 };

/** One stat a call: every process follows a moved clock at once, and a production clock touches no file. */
const shiftMs = (): number => {
  const file = config().CLOCK_FILE;
  if (!file) return 0;
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  const version = stat ? `${file} ${stat.ino} ${stat.mtimeNs} ${stat.size}` : '';
  if (version !== seen.version) seen = { version, shiftMs: stat ? readShift(file) : 0 };
  return seen.shiftMs;
};

const readShift = (file: string): number => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const shift = typeof value === 'object' && value !== null && 'shiftMs' in value ? value.shiftMs : 0;
    return Number.isSafeInteger(shift) && Math.abs(shift as number) <= FURTHEST ? (shift as number) : 0;
  } catch {
    return 0; // a broken file must not stop the office: true time is the safe answer
  }
};

/** The machine's own time: sessions, one-time codes, rate limits. */
export const system = (): Date => new Date();

/** Official time (art. 31.2 Ley 39/2015): register, terms, notifications. Only a demonstration can shift it. */
export const now = (): Date => new Date(Date.now() + shiftMs());

/** The official day in Europe/Madrid. */
export const today = (): Day => dayAt(now());

/**
 * Moves the official clock for every process, by '+11d', '-2h', '+30m', '+1w' on top of the present shift, or 'reset'.
 * Answers the new shift in milliseconds. Throws RangeError on any other command and when no clock file is configured.
 */
export const shiftClock = (command: string): number => {
  const file = config().CLOCK_FILE;
  if (!file) throw new RangeError('This clock cannot be moved: CLOCK_FILE is not set');
  const asked = /^([+-]\d{1,6})([mhdw])$/.exec(command.trim());
  if (!asked && command.trim() !== 'reset') throw new RangeError('Say +11d, -2h, +30m, +1w or reset');
  const shift = asked ? shiftMs() + Number(asked[1]) * UNITS[asked[2] as keyof typeof UNITS] : 0;
  if (Math.abs(shift) > FURTHEST) throw new RangeError('The clock moves at most twenty years');
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, `${JSON.stringify({ shiftMs: shift })}\n`);
  renameSync(draft, file);
  return shift;
};
