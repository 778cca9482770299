import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toDate } from '@/lib/casework/dates';
import { registry } from '@/lib/catalogue/registry';
import { day } from '@/lib/law/day';
import { actorOf, addPerson, applied, closeOffice, openOffice } from '../fixtures';
import { listAutomated } from './list-automated';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

test('every procedure that declares it is listed, with what was decided so in the last year', async () => {
  const declared = registry.filter(({ procedure }) => procedure.automatic).map(({ procedure }) => procedure.slug);
  expect(declared.length).toBeGreaterThan(2);
  const before = await listAutomated();
  expect(before.map(({ registered }) => registered.procedure.slug)).toEqual(declared);
  expect(before.every(({ automatic, all }) => automatic === 0 && all === 0)).toBe(true);

  const { id } = await addPerson({
    periods: { create: [{ regime: 'self-employed', from: toDate(day('2021-09-01')) }] },
    bases: { create: [] },
  });
  const change = { activityChange: 'add', newActivity: '3100', regulatedActivity: false };
  await applied(actorOf(id), { ...change, activityChangeDate: '2026-11-24' }, 'self-employed-activity');
  // Told late: a person has to decide, and nothing is counted yet.
  await applied(actorOf(id), { ...change, activityChangeDate: '2026-06-01' }, 'self-employed-activity');
  const counted = (await listAutomated()).find(
    ({ registered }) => registered.procedure.slug === 'self-employed-activity',
  );
  expect(counted).toMatchObject({ automatic: 1, all: 1 });
});
