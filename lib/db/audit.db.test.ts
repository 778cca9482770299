import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { asOwner, closeOffice, openOffice } from '@/lib/services/fixtures';
import { checkChain } from '@/lib/services/verify/check-chain';
import { systemDb } from './client';
import { transact } from './transact';
import { isUnavailable } from './unavailable';

beforeAll(openOffice);
afterAll(closeOffice);

const act = (object: string, details: Record<string, string> = {}) =>
  transact({ ...systemActor, ip: '192.0.2.1', requestId: 'r-1' }, async (_tx, audit) =>
    audit({ action: 'sign-out', object, behalf: 'somebody', details }),
  );

test('twenty acts at once keep one unbroken chain, in the order of their numbers', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => act(`test:${index}`, { 'a\u001fb': `ñ "${index}" \n` })));
  expect(await checkChain()).toMatchObject({ ok: true, count: 20 });
  const rows = await systemDb().auditEvent.findMany({ orderBy: { seq: 'asc' } });
  expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1));
  expect(rows[0]).toMatchObject({
    actor: 'system',
    behalf: 'somebody',
    result: 'ok',
    ip: '192.0.2.1',
    requestId: 'r-1',
    prev: '0'.repeat(64),
  });
});

test('an act that fails leaves no audit row and no gap in the chain', async () => {
  const before = await systemDb().auditEvent.count();
  const fails = transact(systemActor, async (_tx, audit) => {
    audit({ action: 'sign-out', object: 'test:fails' });
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  await act('test:after');
  expect(await systemDb().auditEvent.count()).toBe(before + 1);
  expect((await checkChain()).ok).toBe(true);
});

test('the application can neither change nor remove nor empty what is on the audit, nor write its hashes', async () => {
  const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await app.connect();
  const tries = [
    `UPDATE audit_event SET actor = 'x'`,
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    `UPDATE v_audit SET actor = 'x'`,
    'DELETE FROM v_audit',
    'ALTER TABLE audit_event DISABLE TRIGGER ALL',
    'DROP TRIGGER audit_chain ON audit_event',
    `CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$`,
    `SET session_replication_role = replica`,
    'TRUNCATE "RegisterEntry" CASCADE',
    'SELECT * FROM _prisma_migrations',
  ];
  for (const statement of tries) await expect(app.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  await app.query(`INSERT INTO audit_event (seq, at, actor, action, object, prev, hash)
                   VALUES (1, now(), 'forger', 'test.forged', 'x:1', repeat('f', 64), repeat('f', 64))`);
  await app.end();
  const [newest] = await systemDb().auditEvent.findMany({ orderBy: { seq: 'desc' }, take: 1 });
  expect(newest?.hash).not.toBe('f'.repeat(64));
  expect((await checkChain()).ok).toBe(true);
});

test('even the owner of the tables meets the triggers', async () => {
  for (const statement of [`UPDATE audit_event SET actor = 'x'`, 'DELETE FROM audit_event', 'TRUNCATE audit_event'])
    await expect(
      asOwner((owner) => owner.query(statement)),
      statement,
    ).rejects.toThrow('append-only');
});

test('a deadlock is tried again; a lost connection is unavailable, not wrong', async () => {
  const ids = await Promise.all(
    ['10000001A', '10000002B'].map((idNumber) =>
      systemDb().person.create({ data: { idNumber, givenName: 'A', surnames: 'B' } }),
    ),
  );
  const [a, b] = ids.map(({ id }) => id) as [string, string];
  let tries = 0;
  const touch = (first: string, second: string) =>
    transact(systemActor, async (tx) => {
      tries++;
      await tx.person.update({ where: { id: first }, data: { failedSignIns: { increment: 1 } } });
      await new Promise((done) => setTimeout(done, 100));
      await tx.person.update({ where: { id: second }, data: { failedSignIns: { increment: 1 } } });
    });
  await Promise.all([touch(a, b), touch(b, a)]);
  expect(tries).toBeGreaterThan(2);
  const rows = await systemDb().person.findMany({ where: { id: { in: [a, b] } } });
  expect(rows.map(({ failedSignIns }) => failedSignIns)).toEqual([2, 2]);
  const twice = await systemDb()
    .person.create({ data: { idNumber: '10000001A', givenName: 'A', surnames: 'B' } })
    .catch((error: unknown) => error);
  expect(isUnavailable(twice)).toBe(false);
  const killed = systemDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    await tx.person.count();
  });
  const lost = await killed.catch((error: unknown) => error);
  expect(isUnavailable(lost)).toBe(true);
  expect(await systemDb().person.count()).toBe(2);
});

test('a lock held by somebody else is waited for four seconds at most', async () => {
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await holder.connect();
  await holder.query('BEGIN; SELECT 1 FROM "Person" FOR UPDATE');
  const started = Date.now();
  const waiter = systemDb()
    .person.updateMany({ data: { failedSignIns: 0 } })
    .catch((error: unknown) => error);
  expect(isUnavailable(await waiter)).toBe(true);
  expect(Date.now() - started).toBeLessThan(5_500);
  await holder.query('ROLLBACK');
  await holder.end();
  expect((await systemDb().person.updateMany({ data: { failedSignIns: 0 } })).count).toBe(2);
});
