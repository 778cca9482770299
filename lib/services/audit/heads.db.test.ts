import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { sealCertificate } from '@/lib/adapters/seal-key';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { closeOffice, openOffice, setClock } from '../fixtures';
import { publishedHeads } from './published-heads';
import { sealFacts } from './seal-facts';
import { signAuditHead } from './sign-head';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

const run = promisify(execFile);
const note = () => transact(systemActor, async (_tx, audit) => audit({ action: 'sign-out', object: 'test:1' }));

test('once a day the newest row is signed, however many workers try; a day of outage has none', async () => {
  expect(await signAuditHead(), 'an empty chain has no head').toBe(0);
  await note();
  const made = await Promise.all([signAuditHead(), signAuditHead(), signAuditHead()]);
  expect(made.reduce((a, b) => a + b)).toBe(1);
  await note();
  expect(await signAuditHead()).toBe(0);
  setClock('2026-11-27T00:30:00Z');
  await note();
  expect(await signAuditHead()).toBe(1);
  const heads = await publishedHeads(10);
  expect(heads.map(({ day, seq }) => [day, seq])).toEqual([
    ['2026-11-27', '3'],
    ['2026-11-24', '1'],
  ]);
  const { hash } = await systemDb().auditEvent.findUniqueOrThrow({ where: { seq: 3n } });
  expect(heads[0]?.hash).toBe(hash);
  expect((await publishedHeads(1)).length).toBe(1);
});

test('anybody checks a published head with OpenSSL alone, and one changed letter is told', async () => {
  const [head] = await publishedHeads(1);
  if (!head) throw new Error('no head');
  const folder = await mkdtemp(join(tmpdir(), 'head-'));
  const at = (name: string) => join(folder, name);
  await writeFile(at('seal.pem'), head.certificate);
  await writeFile(at('head.txt'), head.statement);
  await writeFile(at('head.sig'), Buffer.from(head.signature, 'base64'));
  await run('openssl', ['x509', '-in', at('seal.pem'), '-pubkey', '-noout', '-out', at('key.pem')]);
  const verify = () =>
    run('openssl', ['dgst', '-sha256', '-verify', at('key.pem'), '-signature', at('head.sig'), at('head.txt')]);
  expect((await verify()).stdout).toBe('Verified OK\n');
  await writeFile(at('head.txt'), head.statement.replace('seq 3', 'seq 2'));
  await expect(verify()).rejects.toThrow();
});

test('the same head lies outside the database, byte for byte, and is never written over', async () => {
  const [head] = await publishedHeads(1);
  const file = (ending: string) => readFile(join(config().DATA_DIR, 'audit-heads', `2026-11-27.${ending}`));
  expect((await file('txt')).toString()).toBe(head?.statement);
  expect((await file('sig')).toString('base64')).toBe(head?.signature);
  expect((await file('pem')).toString()).toBe(head?.certificate);
});

test('what is told of the seal is what its certificate says', async () => {
  const facts = await sealFacts();
  expect(facts).toMatchObject({
    pem: await sealCertificate(),
    holder: expect.stringContaining('CN=Sello electronico'),
  });
  expect(facts.validUntil.getTime()).toBeGreaterThan(Date.now());
  const [head] = await publishedHeads(1);
  expect(head?.statement).toContain(`certificate ${facts.fingerprint}\n`);
});
