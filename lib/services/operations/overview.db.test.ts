import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { addCitizen, applied } from '../fixtures';
import { forbidden, gone, officeWith } from '../test-office';
import { getOperations, retryJobs } from './overview';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { adela, elena } = officeWith({ adela: 'administrator', elena: 'supervisor' });

test('the administrator sees what waits and what failed, and lets it run again; nothing on the page names anybody', async () => {
  const marta = await addCitizen();
  await applied(marta);
  const name = 'deliver-message';
  const countsOf = async () => (await getOperations(adela)).queues.find((row) => row.name === name);
  const before = await countsOf();
  expect(before?.waiting).toBeGreaterThan(0);
  expect(before).toMatchObject({ active: 0, failed: 0 });
  await systemDb().$executeRaw`UPDATE jobs.job SET state = 'failed' WHERE name = ${name} AND state = 'created'`;
  expect(await countsOf()).toMatchObject({ waiting: 0, failed: before?.waiting });
  expect(await retryJobs(adela, name, 'one')).toBe(1);
  expect(await countsOf()).toMatchObject({ waiting: 1, failed: (before?.waiting ?? 0) - 1 });
  expect(await retryJobs(adela, name, 'all')).toBe((before?.waiting ?? 0) - 1);
  expect(await retryJobs(adela, name, 'all')).toBe(0);
  expect(await countsOf()).toMatchObject({ waiting: before?.waiting, failed: 0 });
  const found = await getOperations(adela);
  expect(found.ready).toEqual({ database: 'up', files: 'up', scanner: 'none' });
  expect(Math.abs(found.clockMs)).toBeLessThan(1_000);
  expect(found.outbox.counts).toContainEqual({ state: 'queued', count: await systemDb().message.count() });
  expect(found.backups).toEqual({ madeAt: null, testedAt: null, isLastTestBad: false });
  const person = await systemDb().person.findUniqueOrThrow({ where: { id: marta.id } });
  const shown = JSON.stringify(found);
  for (const secret of [person.id, person.idNumber, person.email ?? '?', person.surnames])
    expect(shown).not.toContain(secret);
});

test('nobody else looks into the engine room, and no queue is made up', async () => {
  await expect(getOperations(elena)).rejects.toMatchObject(forbidden);
  await expect(retryJobs(elena, 'deliver-message', 'all')).rejects.toMatchObject(forbidden);
  await expect(retryJobs(adela, 'no-such-queue', 'all')).rejects.toMatchObject(gone);
});
