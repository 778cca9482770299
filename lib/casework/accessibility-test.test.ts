import { expect, test } from 'vitest';
import { sumUp } from './accessibility-test';

const look = (page: string, width: number, more: object = {}) =>
  JSON.stringify({ page, width, axe: '4.14.0', passes: 30, violations: [], doubtful: [], ...more });
const of = { date: '2026-11-22', version: '0.1.0' };

test('a run is summed up: two languages and two cases are one page, breaches and doubts are named once', () => {
  const lines = [
    look('/es/help', 1280),
    look('/en/help', 360),
    look('/es/my/cases/cm3x8k2p40000abcd1234efgh', 360, { doubtful: ['color-contrast'] }),
    look('/es/my/cases/cm3x8k2p40000abcd1234zzzz', 360, {
      violations: ['label', 'label'],
      doubtful: ['color-contrast'],
    }),
    '',
  ];
  expect(sumUp(lines, of)).toEqual({
    ...of,
    axe: '4.14.0',
    pages: 2,
    looks: 4,
    widths: [360, 1280],
    passes: 120,
    violations: ['label'],
    doubtful: ['color-contrast'],
  });
});

test('a run that looked at nothing says nothing', () => {
  expect(() => sumUp([''], of)).toThrow(RangeError);
  expect(() => sumUp(['{"page":1}'], of)).toThrow();
});
