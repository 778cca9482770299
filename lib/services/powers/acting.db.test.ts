import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { createSession, sessionOf } from '@/lib/auth/session';
import { toDate } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addDays, day } from '@/lib/law/day';
import { answerStep } from '../cases/answer-step';
import { getDraft } from '../cases/draft';
import { getReceipt } from '../cases/get-receipt';
import { getMyArea, getMyCase, listMyCases } from '../cases/my-cases';
import { deleteDraft, startCase } from '../cases/start-case';
import { submitCase } from '../cases/submit-case';
import { openDocument } from '../documents/open-document';
import {
  actingFor,
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  applied,
  attach,
  BIRTH,
  birth,
  closeOffice,
  codeOf,
  decided,
  fillDraft,
  openOffice,
  ordinaryDay,
  rawOf,
  readyDraft,
  recentBirth,
  setClock,
  signatureOf,
  takenBy,
} from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { getNotification, listWaiting } from '../notifications/list-notifications';
import { getOfficeCase } from '../office/office-case';
import { listPowersHeld, refuseOutOfPower, startActing, stopActing } from './act-for';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const gone = { name: 'NotFound' };
const forbidden = { name: 'Forbidden' };
const ended = { name: 'PowerEnded' };
const revoke = (id: string) =>
  systemDb().power.update({ where: { id }, data: { state: 'revoked', endedAt: new Date() } });
const family = { kind: 'matter' as const, topics: ['family'] };
const emailsTo = (actor: Actor) =>
  systemDb()
    .message.findMany({ where: { personId: actor.id }, select: { template: true } })
    .then((rows) => rows.map(({ template }) => template));

test('Ana applies for Marta: the draft, the case and the receipt are Marta’s, and name them both', async () => {
  const marta = await addCitizen();
  const ana = await addCitizen({ givenName: 'Ana', surnames: 'Ruiz Sanz' });
  const { agent, power } = await actingFor(marta, ana, family);
  const id = await readyDraft(agent);
  expect((await getDraft(marta, id)).isReady).toBe(true);
  await expect(getDraft(ana, id)).rejects.toMatchObject(gone);
  const result = await submitCase(agent, id, await signatureOf(agent, id));
  if (result.status !== 'registered') throw new Error(result.status);
  const entry = await systemDb().registerEntry.findUniqueOrThrow({ where: { id: result.entryId } });
  expect(entry).toMatchObject({ personId: marta.id, presentedById: ana.id, powerId: power.id });
  expect(entry.signature).toMatchObject({ signer: ana.id });
  const receipt = await getReceipt(marta, entry.id);
  const text = JSON.stringify(sheetOf(receipt.issued.sheet));
  expect(text).toContain('Marta López García');
  expect(text).toMatch(new RegExp(`Ana Ruiz Sanz, \\w+, con el poder ${power.reference}`));
  expect((await getReceipt(agent, entry.id)).id).toBe(entry.id);
  await expect(getReceipt(ana, entry.id)).rejects.toMatchObject(gone);
  expect(await emailsTo(marta)).toEqual(['registered-for-you']);
  expect(await emailsTo(ana)).toEqual(['one-time-code', 'registered']);
  const acts = await systemDb().auditEvent.findMany({ where: { object: `case:${id}` } });
  expect(acts.length).toBeGreaterThan(3);
  for (const { actor, behalf } of acts) expect([actor, behalf]).toEqual([ana.id, marta.id]);
  expect((await listMyCases(ana, 'cases')).items).toEqual([]);
  expect((await listMyCases(marta, 'cases')).items).toHaveLength(1);
});

test('a code sent to the person represented does not sign for the representative, nor the other way round', async () => {
  const marta = await addCitizen();
  const { agent } = await actingFor(marta, await addCitizen(), family);
  const id = await readyDraft(marta);
  const own = await signatureOf(marta, id);
  expect(await submitCase(agent, id, own)).toMatchObject({ status: 'wrong-code' });
  const theirs = await signatureOf(agent, id);
  expect(await submitCase(marta, id, theirs)).toMatchObject({ status: 'wrong-code' });
});

test('beyond the power nothing begins and nothing is seen: not in the list, not on the home, not by its address', async () => {
  const marta = await addCitizen();
  const id = await applied(marta);
  const draft = await fillDraft(marta);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  const inside = (await actingFor(marta, await addCitizen(), family)).agent;
  const outside = (await actingFor(marta, await addCitizen(), { kind: 'procedure', procedures: ['retire-ordinary'] }))
    .agent;
  expect((await getMyCase(inside, id)).id).toBe(id);
  expect((await listMyCases(inside, 'cases')).items.map((each) => each.id)).toEqual([id]);
  expect((await listMyCases(outside, 'cases')).items).toEqual([]);
  expect((await getMyArea(outside)).cases).toEqual([]);
  const raw = rawOf(BIRTH, birth(recentBirth));
  for (const reach of [
    () => getMyCase(outside, id),
    () => openDocument(outside, document.id),
    () => getDraft(outside, draft),
    () => answerStep(outside, draft, 'child', raw),
    () => attach(outside, draft, 'other'),
    () => deleteDraft(outside, draft),
    () => signatureOf(outside, draft),
  ])
    await expect(reach()).rejects.toMatchObject(gone);
  await expect(startCase(outside, BIRTH, 'es', {})).rejects.toMatchObject(forbidden);
  expect((await getDraft(marta, draft)).id).toBe(draft);
});

test('acting for Marta, the own cases of the representative are as far away as anybody’s', async () => {
  const ana = await addCitizen();
  const own = await applied(ana);
  const { agent } = await actingFor(await addCitizen(), ana);
  await expect(getMyCase(agent, own)).rejects.toMatchObject(gone);
  expect((await listMyCases(agent, 'cases')).items).toEqual([]);
});

test('revoked in the middle of a draft: the next act fails, the draft waits for Marta, and nothing is Ana’s', async () => {
  const marta = await addCitizen();
  const ana = await addCitizen();
  const { agent, power } = await actingFor(marta, ana, family);
  const id = await readyDraft(agent);
  const signature = await signatureOf(agent, id);
  await revoke(power.id);
  for (const act of [
    () => submitCase(agent, id, signature),
    () => startCase(agent, BIRTH, 'es', {}),
    () => attach(agent, id, 'other'),
    () => deleteDraft(agent, id),
  ])
    await expect(act()).rejects.toMatchObject(ended);
  expect((await getDraft(marta, id)).isReady).toBe(true);
  expect(await systemDb().case.count({ where: { personId: ana.id } })).toBe(0);
  expect(await systemDb().registerEntry.count({ where: { caseId: id } })).toBe(0);
});

test('a power gives no right before it is accepted, after its last day, or when one of the two has died', async () => {
  const cases = [
    { data: { state: 'to_accept' as const, effectiveAt: null } },
    { data: { until: toDate(addDays(day('2026-11-24'), -1)) } },
    { data: { effectiveAt: new Date('2026-12-24T00:00:00Z') } },
    { data: {}, dead: 'granter' as const },
    { data: {}, dead: 'agent' as const },
  ];
  for (const { data, dead } of cases) {
    const [marta, ana] = [await addCitizen(), await addCitizen()];
    const { agent } = await actingFor(marta, ana, data);
    const diedOn = toDate(day('2026-11-20'));
    if (dead) await systemDb().person.update({ where: { id: dead === 'agent' ? ana.id : marta.id }, data: { diedOn } });
    await expect(startCase(agent, BIRTH, 'es', {})).rejects.toMatchObject(ended);
    expect(await listPowersHeld(ana)).toEqual([]);
  }
  const { agent } = await actingFor(await addCitizen(), await addCitizen(), { until: toDate(day('2026-11-24')) });
  expect((await startCase(agent, BIRTH, 'es', {})).id).toBeTruthy();
});

test('a revocation and a submission at the same instant: either it was registered in force, or not at all', async () => {
  for (let round = 0; round < 6; round++) {
    const marta = await addCitizen();
    const { agent, power } = await actingFor(marta, await addCitizen(), family);
    const id = await readyDraft(agent);
    const signature = await signatureOf(agent, id);
    const [sent] = await Promise.allSettled([submitCase(agent, id, signature), revoke(power.id)]);
    const entries = await systemDb().registerEntry.count({ where: { caseId: id } });
    if (sent.status === 'fulfilled') expect([sent.value.status, entries]).toEqual(['registered', 1]);
    else {
      expect(sent.reason).toMatchObject(ended);
      expect(entries).toBe(0);
    }
    await expect(startCase(agent, BIRTH, 'es', {})).rejects.toMatchObject(ended);
  }
});

test('notifications are opened only with a power that covers them, and the act names the power', async () => {
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const marta = await addCitizen();
  const notification = await decided(pilar, elena, await takenBy(pilar, marta));
  const without = (await actingFor(marta, await addCitizen(), family)).agent;
  const elsewhere = (
    await actingFor(marta, await addCitizen(), {
      kind: 'procedure',
      procedures: ['retire-ordinary'],
      notifications: true,
    })
  ).agent;
  for (const actor of [without, elsewhere]) {
    expect((await listWaiting(actor)).items).toEqual([]);
    expect((await getMyArea(actor)).notifications).toEqual([]);
    await expect(getNotification(actor, notification)).rejects.toMatchObject(gone);
    await expect(requestNotificationCode(actor, notification)).rejects.toMatchObject(gone);
  }
  const ana = await addCitizen();
  const { agent, power } = await actingFor(marta, ana, { ...family, notifications: true });
  expect((await listWaiting(agent)).items.map(({ id }) => id)).toEqual([notification]);
  const { codeId } = await requestNotificationCode(agent, notification);
  const result = await endNotification(agent, notification, 'open', { codeId, code: await codeOf(codeId) });
  expect(result).toEqual({ status: 'done', end: 'opened' });
  const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
  expect(row).toMatchObject({ openedById: ana.id, signature: { signer: ana.id, power: power.reference } });
  expect(await emailsTo(marta)).toContain('notification-ended-for-you');
  expect((await getNotification(marta, notification)).end).toBe('opened');
});

test('what a representative looks at is written down with the power, and each act is told if the person wants', async () => {
  const marta = await addCitizen();
  const id = await applied(marta);
  const ana = await addCitizen();
  const { agent, power } = await actingFor(marta, ana, { ...family, noticeOfActs: true });
  await getMyCase(marta, id);
  await getMyCase(agent, id);
  const looks = await systemDb().auditEvent.findMany({ where: { object: `case:${id}`, action: 'case.viewed' } });
  expect(looks.map(({ actor, behalf, details }) => [actor, behalf, details])).toEqual([
    [ana.id, marta.id, { power: power.id }],
  ]);
  const draft = await fillDraft(agent);
  expect(await emailsTo(marta)).not.toContain('acted-for-you');
  await deleteDraft(agent, draft);
  expect(await emailsTo(marta)).toContain('acted-for-you');
});

test('nobody handles in the office the case of somebody they represent', async () => {
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('caseworker')];
  const marta = await addCitizen();
  const id = await takenBy(elena, marta);
  expect((await getOfficeCase(pilar, id)).id).toBe(id);
  await actingFor(marta, pilar);
  await expect(getOfficeCase({ ...pilar, represents: [marta.id] }, id)).rejects.toMatchObject(gone);
});

test('the session carries the power: its forms are not those of the own name, and it knows when the power ended', async () => {
  const marta = await addPerson({ givenName: 'Rosa', surnames: 'Marín Gil' });
  const ana = await addCitizen();
  const { power } = await actingFor(actorOf(marta.id), ana, { ...family, noticeOfActs: true });
  const token = await transact(ana, (tx) => createSession(tx, ana.id, 'substantial'));
  const session = async () => {
    const found = await sessionOf(token);
    if (!found) throw new Error('no session');
    return found;
  };
  const before = await session();
  expect([before.actor.acting, before.power, before.holdsPowers]).toEqual([null, null, true]);
  await startActing(ana, before, power.id);
  const acting = await session();
  expect(acting.csrf).not.toBe(before.csrf);
  expect(acting.actor.acting).toMatchObject({ personId: marta.id, name: 'Rosa Marín Gil', inForce: true });
  expect(acting.actor.acting?.procedures).toContain(BIRTH);
  expect(acting.power).toMatchObject({ kind: 'matter', topics: ['family'], until: '2027-11-24' });
  expect(acting.power?.maskedId).not.toContain(marta.idNumber.slice(0, 5));
  await revoke(power.id);
  expect((await session()).actor.acting).toMatchObject({ inForce: false });
  await stopActing(ana, before);
  expect((await session()).actor.acting).toBeNull();
  const told = await systemDb().auditEvent.findMany({ where: { behalf: marta.id }, orderBy: { seq: 'asc' } });
  expect(told.map(({ action }) => action)).toEqual(['power.acting-started', 'power.acting-stopped']);
});

test('nobody acts with a power that is not theirs or not in force', async () => {
  const ana = await addCitizen();
  const token = await transact(ana, (tx) => createSession(tx, ana.id, 'substantial'));
  const session = await sessionOf(token);
  if (!session) throw new Error('no session');
  const foreign = await actingFor(await addCitizen(), await addCitizen());
  const expired = await actingFor(await addCitizen(), ana, { until: toDate(day('2026-11-01')) });
  for (const id of [foreign.power.id, expired.power.id, 'nothing'])
    await expect(startActing(ana, session, id)).rejects.toMatchObject(gone);
  expect((await sessionOf(token))?.actor.acting).toBeNull();
});

test('whom one may act for is found by name or document, the last used first', async () => {
  const ana = await addCitizen();
  const rosa = await addPerson({ givenName: 'Rosa', surnames: 'Marín' });
  const luis = await addPerson({ givenName: 'Luis', surnames: 'Otero' });
  await actingFor(actorOf(rosa.id), ana);
  const { power } = await actingFor(actorOf(luis.id), ana);
  const token = await transact(ana, (tx) => createSession(tx, ana.id, 'substantial'));
  await startActing(ana, (await sessionOf(token)) as never, power.id);
  const names = async (find?: string) => (await listPowersHeld(ana, find)).map(({ name }) => name);
  expect(await names()).toEqual(['Luis Otero', 'Rosa Marín']);
  expect(await names('marín')).toEqual(['Rosa Marín']);
  expect(await names(luis.idNumber)).toEqual(['Luis Otero']);
  expect(await names('%')).toHaveLength(2);
  expect(await names('nobody')).toEqual([]);
});

test('wanting more than the power covers is written down for both', async () => {
  const marta = await addCitizen();
  const ana = await addCitizen();
  const { agent, power } = await actingFor(marta, ana, family);
  await refuseOutOfPower(agent, 'retire-ordinary');
  expect(
    await systemDb().auditEvent.findFirst({ where: { object: `power:${power.id}`, result: 'refused' } }),
  ).toMatchObject({ actor: ana.id, behalf: marta.id, action: 'power.out-of-scope' });
});
