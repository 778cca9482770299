import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from './config';

const root = new URL('../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const page = read('docs/operations.md');

/** The rows of the tables under "## Settings": the schema's has three columns, that of the other variables two. */
const rows = (page.split('\n## Settings\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => cells.slice(1, -1));
const bare = (cell = ''): string => cell.replace(/^`+|`+$/g, '').trim();

const documented = new Map(
  rows.filter(({ length }) => length === 3).map(([name, value, text]) => [bare(name), { value, text }]),
);
const others = rows.filter(({ length }) => length === 2).map(([name]) => bare(name));

/** What the table has to say of a setting nobody set. */
const defaultOf = (name: keyof typeof settings.shape): string => {
  const parsed = settings.shape[name].safeParse(undefined);
  if (!parsed.success) return 'required';
  if (parsed.data === undefined) return 'none';
  if (parsed.data === '') return 'empty';
  return `\`${typeof parsed.data === 'boolean' ? Number(parsed.data) : parsed.data}\``;
};

const names = Object.keys(settings.shape) as (keyof typeof settings.shape)[];

test('operations.md explains every setting, in the order of the schema, and invents none', () => {
  expect([...documented.keys()]).toEqual(names);
});

test.each(names)('%s: default and meaning are those of the schema', (name) => {
  const row = documented.get(name);
  expect(row?.value).toBe(defaultOf(name));
  expect(row?.text?.length).toBeGreaterThan(10);
  expect(settings.shape[name].description).toBeTruthy();
});

test('the variables of the commands are read by a command', () => {
  const files = ['Dockerfile', 'docker-compose.yml', ...globSync('{*.{mjs,ts},scripts/*.mjs}', { cwd: root })];
  const tools = files.map(read).join('\n');
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((name) => !new RegExp(`\\b${name}\\b`).test(tools))).toEqual([]);
});

test('no other variable is named anywhere on the page', () => {
  const known = new Set<string>([...names, ...others]);
  const named = [...page.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=[^`]*)?`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every view for outside checkers is on the page', () => {
  const sql = globSync('prisma/migrations/*/migration.sql', { cwd: root }).sort().map(read).join('\n');
  const views = new Set([...sql.matchAll(/CREATE (?:OR REPLACE )?VIEW (v_\w+)/g)].map(([, name = '']) => name));
  const told = new Set([...page.matchAll(/^\| `(v_\w+)` +\|/gm)].map(([, name = '']) => name));
  expect(told).toEqual(views);
});
