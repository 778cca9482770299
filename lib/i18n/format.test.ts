import { expect, test } from 'vitest';
import {
  formatDay,
  formatDuration,
  formatFileSize,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
} from './format';

const nbsp = '\u00A0';

test('a day is written with its weekday, without commas', () => {
  expect(formatDay('2026-12-09', 'es')).toBe('miércoles 9 de diciembre de 2026');
  expect(formatDay('2026-12-09', 'en')).toBe('Wednesday 9 December 2026');
  expect(formatDay('2026-12-09', 'es', 'medium')).toBe('9 de diciembre de 2026');
  expect(formatDay('2026-12-09', 'es', 'short')).toBe('09/12/2026');
});

test('an instant is told in Madrid, whatever the zone of the server', () => {
  const justBeforeMidnightUtc = new Date('2026-12-08T23:30:00Z');
  expect(formatInstant(justBeforeMidnightUtc, 'es')).toBe('miércoles 9 de diciembre de 2026, 00:30');
  expect(formatInstant(justBeforeMidnightUtc, 'es', { style: 'medium', zone: true, seconds: true })).toBe(
    '9 de diciembre de 2026, 00:30:00 (hora peninsular)',
  );
  expect(formatInstant(justBeforeMidnightUtc, 'en', { zone: true })).toBe(
    'Wednesday 9 December 2026, 00:30 (peninsular Spain time)',
  );
  expect(formatTime(new Date('2026-07-01T08:05:09Z'), 'es', true)).toBe('10:05:09');
});

test('money groups thousands also below ten thousand, and never breaks before the sign', () => {
  expect(formatMoney(164000, 'es')).toBe(`1.640,00${nbsp}€`);
  expect(formatMoney(164000, 'en')).toBe('€1,640.00');
  expect(formatMoney(-5, 'es')).toBe(`-0,05${nbsp}€`);
});

test('numbers, shares and sizes follow the language', () => {
  expect(formatNumber(1234.567, 'es')).toBe('1.234,57');
  expect(formatPercent(5250, 'es')).toBe(`52,5${nbsp}%`);
  expect(formatPercent(10000, 'en')).toBe('100%');
  expect(formatFileSize(18_400_000, 'es')).toBe(`18,4${nbsp}MB`);
  expect(formatFileSize(999, 'en')).toBe(`999${nbsp}B`);
  expect(formatFileSize(0, 'en')).toBe(`0${nbsp}B`);
});

test('lengths of time are said as people say them', () => {
  expect(formatDuration(133, 'es')).toBe(`19${nbsp}semanas`);
  expect(formatDuration(17, 'es')).toBe(`2${nbsp}semanas y 3${nbsp}días`);
  expect(formatDuration(1, 'en')).toBe(`1${nbsp}day`);
  expect(formatDuration({ years: 14, months: 3, days: 1 }, 'en')).toBe(
    `14${nbsp}years, 3${nbsp}months and 1${nbsp}day`,
  );
  expect(formatDuration(0, 'es')).toBe(`0${nbsp}días`);
  expect(formatMonth('2026-12', 'es')).toBe('diciembre de 2026');
});
