import { beforeAll, expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { addCitizen, addStaff, applied, setClock, takenBy } from '../fixtures';
import { forbidden, officeWith } from '../test-office';
import { getBoard, proceduresOf } from './board';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { elena, pilar, lucas } = officeWith({ elena: 'supervisor', pilar: 'caseworker', lucas: 'caseworker' });
const all = { procedure: null, period: 90 } as const;

let case1: string;
beforeAll(async () => {
  case1 = await takenBy(pilar, await addCitizen());
  await takenBy(lucas, await addCitizen());
  await applied(await addCitizen());
});

/** A first decision signed and notified so many days after the register. */
const decidedAfter = async (days: readonly [taken: number, signed: number, told: number]) => {
  const person = await addCitizen();
  const registeredAt = new Date('2026-10-01T09:00:00Z');
  const after = (count: number) => new Date(registeredAt.getTime() + count * 86_400_000);
  const [taken, signed, told] = days.map(after) as [Date, Date, Date];
  const { id } = await systemDb().case.create({
    data: {
      procedure: 'birth-and-childcare',
      procedureVersion: '1',
      personId: person.id,
      state: 'notified',
      registeredAt,
      updatedAt: told,
      events: { create: { at: taken, kind: 'taken', byOffice: true } },
    },
  });
  const decision = await systemDb().decision.create({
    data: {
      caseId: id,
      outcome: 'refused',
      state: 'signed',
      assessment: {},
      facts: {},
      proposedAt: signed,
      signedAt: signed,
      needsSecond: false,
    },
  });
  await systemDb().notification.create({
    data: {
      kind: 'decision',
      personId: person.id,
      caseId: id,
      issuedId: 'x',
      decisionId: decision.id,
      availableAt: signed,
      expiresAt: told,
      openedAt: told,
      openedById: person.id,
    },
  });
};

test('the board counts what is open, by whom and of what, and nothing of another body', async () => {
  const { load, people, procedures, ages, requests } = await getBoard(elena, all);
  expect(load).toMatchObject({ open: 3, unassigned: 1, waiting: 0, proposed: 0, past: 0 });
  expect(people.map(({ name, open }) => [name, open]).sort()).toEqual(
    [
      [null, 1],
      ['Pilar Gil', 1],
      ['Pilar Gil', 1],
    ].sort(),
  );
  expect(procedures).toMatchObject([{ name: 'birth-and-childcare', open: 3 }]);
  expect(ages).toEqual([3, 0, 0, 0, 0, 0]);
  expect(requests).toBe(0);
  expect((await getBoard({ ...elena, body: 'IMSERSO' }, all)).load.open).toBe(0);
  expect((await getBoard(elena, { ...all, procedure: 'retire-ordinary' })).load.open).toBe(0);
});

test('cases grow old, come near silence, and pass their term; one whose term stands still does not', async () => {
  const dueOn = new Date('2027-02-01');
  await systemDb().case.updateMany({ where: { state: 'registered' }, data: { dueOn } });
  await systemDb().case.update({ where: { id: case1 }, data: { dueOn, stoppedAt: new Date() } });
  setClock('2027-01-25T10:00:00Z');
  const near = (await getBoard(elena, all)).load;
  setClock('2027-06-15T10:00:00Z');
  const late = await getBoard(elena, all);
  expect(near).toMatchObject({ open: 3, near: expect.any(Number), past: expect.any(Number) });
  expect(near.near).toBeGreaterThanOrEqual(1);
  expect(late.load.past).toBe(2);
  expect(late.ages).toEqual([0, 0, 0, 0, 0, 3]);
  expect(late.people.find(({ name }) => name === null)).toMatchObject({ open: 1, past: 1, oldest: 203 });
});

test('half of the decisions take no longer than the median, nine of ten no longer than the percentile', async () => {
  for (const days of [
    [1, 5, 8],
    [2, 10, 12],
    [3, 30, 40],
  ] as const)
    await decidedAfter(days);
  const { steps } = await getBoard(elena, all);
  expect(steps).toEqual([
    { step: 'taken', count: 3, median: 2, most: 3 },
    { step: 'decided', count: 3, median: 8, most: 27 },
    { step: 'all', count: 3, median: 10, most: 30 },
    { step: 'notified', count: 3, median: 3, most: 10 },
  ]);
  expect((await getBoard(elena, { ...all, period: 30 })).steps.find(({ step }) => step === 'all')).toMatchObject({
    count: 1,
  });
});

test('supervisors and auditors look, and it is written down', async () => {
  await expect(getBoard(pilar, all)).rejects.toMatchObject(forbidden);
  const auditor = await addStaff('auditor');
  await getBoard(auditor, all);
  const said = await systemDb().auditEvent.findMany({ where: { actor: auditor.id, action: 'supervision.viewed' } });
  expect(said).toHaveLength(1);
  expect(proceduresOf(elena)).toContain('birth-and-childcare');
});
