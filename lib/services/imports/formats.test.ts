import { createReadStream, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { columnsOf, importKinds, readRow, reasons } from './formats';
import { factsOfFile, readFile } from './read-file';

const docs = new URL('../../../docs/', import.meta.url).pathname;

test('the example of every kind is a file that comes in, and the page names its columns', async () => {
  const page = readFileSync(`${docs}imports.md`, 'utf8');
  for (const kind of importKinds) {
    const [, columns = '', file = ''] =
      new RegExp(`\\| \`${kind}\` +\\| (.*?)\\| \\[.*?\\]\\((.*?)\\)`).exec(page) ?? [];
    const { required, optional } = columnsOf(kind);
    const told = columns.split(',').map((each) => each.replaceAll('*', '').trim());
    expect([kind, told.filter((each) => !each.startsWith('[')).sort()]).toEqual([kind, [...required].sort()]);
    expect([kind, told.flatMap((each) => /^\[(.*)\]$/.exec(each)?.[1] ?? []).sort()]).toEqual([
      kind,
      [...optional].sort(),
    ]);
    const source = () => createReadStream(`${docs}${file}`);
    const facts = await factsOfFile(source);
    const rows = [];
    for await (const batch of readFile(kind, source, facts)) rows.push(...batch.rows);
    expect([kind, rows.map(({ read }) => read.ok)]).toEqual([kind, [true]]);
  }
});

test('every reason has words in both languages', () => {
  for (const locale of locales)
    expect(Object.keys(messagesOf(locale).imports.reasons).sort()).toEqual([...reasons].sort());
});

test('a file written on Windows is read as what it is', async () => {
  const bytes = Buffer.from('id_number;given_name;surnames\n12345678Z;Bego\xf1a;L\xf3pez\n', 'latin1');
  const facts = await factsOfFile(() => [bytes]);
  expect(facts).toMatchObject({ encoding: 'windows-1252', lines: 2 });
  for await (const { rows } of readFile('persons', () => [bytes], facts))
    expect(rows[0]?.read).toMatchObject({ ok: true, data: { given_name: 'Begoña', surnames: 'López' } });
});

test('amounts keep their cents, with point or comma, and nothing is guessed', () => {
  const row = { id_number: '12345678Z', month: '2026-10', regime: 'general', days: '30' };
  const base = (typed: string) => {
    const read = readRow('bases', { ...row, base: typed });
    return read.ok ? read.data.base : read.refusals;
  };
  expect([base('1640.5'), base('1640,05'), base('0')]).toEqual([164050, 164005, 0]);
  for (const typed of ['1.640,50', '-1', '1e3', '1640.505', 'NaN', ' '])
    expect([typed, base(typed)]).toEqual([typed, [{ field: 'base', reason: 'amount' }]]);
});
