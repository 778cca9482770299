import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { now, shiftClock, system, today } from './clock';

const settings = vi.hoisted(() => ({ CLOCK_FILE: undefined as string | undefined }));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const folder = mkdtempSync(join(tmpdir(), 'clock-'));
const file = join(folder, 'deep', 'clock.json');
const DAY = 86_400_000;
const ahead = (): number => now().getTime() - system().getTime();

beforeEach(() => {
  settings.CLOCK_FILE = file;
  shiftClock('reset');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('moves forward and back, step upon step, and resets', () => {
  expect(shiftClock('+11d')).toBe(11 * DAY);
  expect(Math.round(ahead() / DAY)).toBe(11);
  expect(shiftClock('-2h')).toBe(11 * DAY - 7_200_000);
  expect(shiftClock('reset')).toBe(0);
  expect(Math.abs(ahead())).toBeLessThan(50);
});

test('follows at once what another process wrote', () => {
  writeFileSync(file, JSON.stringify({ shiftMs: 3 * DAY }));
  expect(Math.round(ahead() / DAY)).toBe(3);
  writeFileSync(file, JSON.stringify({ shiftMs: 40 * DAY }));
  expect(Math.round(ahead() / DAY)).toBe(40);
});

test('a broken or missing file means true time, never a crash', () => {
  for (const text of ['', '{', '{"shiftMs":"1"}', 'null', '{"shiftMs":1e300}']) {
    writeFileSync(file, text);
    expect(Math.abs(ahead())).toBeLessThan(50);
  }
  rmSync(file);
  expect(Math.abs(ahead())).toBeLessThan(50);
});

test('the official day changes at midnight in Madrid, not in London', () => {
  vi.useFakeTimers({ now: new Date('2026-07-31T22:30:00Z') });
  expect(today()).toBe('2026-08-01');
  vi.useRealTimers();
});

test('without a clock file the clock cannot be moved', () => {
  settings.CLOCK_FILE = undefined;
  expect(() => shiftClock('+1d')).toThrow(RangeError);
  expect(Math.abs(ahead())).toBeLessThan(50);
});

test.each(['11d', '+d', '+1y', '', '+9999999d', '+999999w', 'reset; rm'])('refuses the command %j', (command) => {
  expect(() => shiftClock(command)).toThrow(RangeError);
});
