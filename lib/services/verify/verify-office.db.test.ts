import { execFile } from 'node:child_process';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { storage } from '@/lib/adapters/storage';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { signAuditHead } from '../audit/sign-head';
import { filedOneLine, foundOrganisation } from '../companies/fixtures';
import { ensurePdf } from '../documents/issue-document';
import {
  addCitizen,
  addStaff,
  applied,
  asOwner,
  closeOffice,
  codeOf,
  decided,
  fillDraft,
  forgetCodes,
  openOffice,
  setClock,
  takenBy,
} from '../fixtures';
import { deliverMessage } from '../messages/deliver-message';
import { endNotification, lapseNotifications, requestNotificationCode } from '../notifications/end-notification';
import { closeRegister } from '../register/close-register';
import { checkChain } from './check-chain';
import { verifyOffice } from './verify-office';

vi.mock('next/headers', () => import('../test-headers'));
let opened: string;
let waiting: string;
let document: string;
let submission: string;
beforeAll(async () => {
  await openOffice();
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const open = async (citizen: Actor, id: string) => {
    const { codeId } = await requestNotificationCode(citizen, id);
    await endNotification(citizen, id, 'open', { codeId, code: await codeOf(codeId) });
  };
  await fillDraft(await addCitizen());
  await applied(await addCitizen());
  await decided(pilar, elena, await takenBy(pilar, await addCitizen()));
  setClock('2026-12-10T10:00:00Z');
  await lapseNotifications();
  const citizen = await addCitizen();
  opened = await takenBy(pilar, citizen);
  await forgetCodes(elena);
  await open(citizen, await decided(pilar, elena, opened));
  waiting = await takenBy(pilar, await addCitizen());
  await decided(pilar, elena, waiting);
  const accounts = [{ ccc: '28123456742', place: 'Tienda' }];
  const luna = { nif: 'A58818501', name: 'LIBRERÍA LUNA SL', kind: 'company', accounts } as const;
  const { id: company, principal } = await foundOrganisation(await addStaff('registrar'), await addCitizen(), luna);
  submission = await filedOneLine(principal, company, '28123456742');
  await signAuditHead();
  setClock('2026-12-12T10:00:00Z');
  await closeRegister();
  for (const { id } of await systemDb().issuedDocument.findMany({ take: 2 })) await ensurePdf(id);
  for (const { id } of await systemDb().message.findMany()) await deliverMessage(id);
  document = (await systemDb().document.findFirstOrThrow({ where: { caseId: opened } })).id;
});
afterAll(closeOffice);

const failing = async (): Promise<string[]> =>
  (await verifyOffice()).checks.filter(({ ok }) => !ok).map(({ name }) => name);

const guarded = [
  'audit_event',
  '"RegisterEntry"',
  '"Submission"',
  '"CompanyCertificate"',
  '"Case"',
  '"Notification"',
  '"Message"',
  '"Decision"',
  '"Outage"',
  '"Payment"',
] as const;

/** Breaks something as somebody with the keys of the database, looks, and puts it back. */
const broken = async (harm: string, mend: string): Promise<string[]> => {
  const run = (statement: string) =>
    asOwner(async (client) => {
      for (const table of guarded) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await client.query(statement);
      for (const table of guarded) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    });
  await run(harm);
  try {
    return await failing();
  } finally {
    await run(mend);
  }
};
const swapped = (table: string, where: string, columns: string, change: string) =>
  broken(
    `CREATE TABLE kept AS SELECT * FROM ${table} WHERE ${where}; ${change}`,
    `UPDATE ${table} t SET ${columns
      .split(',')
      .map((column) => `${column} = k.${column}`)
      .join(',')} FROM kept k WHERE t.id = k.id; DROP TABLE kept`,
  );

test('a working office passes: every check looked at something and found nothing', async () => {
  const { ok, checks } = await verifyOffice();
  expect(
    checks.flatMap(({ name, problems, warnings }) => [...problems, ...warnings].map((text) => [name, text])),
  ).toEqual([]);
  expect(ok).toBe(true);
  for (const { name, count } of checks) expect([name, count > 0]).toEqual([name, true]);
});

test('register: a case without entry, a missing number, a wrong order and a counter that was set back are found', async () => {
  const entry = `"caseId" = '${opened}' AND kind = 'application'`;
  expect(
    await swapped(
      '"RegisterEntry"',
      entry,
      'number',
      `UPDATE "RegisterEntry" SET number = '2026-E-00000099' WHERE ${entry}`,
    ),
  ).toEqual(['register-numbers', 'register-entries', 'register-closings']);
  expect(
    await swapped(
      '"RegisterEntry"',
      entry,
      '"presentedAt"',
      `UPDATE "RegisterEntry" SET "presentedAt" = '2026-01-01' WHERE ${entry}`,
    ),
  ).toEqual(['register-numbers', 'register-entries']);
  expect(
    await broken('UPDATE "RegisterCounter" SET last = last - 1', 'UPDATE "RegisterCounter" SET last = last + 1'),
  ).toEqual(['register-numbers']);
  expect(
    await swapped(
      '"IssuedDocument"',
      `"caseId" = '${opened}' AND kind = 'receipt'`,
      '"entryId"',
      `UPDATE "IssuedDocument" SET "entryId" = NULL WHERE "caseId" = '${opened}' AND kind = 'receipt'`,
    ),
  ).toEqual(['applications', 'receipts']);
  expect(
    await swapped(
      '"Document"',
      `id = '${document}'`,
      '"entryId"',
      `UPDATE "Document" SET "entryId" = NULL WHERE id = '${document}'`,
    ),
  ).toEqual(['receipts']);
  expect(
    await swapped(
      '"Case"',
      `id = '${opened}'`,
      'state,"registeredAt"',
      `UPDATE "Case" SET state = 'draft', "registeredAt" = NULL WHERE id = '${opened}'`,
    ),
  ).toEqual(['applications']);
});

test('submissions: a file with other bytes, a lost certificate and another organisation are found', async () => {
  const of = `WHERE id = '${submission}'`;
  const harms = [
    [
      `UPDATE "Submission" SET file = file || 'x' ${of}`,
      `UPDATE "Submission" SET file = substring(file FOR length(file) - 1) ${of}`,
      [],
    ],
    [
      `UPDATE "Submission" SET total = 2, accepted = 2 ${of}`,
      `UPDATE "Submission" SET total = 1, accepted = 1 ${of}`,
      [],
    ],
    [
      `UPDATE "RegisterEntry" SET "organisationId" = 'another' WHERE kind = 'submission'`,
      `UPDATE "RegisterEntry" e SET "organisationId" = s."organisationId" FROM "Submission" s WHERE s."entryId" = e.id`,
      ['register-entries'],
    ],
  ] as const;
  for (const [harm, mend, more] of harms) expect(await broken(harm, mend), harm).toEqual(['submissions', ...more]);
});

test('files: other bytes, another size, a lost file and an old file without a row are found; a young one is a warning', async () => {
  const { storageKey, sha256, size } = await systemDb().document.findUniqueOrThrow({ where: { id: document } });
  const path = join(config().DATA_DIR, 'files', storageKey);
  const chunks = [];
  for await (const chunk of await storage.get(storageKey)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const changed = Buffer.from(bytes);
  changed[100] = (changed[100] ?? 0) ^ 1;
  await writeFile(path, changed);
  expect(await failing()).toEqual(['files']);
  await storage.delete(storageKey);
  expect(await failing()).toEqual(['files']);
  await storage.put(storageKey, bytes);
  await systemDb().document.update({ where: { id: document }, data: { size: size + 1 } });
  expect(await failing()).toEqual(['files']);
  await systemDb().document.update({ where: { id: document }, data: { size, sha256 } });
  const orphan = storageKey.replace(/[^/]+$/, 'e'.repeat(32));
  await storage.put(orphan, Buffer.from('orphan'));
  const { ok, checks } = await verifyOffice();
  expect([ok, checks.find(({ name }) => name === 'files')?.warnings.length]).toEqual([true, 1]);
  const old = new Date(Date.now() - 49 * 3_600_000);
  await utimes(join(config().DATA_DIR, 'files', orphan), old, old);
  expect(await failing()).toEqual(['files']);
  await storage.delete(orphan);
});

test('notifications and money: a moved end, a second end, a changed or invented payment are found', async () => {
  const of = (id: string) => `"caseId" = '${id}' AND kind = 'decision'`;
  expect(
    await swapped(
      '"Notification"',
      of(waiting),
      '"expiresAt"',
      `UPDATE "Notification" SET "expiresAt" = "expiresAt" - interval '1 day' WHERE ${of(waiting)}`,
    ),
  ).toEqual(['notifications']);
  expect(
    await swapped(
      '"Notification"',
      of(waiting),
      '"rejectedAt"',
      `UPDATE "Notification" SET "rejectedAt" = "availableAt" + interval '10 days' WHERE ${of(waiting)}`,
    ),
  ).toEqual(['notifications']);
  expect(
    await swapped(
      '"Notification"',
      of(opened),
      '"openedAt"',
      `UPDATE "Notification" SET "openedAt" = "expiresAt" + interval '1 hour' WHERE ${of(opened)}`,
    ),
  ).toEqual(['notifications']);
  // An outage of fifteen hours on one of its days that did not reach it.
  expect(
    await broken(
      `INSERT INTO "Outage" (id, service, "from", until, cause, "recordedAt", "publishedAt", "appliedAt")
       SELECT 'missed', 'notifications', "availableAt" + interval '3 days', "availableAt" + interval '3 days 15 hours', '{}', now(), now(), now()
       FROM "Notification" WHERE ${of(waiting)}`,
      `DELETE FROM "Outage" WHERE id = 'missed'`,
    ),
  ).toEqual(['notifications']);
  const one = `id = (SELECT min(id) FROM "Payment" WHERE "caseId" = '${opened}')`;
  expect(await swapped('"Payment"', one, 'value', `UPDATE "Payment" SET value = value + 1 WHERE ${one}`)).toEqual([
    'payments',
  ]);
  expect(
    await swapped(
      '"Payment"',
      one,
      '"caseId"',
      `UPDATE "Payment" SET "caseId" = (SELECT id FROM "Case" WHERE state = 'registered' LIMIT 1) WHERE ${one}`,
    ),
  ).toEqual(['payments']);
  expect(
    await swapped(
      '"Payment"',
      one,
      'state,"cancelledById"',
      `UPDATE "Payment" SET state = 'cancelled', "cancelledById" = "decisionId" WHERE ${one}`,
    ),
  ).toEqual(['payments']);
});

test('decisions: another signer, one person where two were needed, and the own case are found', async () => {
  const of = `"caseId" = '${opened}'`;
  expect(
    await swapped(
      '"Decision"',
      of,
      '"signedById"',
      `UPDATE "Decision" SET "signedById" = (SELECT id FROM "Person" WHERE id NOT IN (SELECT "personId" FROM "Staff") LIMIT 1) WHERE ${of}`,
    ),
  ).toEqual(['decisions']);
  expect(
    await swapped('"Decision"', of, '"signedById"', `UPDATE "Decision" SET "signedById" = "proposedById" WHERE ${of}`),
  ).toEqual(['decisions']);
  expect(
    await swapped(
      '"Decision"',
      of,
      '"proposedById"',
      `UPDATE "Decision" d SET "proposedById" = c."personId" FROM "Case" c WHERE c.id = d."caseId" AND ${of}`,
    ),
  ).toEqual(['decisions']);
});

test('outbox: a message nobody tries is found; one given up with its reason is told', async () => {
  const one = `id = (SELECT min(id) FROM "Message")`;
  expect(
    await swapped(
      '"Message"',
      one,
      'state,"nextTryAt"',
      `UPDATE "Message" SET state = 'queued', "nextTryAt" = now() - interval '2 hours' WHERE ${one}`,
    ),
  ).toEqual(['outbox']);
  expect(
    await swapped(
      '"Message"',
      one,
      'state,"lastError"',
      `UPDATE "Message" SET state = 'failed', "lastError" = NULL WHERE ${one}`,
    ),
  ).toEqual(['outbox']);
  expect(
    await swapped(
      '"Message"',
      one,
      'state,"lastError"',
      `UPDATE "Message" SET state = 'failed', "lastError" = 'smtp-550' WHERE ${one}`,
    ),
  ).toEqual([]);
});

test('audit chain: a row changed, removed, inserted or swapped is found; the newest removed shows against a head kept elsewhere', async () => {
  const chain = ['audit-chain'];
  for (const column of ['actor', 'action', 'details', 'at', '"requestId"', 'ip', 'result', 'behalf']) {
    const value = { details: `'{"x":1}'`, at: `at + interval '1 ms'` }[column] ?? `'changed'`;
    expect(
      await broken(
        `CREATE TABLE kept AS SELECT * FROM audit_event WHERE seq = 7; UPDATE audit_event SET ${column} = ${value} WHERE seq = 7`,
        `UPDATE audit_event a SET ${column} = k.${column} FROM kept k WHERE a.seq = k.seq; DROP TABLE kept`,
      ),
      column,
    ).toContain('audit-chain');
  }
  expect(
    await broken(
      'CREATE TABLE kept AS SELECT * FROM audit_event WHERE seq = 9; DELETE FROM audit_event WHERE seq = 9',
      'INSERT INTO audit_event SELECT * FROM kept; DROP TABLE kept',
    ),
  ).toContain('audit-chain');
  expect(
    await broken(
      'UPDATE audit_event SET seq = -seq WHERE seq IN (11, 12); UPDATE audit_event SET seq = 23 + seq WHERE seq < 0',
      'UPDATE audit_event SET seq = -seq WHERE seq IN (11, 12); UPDATE audit_event SET seq = 23 + seq WHERE seq < 0',
    ),
  ).toEqual(chain);
  // A row with a right hash of its own, between two others.
  expect(
    await broken(
      `UPDATE audit_event SET seq = seq + 1000000 WHERE seq > 12; UPDATE audit_event SET seq = seq - 999999 WHERE seq > 1000000;
     INSERT INTO audit_event SELECT 13, at, actor, behalf, action, object, result, ip, "requestId", details, hash, hash FROM audit_event WHERE seq = 12;
     UPDATE audit_event a SET hash = encode(sha256(convert_to(audit_text(a), 'UTF8')), 'hex') WHERE seq = 13`,
      `DELETE FROM audit_event WHERE seq = 13; UPDATE audit_event SET seq = seq + 1000000 WHERE seq > 13; UPDATE audit_event SET seq = seq - 1000001 WHERE seq > 1000000`,
    ),
  ).toEqual([...chain, 'audit-heads']);
  const { hash: head } = await systemDb().auditEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect((await checkChain(head)).ok).toBe(true);
  await transact(systemActor, async (_tx, audit) => audit({ action: 'sign-out', object: 'test:1' }));
  expect((await checkChain(head)).ok).toBe(true);
  const { hash: newest } = await systemDb().auditEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  await asOwner(async (client) => {
    await client.query(
      "ALTER TABLE audit_event DISABLE TRIGGER USER; DELETE FROM audit_event WHERE object = 'test:1'; ALTER TABLE audit_event ENABLE TRIGGER USER",
    );
  });
  expect([(await checkChain()).ok, (await checkChain(newest)).ok]).toEqual([true, false]);
});

const command = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    const given = ['--conditions=react-server', '--import', 'tsx', 'scripts/verify.ts', ...args];
    execFile('node_modules/.bin/node', given, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), out: stdout + stderr }),
    );
  });

test('the command answers JSON or sentences: 0 when all holds, 1 when something does not, 2 for a wrong question', async () => {
  const [json, text, wrong, head] = await Promise.all([
    command('--json'),
    command(),
    command('--everything'),
    command('--head', 'x'),
  ]);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    checks: expect.arrayContaining([expect.objectContaining({ name: 'audit-chain', ok: true, problems: [] })]),
  });
  expect([text.code, text.out]).toEqual([
    0,
    expect.stringMatching(/^ok {3}applications: \d+ looked at\n[\s\S]*Everything holds\n$/),
  ]);
  expect([wrong.code, head.code]).toEqual([2, 2]);
  await asOwner((client) => client.query('UPDATE "RegisterCounter" SET last = last + 5'));
  const bad = await command('--json');
  expect([bad.code, JSON.parse(bad.out).ok]).toEqual([1, false]);
});
