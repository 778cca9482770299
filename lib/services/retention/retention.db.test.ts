import { expect, test, vi } from 'vitest';
import { createSession } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { actorOf, addCitizen, fillDraft, setClock } from '../fixtures';
import { purgeExpired } from '../forms/purge';
import { conflict, forbidden, officeWith } from '../test-office';
import { holdDeletion, liftHold, listHolds, previewRetention } from './retention';
import { retentionRules } from './rules';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { ada, ivan, pilar } = officeWith({ ada: 'administrator', ivan: 'auditor', pilar: 'caseworker' });

const dniOf = async (id: string) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;
const rowOf = async (key: string) => (await previewRetention(ada)).rules.find((rule) => rule.key === key);
const oldSession = async (personId: string) => {
  await transact(actorOf(personId), (tx) => createSession(tx, personId, 'low'));
  await systemDb().session.updateMany({ where: { personId }, data: { expiresAt: new Date('2020-01-01') } });
};
const sessionsOf = (personId: string) => systemDb().session.count({ where: { personId } });

test('the page says what the next run takes, the run takes exactly that, and the page then says that it did', async () => {
  const [one, other] = [await addCitizen(), await addCitizen()];
  await oldSession(one.id);
  await oldSession(other.id);
  expect(await rowOf('sessions')).toMatchObject({ due: 2, keeps: { unit: 'days', count: 90 } });
  expect(await sessionsOf(one.id), 'looking deletes nothing').toBe(1);
  await purgeExpired();
  expect(await sessionsOf(one.id)).toBe(0);
  expect(await rowOf('sessions')).toMatchObject({ due: 0, last: 2 });
});

test('what it takes to undo an act on many cases is kept for ninety days', async () => {
  for (const at of ['2026-08-20T10:00:00Z', '2026-11-20T10:00:00Z'])
    await systemDb().queueAct.create({ data: { kind: 'remind', personId: pilar.id, at: new Date(at), results: [] } });
  setClock('2026-11-24T10:00:00Z');
  expect(await rowOf('queue-acts')).toMatchObject({ due: 1, keeps: { unit: 'days', count: 90 } });
  await purgeExpired();
  expect(await systemDb().queueAct.count({ where: { personId: pilar.id } })).toBe(1);
});

test('of somebody with a hold nothing is deleted until it is lifted: their draft and their sessions stay', async () => {
  const [held, free] = [await addCitizen(), await addCitizen()];
  const drafts = { held: await fillDraft(held), free: await fillDraft(free) };
  await oldSession(held.id);
  expect(await holdDeletion(ivan, { idNumber: await dniOf(held.id), reason: 'Reclamación 7/2026' })).toEqual({
    problems: [],
  });
  setClock('2027-03-01T10:00:00Z');
  expect(await rowOf('drafts')).toMatchObject({ due: 1, canBeHeld: true });
  await purgeExpired();
  const left = await systemDb().case.findMany({ where: { id: { in: Object.values(drafts) } }, select: { id: true } });
  expect(left).toEqual([{ id: drafts.held }]);
  expect(await sessionsOf(held.id)).toBe(1);
  const [hold] = await listHolds(ada);
  expect(hold).toMatchObject({ personId: held.id, reason: 'Reclamación 7/2026', liftedAt: null });
  await liftHold(ivan, hold?.id ?? '');
  await purgeExpired();
  expect(await systemDb().case.count({ where: { id: drafts.held } })).toBe(0);
  expect(await sessionsOf(held.id)).toBe(0);
  await expect(liftHold(ivan, hold?.id ?? '')).rejects.toMatchObject(conflict);
  expect(
    (await systemDb().auditEvent.findMany({ where: { behalf: held.id, actor: ivan.id }, orderBy: { seq: 'asc' } })).map(
      ({ action }) => action,
    ),
  ).toEqual(['retention.held', 'retention.lifted']);
});

test('a hold needs a document and a reason, is set once, and only by an auditor who is not the person', async () => {
  expect(await holdDeletion(ivan, { idNumber: 'x', reason: ' ' })).toEqual({
    problems: [
      { field: 'idNumber', code: 'wrong-id' },
      { field: 'reason', code: 'missing' },
    ],
  });
  const sent = { idNumber: await dniOf((await addCitizen()).id), reason: 'x' };
  const both = await Promise.allSettled([holdDeletion(ivan, sent), holdDeletion(ivan, sent)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(holdDeletion(ivan, { ...sent, idNumber: await dniOf(ivan.id) })).rejects.toMatchObject(forbidden);
  await expect(holdDeletion(ada, sent), 'an administrator sees, an auditor holds').rejects.toMatchObject(forbidden);
  for (const actor of [pilar, await addCitizen()]) {
    await expect(previewRetention(actor)).rejects.toMatchObject(forbidden);
    await expect(listHolds(actor)).rejects.toMatchObject(forbidden);
  }
});

test('one rule that fails keeps no other from its work', async () => {
  const citizen = await addCitizen();
  await oldSession(citizen.id);
  setClock('2027-06-01T10:00:00Z');
  const broken = vi.spyOn(systemDb().formReturn, 'deleteMany').mockRejectedValue(new Error('broken') as never);
  await purgeExpired();
  broken.mockRestore();
  expect(await sessionsOf(citizen.id)).toBe(0);
  const pass = await systemDb().retentionPass.findFirstOrThrow({ orderBy: { at: 'desc' } });
  expect(Object.keys(pass.deleted as object).sort()).toEqual(
    Object.keys(retentionRules())
      .filter((key) => key !== 'form-answers')
      .sort(),
  );
});
