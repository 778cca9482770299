import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { type LifeName, lives, stepsOf } from '@/lib/casework/lives';
import {
  addCitizen,
  addStaff,
  applied,
  closeOffice,
  decided,
  openOffice,
  setClock,
  takenBy,
} from '@/lib/services/fixtures';
import { lapseNotifications } from '@/lib/services/notifications/end-notification';
import { systemDb } from './client';
import { transact } from './transact';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

test('the database knows exactly the steps of the lifecycles', async () => {
  const written = (Object.keys(lives) as LifeName[]).flatMap((machine) =>
    stepsOf(machine)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => `${machine}: ${from} → ${to}`),
  );
  const kept = (await systemDb().stateStep.findMany()).map(({ machine, from, to }) => `${machine}: ${from} → ${to}`);
  expect(kept.toSorted()).toEqual([...new Set(written)].toSorted());
});

test('a step that is not in the table cannot be written, not even by the system', async () => {
  const id = await applied(await addCitizen());
  for (const state of ['proposed', 'notified', 'draft'] as const)
    await expect(transact(systemActor, (tx) => tx.case.update({ where: { id }, data: { state } }))).rejects.toThrow(
      /cannot go from registered to/,
    );
  expect(await systemDb().case.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'registered' });
  await expect(
    transact(systemActor, (tx) =>
      tx.stateStep.create({ data: { machine: 'case', from: 'registered', to: 'notified' } }),
    ),
  ).rejects.toThrow();
});

test('a notification that has ended stays as it ended', async () => {
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const id = await decided(pilar, elena, await takenBy(pilar, await addCitizen()));
  setClock('2026-12-10T10:00:00Z');
  await lapseNotifications();
  const change = (data: object) => transact(systemActor, (tx) => tx.notification.update({ where: { id }, data }));
  for (const data of [{ rejectedAt: null }, { rejectedAt: null, refusedAt: new Date() }, { availableAt: new Date() }])
    await expect(change(data)).rejects.toThrow(/stays as it ended/);
});
