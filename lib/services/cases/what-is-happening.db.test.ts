import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { actingFor, addCitizen, applied, decided, forgetCodes, ordinaryDay, takenBy, versionOf } from '../fixtures';
import { takeCase } from '../office/office-case';
import { officeWith } from '../test-office';
import { whatIsHappening } from './what-is-happening';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });

const only = async (actor: Actor) => {
  const [first, ...others] = await whatIsHappening(actor);
  expect(others).toEqual([]);
  if (!first) throw new Error('nothing happens');
  return first;
};

test('from the office to the person to nobody: who has to act, until when, and what is paid next', async () => {
  const marta = await addCitizen();
  expect(await whatIsHappening(marta)).toEqual([]);
  const caseId = await takenBy(pilar, marta);
  expect(await only(marta)).toMatchObject({ actor: 'office', until: expect.any(String), usual: null, next: null });
  const notificationId = await decided(pilar, elena, caseId);
  const waiting = await only(marta);
  expect(waiting).toMatchObject({ actor: 'person', until: '2026-12-04', outcome: undefined, next: null });
  const opened = { openedAt: new Date(ordinaryDay), openedById: marta.id };
  await systemDb().notification.update({ where: { id: notificationId }, data: opened });
  await systemDb().case.update({ where: { id: caseId }, data: { state: 'notified' } });
  const known = await only(marta);
  expect(known).toMatchObject({ actor: 'nobody', until: null, outcome: 'granted' });
  expect(known.next?.value).toBeGreaterThan(0);
});

test('the usual time is told once there are five decisions of the last year', async () => {
  for (let count = 0; count < 5; count++) {
    const citizen = await addCitizen();
    const caseId = await takenBy(pilar, citizen);
    await forgetCodes(elena);
    await decided(pilar, elena, caseId);
    const registeredAt = new Date(Date.parse(ordinaryDay) - (count + 1) * 10 * 86_400_000);
    await systemDb().case.update({ where: { id: caseId }, data: { registeredAt } });
  }
  const marta = await addCitizen();
  await applied(marta);
  const { usual } = await only(marta);
  expect(usual?.count).toBeGreaterThanOrEqual(5);
  expect(usual?.median).toBeLessThanOrEqual(usual?.most ?? 0);
  expect(usual?.most).toBe(50);
});

test('a representative sees the cases of their power; with a power for this page all of them, to read and not to open', async () => {
  const marta = await addCitizen();
  await applied(marta);
  const { agent: family } = await actingFor(marta, await addCitizen(), { kind: 'matter', topics: ['family'] });
  expect(await only(family)).toMatchObject({ canOpen: true });
  const { agent: retirement } = await actingFor(marta, await addCitizen(), { kind: 'matter', topics: ['retirement'] });
  expect(await whatIsHappening(retirement)).toEqual([]);
  const { agent } = await actingFor(marta, await addCitizen(), { kind: 'procedure', procedures: ['case-status'] });
  expect(await only(agent)).toMatchObject({ canOpen: false, actor: 'office' });
  const look = { actor: agent.id, behalf: marta.id, action: 'record.viewed' };
  expect(await systemDb().auditEvent.count({ where: look })).toBe(1);
});

test('healthcare entitlement: applied for in the own name and by a representative, decided, and seen by both', async () => {
  const facts = {
    ...getProcedure('healthcare').examples.find(({ expect: wanted }) => wanted.outcome === 'entitled')?.facts,
  };
  const marta = await addCitizen();
  const { agent } = await actingFor(marta, await addCitizen(), { kind: 'procedure', procedures: ['healthcare'] });
  for (const actor of [marta, agent]) {
    const caseId = await applied(actor, { ...facts }, 'healthcare');
    const entry = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId } });
    expect([entry.personId, entry.presentedById]).toEqual([marta.id, actor.id]);
    await takeCase(pilar, caseId, await versionOf(caseId));
    await decided(pilar, elena, caseId);
  }
  for (const actor of [marta, agent])
    expect((await whatIsHappening(actor)).map(({ registered }) => registered.procedure.slug)).toEqual([
      'healthcare',
      'healthcare',
    ]);
});
