import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, textOfFile } from '@/lib/catalogue/csv';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { day } from '@/lib/law/day';
import { companyCertificate } from './company-certificate';
import { problemsTable, sayProblem, templateOf } from './export-batch';
import type { CellProblem } from './kind';
import { readBatch, wrongLines } from './read-batch';

const today = day('2026-11-24');
const accounts = new Map([['28123456742', 'general']]);
const read = (text: string) => readBatch(companyCertificate, new TextEncoder().encode(text), { today, accounts });

test.each(locales)('the template in %s is read back without a problem', (locale) => {
  const batch = read(templateOf(companyCertificate, locale));
  expect(batch).toMatchObject({ readable: true, total: 1, problems: [] });
  expect(batch.readable && batch.lines[0]?.line).toEqual({
    idNumber: '12345678Z',
    nss: '281234567840',
    ccc: '28123456742',
    benefit: 'birth-and-childcare',
    firstDay: '2026-11-12',
    base: 240_000,
    days: 30,
    workTime: 10_000,
  });
});

const head = 'idNumber;nss;ccc;benefit;firstDay;base;days;workTime';
const good = ['12345678Z', '281234567840', '28123456742', 'birth', '12/11/2026', '2400', '30', '100'];
const codeOf = (place: number, text: string) => {
  const batch = read(`${head}\n${good.map((cell, index) => (index === place ? text : cell)).join(';')}`);
  return batch.readable ? (batch.problems[0]?.code ?? null) : batch.problem;
};

test.each([
  [0, '12345678-z', null],
  [0, '12345678', 'not-an-id'],
  [0, '12345678A', 'wrong-letter'],
  [1, '28 12345678 40', null],
  [1, '28', 'not-a-number'],
  [2, '28 1234567 42', null],
  [2, '08123456', 'not-a-number'],
  [3, 'Riesgo embarazo', null],
  [3, 'RIESGO DURANTE LA LACTANCIA', null],
  [3, 'risk-pregnancy', null],
  [3, 'jubilación', 'not-in-the-list'],
  [4, '2026-11-24', null],
  [4, '2026-11-25', 'day-to-come'],
  [4, '2021-11-24', null],
  [4, '2021-11-23', 'too-long-ago'],
  [4, '24/13/2026', 'not-a-day'],
  [5, '2.400,50 €', null],
  [5, '0', 'too-low'],
  [5, '-5', 'too-low'],
  [5, '20001', 'too-high'],
  [5, '1e3', 'not-an-amount'],
  [6, '0', 'too-low'],
  [6, '32', 'too-high'],
  [7, '50,5', null],
  [7, '0', 'too-low'],
  [7, '101', 'too-high'],
  [7, '', 'missing'],
] as const)('column %i with %j: %s', (place, text, code) => {
  expect(codeOf(place, text)).toBe(code);
});

test('a number that a spreadsheet cut at its first zero is whole again', () => {
  const ccc = '01234567890';
  const control = String(Number(ccc.slice(0, 9)) % 97).padStart(2, '0');
  const whole = `${ccc.slice(0, 9)}${control}`;
  const mine = new Map([[whole, 'general']]);
  const cells = [...good];
  cells[2] = whole.slice(1);
  const file = new TextEncoder().encode(`${head}\n${cells.join(';')}`);
  expect(readBatch(companyCertificate, file, { today, accounts: mine })).toMatchObject({ problems: [] });
});

test('every problem has its words in every language', () => {
  const words = Object.keys(messagesOf('es').company.batch.problems) as CellProblem[];
  for (const locale of locales)
    for (const code of words)
      for (const limit of ['2026-11-24', '31'])
        expect(sayProblem({ row: 2, column: 'base', code, text: '', limit }, locale)).toMatch(/\S/);
});

test('whatever is brought, nothing throws, lines and problems add up, and no list of errors starts a formula', () => {
  const cell = fc.oneof(
    fc.constantFrom(...good, '', '=1+1', '@x', '"', '\0'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const lines = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.boolean(), (rows, hasHead) => {
      const batch = read([...(hasHead ? [head] : []), ...rows.map((cells) => cells.join(';'))].join('\n'));
      if (!batch.readable) return;
      expect(batch.lines.length + wrongLines(batch.problems)).toBe(batch.total);
      const table = readTable(problemsTable('company-certificate', batch.problems, 'es'));
      for (const text of table.rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void textOfFile(bytes)));
});
