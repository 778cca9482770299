import { expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addStaff } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { runWork } from './kinds';
import { getRun, listRuns, resumeRun, startRun, stopRun, workOnRuns } from './runs';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { elena, pilar } = officeWith({ elena: 'supervisor', pilar: 'caseworker' });

let broken = false;
/** Adds numbers up: what a slice holds is known, so the sum tells whether each counted once. */
const adding = {
  add: runWork<{ times: number }, number[], number>({
    permission: 'manage:outages',
    perform: async (tx, { input, slice }) => {
      await tx.$executeRaw`SELECT pg_sleep(0.005)`;
      if (broken && slice.includes(7)) throw new TypeError('seven');
      return slice.reduce((sum, each) => sum + each, 0) * input.times;
    },
    report: async (_tx, { results }) => ({ sum: results.reduce((sum, each) => sum + each, 0) }),
  }),
};
const begin = (slices: number[][], actor = elena) =>
  transact(actor, (tx, audit) => startRun({ tx, audit, actor, kinds: adding }, 'add', { times: 2 }, slices));
const slices = Array.from({ length: 20 }, (_, index) => [index, index + 1]);
const sum = 2 * slices.flat().reduce((total, each) => total + each, 0);

test('workers share the slices of a run: each counts once, and the last one leaves the report', async () => {
  const id = await begin(slices);
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'running', total: 20, done: 0, report: null });
  const done = await Promise.all([1, 2, 3].map(() => workOnRuns({ kinds: adding })));
  expect(done.reduce((total, each) => total + each)).toBe(20);
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'done', done: 20, report: { sum } });
  expect(await workOnRuns({ kinds: adding })).toBe(0);
  const said = await systemDb().auditEvent.findMany({ where: { object: `run:${id}` }, orderBy: { seq: 'asc' } });
  expect(said.map(({ action }) => action)).toEqual(['run.started', 'run.done']);
});

test('a process that has to stop leaves the rest to the next one', async () => {
  const id = await begin(slices);
  let left = 5;
  expect(await workOnRuns({ kinds: adding, isStopping: () => left-- === 0 })).toBe(5);
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'running', done: 5 });
  await workOnRuns({ kinds: adding });
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'done', report: { sum } });
});

test('a slice that fails again and again fails the run, which says why and goes on once it is mended', async () => {
  broken = true;
  const id = await begin(slices);
  await workOnRuns({ kinds: adding });
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'failed', problem: 'TypeError', report: null });
  await expect(stopRun(elena, id, adding)).rejects.toMatchObject(conflict);
  broken = false;
  await resumeRun(elena, id, adding);
  await workOnRuns({ kinds: adding });
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'done', report: { sum } });
});

test('who stops a run keeps what was done, and lets it go on later', async () => {
  const id = await begin(slices);
  await stopRun(elena, id, adding);
  expect(await workOnRuns({ kinds: adding })).toBe(0);
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'stopped', done: 0 });
  await resumeRun(elena, id, adding);
  await workOnRuns({ kinds: adding });
  expect(await getRun(elena, id, adding)).toMatchObject({ state: 'done', done: 20, report: { sum } });
  await expect(resumeRun(elena, id, adding)).rejects.toMatchObject(conflict);
});

test('runs are begun and seen by those whose kind of work it is, in their own body', async () => {
  const id = await begin([[1]]);
  await expect(begin([[1]], pilar)).rejects.toMatchObject(forbidden);
  await expect(begin([], elena)).rejects.toMatchObject(conflict);
  await expect(getRun(pilar, id, adding)).rejects.toMatchObject(forbidden);
  await expect(getRun({ ...elena, body: 'ISM' }, id, adding)).rejects.toMatchObject(gone);
  expect((await listRuns(elena, 'add', 50, adding)).map((run) => run.id)).toContain(id);
  await expect(listRuns(await addStaff('auditor'), 'add', 1, adding)).rejects.toMatchObject(forbidden);
  await stopRun(elena, id, adding);
  await expect(
    transact(systemActor, (tx) => tx.run.update({ where: { id }, data: { state: 'done' } })),
  ).rejects.toThrow();
});
