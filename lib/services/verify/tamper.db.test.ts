import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { signAuditHead } from '../audit/sign-head';
import { ensurePdf } from '../documents/issue-document';
import { addCitizen, addStaff, applied, asOwner, closeOffice, openOffice, setClock } from '../fixtures';
import { closeRegister } from '../register/close-register';
import { listTasks } from '../tasks/list-tasks';
import { verifyNightly } from './nightly';
import { verifyOffice } from './verify-office';

vi.mock('next/headers', () => import('../test-headers'));

let caseId: string;
beforeAll(async () => {
  await openOffice();
  await applied(await addCitizen());
  caseId = await applied(await addCitizen());
  await signAuditHead();
  setClock('2026-11-26T10:00:00Z');
  await applied(await addCitizen());
  await signAuditHead();
  setClock('2026-11-27T10:00:00Z');
  expect(await closeRegister()).toBe(3);
  for (const { id } of await systemDb().issuedDocument.findMany({ where: { kind: 'receipt' } })) await ensurePdf(id);
});
afterAll(closeOffice);

const problems = async () => (await verifyOffice()).checks.flatMap((check) => check.problems);

/** As somebody with the keys of the database, who takes its triggers away first. */
const asIntruder = (table: string, statement: string) =>
  asOwner(async (client) => {
    await client.query(
      `ALTER TABLE ${table} DISABLE TRIGGER USER; ${statement}; ALTER TABLE ${table} ENABLE TRIGGER USER`,
    );
  });
const keys: Readonly<Record<string, string>> = { audit_event: 'seq', '"RegisterEntry"': 'id' };

/** The last character of a value becomes another one of its kind. */
const nudged = (column: string) =>
  `overlay(${column} PLACING CASE right(${column}, 1) WHEN '0' THEN '1' ELSE '0' END FROM length(${column}))`;
const inTable = (table: string, column: string, where: string, value = nudged(`"${column}"`)) => {
  const key = keys[table] ?? 'day';
  return {
    harm: () =>
      asIntruder(
        table,
        `CREATE TABLE kept AS SELECT * FROM ${table} WHERE ${where}; UPDATE ${table} SET "${column}" = ${value} WHERE ${where}`,
      ),
    mend: () =>
      asIntruder(
        table,
        `UPDATE ${table} t SET "${column}" = k."${column}" FROM kept k WHERE k.${key} = t.${key}; DROP TABLE kept`,
      ),
  };
};
const removed = (table: string, where: string) => ({
  harm: () =>
    asIntruder(
      table,
      `CREATE TABLE kept AS SELECT * FROM ${table} WHERE ${where}; DELETE FROM ${table} WHERE ${where}`,
    ),
  mend: () => asIntruder(table, `INSERT INTO ${table} SELECT * FROM kept; DROP TABLE kept`),
});
/** One bit of a stored file. */
const inFile = (path: () => Promise<string>, offset = 20) => {
  const flip = async () => {
    const name = await path();
    await chmod(name, 0o600);
    const bytes = await readFile(name);
    bytes[offset] = (bytes[offset] ?? 0) ^ 1;
    await writeFile(name, bytes);
  };
  return { harm: flip, mend: flip };
};
const stored = async (table: 'document' | 'receipt') => {
  const { storageKey } =
    table === 'document'
      ? await systemDb().document.findFirstOrThrow({ where: { caseId } })
      : await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId, kind: 'receipt' } });
  return join(config().DATA_DIR, 'files', storageKey ?? '');
};
const headFile = (ending: string) => async () => join(config().DATA_DIR, 'audit-heads', `2026-11-24.${ending}`);
const entry = `number = '2026-E-00000002'`;
const closing = `day = '2026-11-25'`;
const head = `day = '2026-11-24'`;

const harms = {
  'an actor of the audit': [inTable('audit_event', 'actor', 'seq = 7'), /^row 7: its content/],
  'a detail of the audit': [inTable('audit_event', 'details', 'seq = 8', `'{"a":1}'`), /^row 8: its content/],
  'a hash of the audit': [inTable('audit_event', 'hash', 'seq = 9'), /^row 9: its content/],
  'the link of the audit': [inTable('audit_event', 'prev', 'seq = 10'), /^row 10: does not continue/],
  'the heading of an entry': [inTable('"RegisterEntry"', 'heading', entry), /^entry 2026-E-00000002: does not say/],
  'the content of an entry': [
    inTable('"RegisterEntry"', 'content', entry, `jsonb_set(content, '{x}', '1')`),
    /^entry 2026-E-00000002: does not say/,
  ],
  'the signature of an entry': [
    inTable('"RegisterEntry"', 'signature', entry, `jsonb_set(signature, '{evidence}', '"x"')`),
    /^entry 2026-E-00000002: does not say/,
  ],
  'the receipt of an entry': [inFile(() => stored('receipt'), 1_000), /^issued \w+ \(.+\): the file has other bytes/],
  'a file that was presented': [
    inFile(() => stored('document'), 100),
    /^received \w+ \(.+\): the file has other bytes/,
  ],
  'the hash of a closing': [inTable('"RegisterClosing"', 'hash', closing), /^closing of 2026-11-25: its entries/],
  'the count of a closing': [
    inTable('"RegisterClosing"', 'count', closing, 'count + 1'),
    /^closing of 2026-11-25: its entries/,
  ],
  'the link of a closing': [inTable('"RegisterClosing"', 'prev', closing), /^closing of 2026-11-25: does not continue/],
  'the hash of a signed head': [inTable('"AuditHead"', 'hash', head), /^head of 2026-11-24: its signature/],
  'the number of a signed head': [inTable('"AuditHead"', 'seq', head, 'seq - 1'), /^head of 2026-11-24: its signature/],
  'the signature of a head': [
    inTable('"AuditHead"', 'signature', head, `overlay(signature PLACING 'AAA' FROM 10)`),
    /^head of 2026-11-24: its signature/,
  ],
  'the certificate of a head': [
    inTable('"AuditHead"', 'certificate', head, `overlay(certificate PLACING 'AAA' FROM 200)`),
    /^head of 2026-11-24: its signature/,
  ],
  'the text of a head outside the database': [
    inFile(headFile('txt')),
    /^head of 2026-11-24: audit-heads\/2026-11-24: its signature/,
  ],
  'the signature of a head outside the database': [
    inFile(headFile('sig')),
    /^head of 2026-11-24: audit-heads\/2026-11-24: its signature/,
  ],
} as const satisfies Record<string, readonly [{ harm: () => Promise<void>; mend: () => Promise<void> }, RegExp]>;

test('untouched, everything holds', async () => {
  expect(await problems()).toEqual([]);
});

test.each(Object.entries(harms))('one changed byte is found and named: %s', async (_, [{ harm, mend }, name]) => {
  await harm();
  try {
    expect(await problems()).toEqual(expect.arrayContaining([expect.stringMatching(name)]));
  } finally {
    await mend();
  }
  expect(await problems()).toEqual([]);
});

test('an entry whose own hash was made again is missed by the closing of its day', async () => {
  const says = inTable('"RegisterEntry"', 'heading', entry);
  await says.harm();
  const forged = `(SELECT encode(sha256(convert_to(register_text(e), 'UTF8')), 'hex') FROM "RegisterEntry" e WHERE ${entry})`;
  const before = await systemDb().registerEntry.findUniqueOrThrow({ where: { number: '2026-E-00000002' } });
  await asIntruder('"RegisterEntry"', `UPDATE "RegisterEntry" SET hash = ${forged} WHERE ${entry}`);
  expect(await problems()).toEqual(['closing of 2026-11-24: its entries, or itself, are not what was closed']);
  await asIntruder('"RegisterEntry"', `UPDATE "RegisterEntry" SET hash = '${before.hash}' WHERE ${entry}`);
  await says.mend();
  expect(await problems()).toEqual([]);
});

test('the newest rows of the audit cannot be cut off: a head that was signed misses its row', async () => {
  const { seq } = await systemDb().auditHead.findFirstOrThrow({ orderBy: { day: 'desc' } });
  const cut = removed('audit_event', `seq >= ${seq}`);
  await cut.harm();
  expect(await problems()).toContain(`head of 2026-11-26: row ${seq} of the chain has another hash or is gone`);
  await cut.mend();
});

test('a closing or a head that was taken out is missed, in the database and outside', async () => {
  const day = removed('"RegisterClosing"', closing);
  await day.harm();
  expect(await problems()).toContain('closing of 2026-11-26: a day before it is missing');
  await day.mend();
  const newest = removed('"RegisterClosing"', `day = '2026-11-26'`);
  await newest.harm();
  expect(await problems()).toEqual([
    expect.stringMatching(/^closing of 2026-11-26: the audit has another one, [0-9a-f]{64}$/),
  ]);
  await newest.mend();
  const kept = removed('"AuditHead"', head);
  await kept.harm();
  expect(await problems()).toContain('head of 2026-11-24: in audit-heads and not in the database');
  await kept.mend();
  const path = await headFile('sig')();
  await rename(path, `${path}.away`);
  expect(await problems()).toContain('head of 2026-11-24: a file of it is missing in audit-heads');
  await rename(`${path}.away`, path);
  expect(await problems()).toEqual([]);
});

test('by night what is wrong becomes work for a supervisor, once a day, and for nobody else', async () => {
  const [elena, pilar] = [await addStaff('supervisor'), await addStaff('caseworker')];
  expect(await verifyNightly()).toBe(0);
  const one = inTable('"RegisterEntry"', 'heading', entry);
  await one.harm();
  expect([await verifyNightly(), await verifyNightly()]).toEqual([1, 1]);
  await one.mend();
  const { tasks } = await listTasks(elena, { view: 'open', kind: 'verification-failed' });
  expect(tasks).toMatchObject([
    { details: { check: 'register-entries', found: 1, first: expect.stringContaining('2026-E-00000002') } },
  ]);
  expect((await listTasks(pilar, { view: 'open' })).tasks).toEqual([]);
});
