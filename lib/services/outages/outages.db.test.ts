import { beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { notificationExpires } from '@/lib/casework/terms';
import { systemDb } from '@/lib/db/client';
import { messagesOf } from '@/lib/i18n/messages';
import { addCitizen, addStaff, codeOf, decided, forgetCodes, setClock, takenBy, versionOf } from '../fixtures';
import { messageText } from '../messages/templates';
import { endNotification, lapseNotifications, requestNotificationCode } from '../notifications/end-notification';
import { getNotification, listHistory, listWaiting } from '../notifications/list-notifications';
import { remindNotifications } from '../notifications/remind';
import { lapseRequests, requestDocuments } from '../office/request-documents';
import { officeWith } from '../test-office';
import { checkNotifications } from '../verify/check-acts';
import { applyOutages } from './apply-outages';
import { getOutage, listOutages } from './office-outages';
import { discardOutage, endOutage, publishOutage, recordOutage } from './record-outage';
import { getStatus, readUptime } from './status';
import { watchServices } from './watch';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });
beforeEach(async () => {
  for (const actor of [pilar, elena]) await forgetCodes(actor);
  await systemDb().heartbeat.deleteMany();
});

const parts = (name: string, [date = '', time = '']: readonly string[]) => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return {
    [`${name}Day.day`]: dayOfMonth,
    [`${name}Day.month`]: month,
    [`${name}Day.year`]: year,
    [`${name}Time`]: time,
  };
};
/** An outage in the hours of Madrid, 'YYYY-MM-DD HH:MM'. */
const recorded = async (service: 'register' | 'notifications', from: string, until = ''): Promise<string> => {
  const values = {
    service,
    ...parts('from', from.split(' ')),
    ...parts('until', until.split(' ')),
    causeEs: 'Se cayó la red',
    causeEn: 'The network was down',
  };
  const result = await recordOutage(elena, values);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.id;
};
const published = async (service: 'register' | 'notifications', from: string, until: string) => {
  const id = await recorded(service, from, until);
  await publishOutage(elena, id, true);
  return id;
};

const notified = async (instant: string) => {
  setClock('2026-11-24T10:00:00Z');
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  setClock(instant);
  return { citizen, id, notification: await decided(pilar, elena, id) };
};
const reload = (id: string) =>
  systemDb().notification.findUniqueOrThrow({ where: { id }, include: { suspensions: true } });
const coded = async (citizen: Actor, id: string) => {
  const { codeId } = await requestNotificationCode(citizen, id);
  return { codeId, code: await codeOf(codeId) };
};
const told = (actor: Actor) =>
  systemDb().communication.findMany({ where: { personId: actor.id }, orderBy: { sentAt: 'asc' } });

test('an outage of fourteen hours, recorded late: the end moves by its day, everybody is told, and it verifies', async () => {
  const { citizen, notification } = await notified('2027-03-02T09:00:00Z');
  const short = await notified('2027-03-02T09:30:00Z');
  await endNotification(short.citizen, short.notification, 'open', await coded(short.citizen, short.notification));
  setClock('2027-03-12T20:00:00Z');
  const id = await recorded('notifications', '2027-03-05 06:00', '2027-03-05 20:00');
  // Nothing follows from what is only written down; the page says what would.
  await applyOutages();
  expect((await reload(notification)).suspensions).toEqual([]);
  expect((await getStatus()).past.some((outage) => outage.id === id)).toBe(false);
  const { effects } = await getOutage(elena, id);
  expect(effects).toMatchObject({ suspends: true, lapsed: 0 });
  expect(effects.notifications).toContainEqual({ to: '2027-03-13', count: 1 });
  await publishOutage(elena, id, false);
  const row = await reload(notification);
  expect(row.expiresAt.toISOString()).toBe('2027-03-13T22:59:59.999Z');
  expect(row.suspensions).toMatchObject([{ outageId: id, expiresAfter: row.expiresAt }]);
  // What was opened stays as it ended.
  expect((await reload(short.notification)).suspensions).toEqual([]);
  expect((await told(citizen)).map(({ kind }) => kind)).toEqual(['notification-suspended']);
  expect(
    await systemDb().auditEvent.count({
      where: { object: `notification:${notification}`, action: 'notification.suspended', behalf: citizen.id },
    }),
  ).toBe(1);
  await Promise.all([applyOutages(), applyOutages()]);
  expect((await reload(notification)).suspensions).toHaveLength(1);
  // The reminder says the new end and why.
  await remindNotifications();
  const reminder = await systemDb().message.findFirstOrThrow({
    where: { personId: citizen.id, template: 'notification-last-call' },
  });
  const { text } = messageText('notification-last-call', 'es', reminder.values as Record<string, string>);
  expect(text).toMatch(/hasta el sábado 13 de marzo de 2027\. Un corte .* viernes 5 de marzo de 2027/);
  setClock('2027-03-13T22:00:00Z');
  await lapseNotifications();
  expect((await reload(notification)).rejectedAt).toBeNull();
  setClock('2027-03-13T23:00:01Z');
  await lapseNotifications();
  expect((await reload(notification)).rejectedAt).toEqual(row.expiresAt);
  const { receipt } = await getNotification(citizen, notification);
  const { source } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: receipt?.id ?? '' } });
  const words = messagesOf('es').notices.receipt;
  expect(JSON.stringify(source)).toContain(words.suspended);
  expect(JSON.stringify(source)).toContain('5 de marzo de 2027');
  expect(await checkNotifications()).toMatchObject({ ok: true });
  // Once it has had its effects nobody changes it, whoever writes.
  await expect(systemDb().outage.update({ where: { id }, data: { until: new Date() } })).rejects.toThrow(
    /stays as it is/,
  );
  await expect(endOutage(elena, id, parts('until', ['2027-03-06', '10:00']), false)).rejects.toMatchObject({
    name: 'Conflict',
  });
  await expect(discardOutage(elena, id)).rejects.toMatchObject({ name: 'Conflict' });
});

test('an outage that is on over the last midnight: nothing lapses, nothing is said to be refused, and its end decides', async () => {
  const { citizen, notification } = await notified('2027-04-06T09:00:00Z');
  const { expiresAt } = await reload(notification);
  expect(expiresAt.toISOString()).toBe('2027-04-16T21:59:59.999Z');
  setClock('2027-04-16T19:00:00Z');
  const id = await recorded('notifications', '2027-04-16 20:00');
  await publishOutage(elena, id, false);
  expect((await listWaiting(citizen)).items[0]?.outage).toMatchObject({ suspends: false });
  setClock('2027-04-17T07:00:00Z');
  await forgetCodes(citizen);
  await lapseNotifications();
  expect(await remindNotifications()).toBe(0);
  expect((await reload(notification)).rejectedAt).toBeNull();
  expect((await listHistory(citizen)).items).toEqual([]);
  expect(await getNotification(citizen, notification)).toMatchObject({ end: null, content: null, isOver: true });
  expect(await endNotification(citizen, notification, 'open', await coded(citizen, notification))).toEqual({
    status: 'held',
  });
  setClock('2027-04-17T09:00:00Z');
  expect((await listWaiting(citizen)).items[0]?.outage).toMatchObject({ suspends: true });
  expect(await endOutage(elena, id, parts('until', ['2027-04-17', '10:30']), false)).toEqual({ problems: [] });
  // The 16th and the 17th were touched: the tenth day is the 18th.
  expect((await reload(notification)).expiresAt.toISOString()).toBe('2027-04-18T21:59:59.999Z');
  await forgetCodes(citizen);
  expect(await endNotification(citizen, notification, 'open', await coded(citizen, notification))).toEqual({
    status: 'done',
    end: 'opened',
  });
  expect(await checkNotifications()).toMatchObject({ ok: true });
});

test('twelve hours are not enough: when it ends the notification lapses as if there had been none', async () => {
  const { notification } = await notified('2027-04-06T09:00:00Z');
  const { expiresAt } = await reload(notification);
  setClock('2027-04-16T19:00:00Z');
  const id = await recorded('notifications', '2027-04-16 20:00');
  await publishOutage(elena, id, false);
  setClock('2027-04-17T06:00:00Z');
  await endOutage(elena, id, parts('until', ['2027-04-17', '08:00']), false);
  await lapseNotifications();
  expect(await reload(notification)).toMatchObject({ rejectedAt: expiresAt, suspensions: [] });
});

test('cut off between two pieces, the next run finishes it: nothing lapses meanwhile and nothing is moved twice', async () => {
  const first = await notified('2027-04-20T09:00:00Z');
  const { id: _, suspensions: __, ...data } = await reload(first.notification);
  await systemDb().notification.createMany({
    data: Array.from({ length: 120 }, () => ({ ...data, decisionId: null, signature: undefined })),
  });
  setClock('2027-04-30T20:00:00Z');
  const id = await recorded('notifications', '2027-04-25 06:00', '2027-04-25 22:00');
  await systemDb().outage.update({ where: { id }, data: { publishedAt: now(), publishedById: elena.id } });
  expect(await applyOutages(-1)).toBe(100);
  setClock('2027-04-30T22:30:00Z');
  expect(await lapseNotifications()).toBe(0);
  expect(await applyOutages()).toBe(21);
  expect(await systemDb().notificationSuspension.count({ where: { outageId: id } })).toBe(121);
  expect(await lapseNotifications()).toBe(0);
  expect(await checkNotifications()).toMatchObject({ ok: true });
});

test('what lapsed in an outage found later is a task for a person and stays as it is', async () => {
  const { citizen, id, notification } = await notified('2027-05-04T09:00:00Z');
  setClock('2027-05-15T09:00:00Z');
  await lapseNotifications();
  const before = await reload(notification);
  expect(before.rejectedAt).not.toBeNull();
  const outage = await recorded('notifications', '2027-05-10 06:00', '2027-05-10 23:00');
  expect((await getOutage(elena, outage)).effects).toMatchObject({ lapsed: 1 });
  await publishOutage(elena, outage, false);
  await applyOutages();
  expect(await reload(notification)).toEqual(before);
  expect(await systemDb().staffTask.findMany({ where: { caseId: id, kind: 'lapsed-in-outage' } })).toMatchObject([
    { personId: citizen.id, details: { notification, outage } },
  ]);
  expect(await told(citizen)).toEqual([]);
});

test('the days won by one outage that fall into another written down before are won too', async () => {
  const { notification } = await notified('2027-06-01T09:00:00Z'); // until the 11th
  setClock('2027-06-11T12:00:00Z');
  const availableAt = new Date('2027-06-01T09:00:00Z');
  const { id: _, suspensions: __, ...data } = await reload(notification);
  const early = new Date('2027-06-04T09:00:00Z');
  const later = await systemDb().notification.create({
    data: {
      ...data,
      decisionId: null,
      signature: undefined,
      availableAt: early,
      expiresAt: notificationExpires(early),
    },
  });
  setClock('2027-06-12T23:30:00Z');
  await systemDb().notification.update({
    where: { id: notification },
    data: { expiresAt: notificationExpires(availableAt) },
  });
  // Held by an outage that is on, so that nothing lapses before the older one is written down.
  const open = await recorded('notifications', '2027-06-11 22:00');
  await publishOutage(elena, open, false);
  await published('notifications', '2027-06-12 01:00', '2027-06-12 23:00');
  expect((await reload(later.id)).expiresAt.toISOString()).toBe('2027-06-15T21:59:59.999Z');
  await published('notifications', '2027-06-03 01:00', '2027-06-03 23:00');
  expect((await reload(notification)).suspensions).toHaveLength(2);
  expect((await reload(notification)).expiresAt.toISOString()).toBe('2027-06-13T21:59:59.999Z');
  await endOutage(elena, open, parts('until', ['2027-06-12', '00:30']), false);
  expect(await checkNotifications()).toMatchObject({ ok: true });
});

test('recorded while the job of the tenth day runs: it lapsed before or was suspended, never both', async () => {
  for (let round = 0; round < 4; round++) {
    const month = `2027-0${round + 6}`;
    const { notification } = await notified(`${month}-14T09:00:00Z`);
    setClock(`${month}-25T09:00:00Z`);
    const id = await recorded('notifications', `${month}-20 01:00`, `${month}-20 23:00`);
    const acts = [() => publishOutage(elena, id, false), () => lapseNotifications()];
    await Promise.all((round % 2 ? acts : acts.toReversed()).map((act) => act()));
    await lapseNotifications();
    const { rejectedAt, expiresAt, suspensions } = await reload(notification);
    const tasks = await systemDb().staffTask.count({ where: { dedupeKey: `lapsed-in-outage:${notification}:${id}` } });
    expect([suspensions.length, tasks].toSorted()).toEqual([0, 1]);
    expect(rejectedAt).toEqual(suspensions.length > 0 && expiresAt > now() ? null : expiresAt);
  }
  expect(await checkNotifications()).toMatchObject({ ok: true });
});

/** A request for documents opened on 26 November 2026: its ten working days end on 14 December. */
const requested = async () => {
  setClock('2026-11-24T10:00:00Z');
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const sent = { version: await versionOf(id), kinds: ['medical-report'], message: 'Falta una hoja.' };
  const { problems } = await requestDocuments(pilar, id, { ...sent, kinds: await kindsOf(id) });
  expect(problems).toEqual([]);
  const { id: notification } = await systemDb().notification.findFirstOrThrow({ where: { caseId: id } });
  setClock('2026-11-26T10:00:00Z');
  await endNotification(citizen, notification, 'open', await coded(citizen, notification));
  return { citizen, id };
};
const kindsOf = async (id: string) => {
  const { getProcedure } = await import('@/lib/catalogue/registry');
  const { procedure } = await systemDb().case.findUniqueOrThrow({ where: { id } });
  return getProcedure(procedure)
    .procedure.documents.slice(0, 1)
    .map((document) => document.id);
};
const requestOf = (caseId: string) => systemDb().documentRequest.findFirstOrThrow({ where: { caseId } });

test('an outage of the register on the last day: the term goes to the day published, the term to decide stays', async () => {
  const { citizen, id } = await requested();
  const other = await requested();
  const { dueOn } = await systemDb().case.findUniqueOrThrow({ where: { id } });
  expect(toDay((await requestOf(id)).dueOn as Date)).toBe('2026-12-14');
  setClock('2026-12-14T21:00:00Z');
  const outage = await recorded('register', '2026-12-14 18:00');
  await publishOutage(elena, outage, true);
  expect((await getStatus()).on).toMatchObject([{ service: 'register', extendedTo: null }]);
  setClock('2026-12-15T08:00:00Z');
  await lapseRequests();
  expect((await requestOf(id)).state).toBe('open');
  await endOutage(elena, outage, parts('until', ['2026-12-15', '08:30']), true);
  expect(toDay((await requestOf(id)).dueOn as Date)).toBe('2026-12-16');
  expect((await getStatus()).past[0]).toMatchObject({ id: outage, extendedTo: '2026-12-16' });
  expect((await systemDb().case.findUniqueOrThrow({ where: { id } })).dueOn).toEqual(dueOn);
  expect((await told(citizen)).map(({ kind }) => kind)).toEqual(['term-extended']);
  expect((await told(other.citizen)).map(({ kind }) => kind)).toEqual(['term-extended']);
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'request.moved' } })).toBe(1);
  setClock('2026-12-17T08:00:00Z');
  await lapseRequests();
  expect((await requestOf(id)).state).toBe('lapsed');
  // A term that is over is never moved (art. 32.3).
  await published('register', '2026-12-16 10:00', '2026-12-16 20:00');
  expect(await requestOf(id)).toMatchObject({ state: 'lapsed' });
  expect(toDay((await requestOf(id)).dueOn as Date)).toBe('2026-12-16');
});

test('an outage that is published without extending terms moves none, and lets them end', async () => {
  const { citizen, id } = await requested();
  setClock('2026-12-14T21:00:00Z');
  const outage = await recorded('register', '2026-12-14 18:00', '2026-12-14 18:20');
  await publishOutage(elena, outage, false);
  setClock('2026-12-15T08:00:00Z');
  await lapseRequests();
  expect((await requestOf(id)).state).toBe('lapsed');
  expect((await told(citizen)).map(({ kind }) => kind)).toEqual(['request-lapsed']);
});

const beatAgo = (minutes: number, register = true) => {
  const at = new Date(Date.now() - minutes * 60_000);
  return systemDb().heartbeat.create({ data: { at, register, notifications: true } });
};
const found = () => systemDb().outage.findMany({ where: { recordedById: null }, orderBy: { recordedAt: 'asc' } });

test('the whole machine was off for a night: found when it comes back, before anything lapses, published and with effect', async () => {
  const { citizen, notification } = await notified('2027-09-07T09:00:00Z'); // until the 17th
  const { id } = await requested();
  await systemDb().documentRequest.updateMany({
    where: { caseId: id },
    data: { dueOn: new Date('2027-09-17T00:00:00Z') },
  });
  setClock('2027-09-18T07:00:00Z');
  await beatAgo(15 * 60);
  // The jobs of the end of terms come first and find that nobody has watched.
  expect([await lapseNotifications(), await lapseRequests()]).toEqual([0, 0]);
  await watchServices();
  const outages = await found();
  expect(outages.map(({ service }) => service).toSorted()).toEqual(['notifications', 'register']);
  for (const outage of outages) {
    expect(outage).toMatchObject({ publishedAt: expect.any(Date), appliedAt: expect.any(Date) });
    expect(Math.abs(outage.from.getTime() - Date.parse('2027-09-17T16:00:00Z'))).toBeLessThan(5_000);
  }
  // The 17th and the 18th do not count.
  expect((await reload(notification)).expiresAt.toISOString()).toBe('2027-09-19T21:59:59.999Z');
  expect(toDay((await requestOf(id)).dueOn as Date)).toBe('2027-09-20'); // a Monday
  expect((await told(citizen)).map(({ kind }) => kind)).toEqual(['notification-suspended']);
  await watchServices();
  expect(await found()).toHaveLength(2);
  expect((await getStatus()).past.filter(({ byMonitor }) => byMonitor)).toHaveLength(2);
  const uptime = await readUptime();
  // One or two good minutes in fifteen hours.
  for (const part of [uptime?.register, uptime?.notifications]) expect(Math.round((part ?? 0) * 900)).toBeLessThan(4);
});

test('some minutes of silence are no outage, a clock that is moved is none either, and what staff wrote down is not told twice', async () => {
  const before = (await found()).length;
  setClock('2027-10-04T07:00:00Z');
  await beatAgo(4);
  await watchServices();
  setClock('2027-12-04T07:00:00Z');
  await watchServices();
  expect(await found()).toHaveLength(before);
  await systemDb().heartbeat.deleteMany();
  await published('register', '2027-12-03 20:00', '2027-12-04 09:00');
  await published('notifications', '2027-12-03 20:00', '2027-12-04 09:00');
  await beatAgo(120);
  await watchServices();
  expect(await found()).toHaveLength(before);
});

test('a check that goes on failing is an outage that is on, and ends with the first good one', async () => {
  const ready = await import('../health/check-ready');
  const before = (await found()).length;
  setClock('2027-11-04T07:00:00Z');
  const spy = vi.spyOn(ready, 'checkReady').mockResolvedValue({ database: 'up', files: 'down', scanner: 'none' });
  await beatAgo(6);
  await beatAgo(1, false);
  await watchServices();
  await watchServices();
  // Without a disk nothing can be presented; notifications can be opened.
  expect((await found()).slice(before)).toMatchObject([{ service: 'register', until: null, appliedAt: null }]);
  spy.mockRestore();
  await watchServices();
  expect((await found()).slice(before)).toMatchObject([{ until: expect.any(Date), appliedAt: expect.any(Date) }]);
});

test('only a supervisor records, ends, publishes and discards; wrong hours are told', async () => {
  const values = {
    service: 'register',
    ...parts('from', ['2027-11-04', '9']),
    ...parts('until', ['2027-11-03', '10:00']),
    causeEs: '',
    causeEn: 'x',
  };
  setClock('2027-11-04T12:00:00Z');
  expect(await recordOutage(elena, values)).toMatchObject({
    problems: [
      { field: 'fromTime', code: 'malformed' },
      { field: 'causeEs', code: 'missing' },
    ],
  });
  expect(await recordOutage(elena, { ...values, causeEs: 'x', fromTime: '09:00' })).toEqual({
    problems: [{ field: 'untilTime', code: 'ends-before-it-begins' }],
  });
  const id = await recorded('register', '2027-11-04 09:00');
  for (const actor of [pilar, await addStaff('registrar'), await addStaff('editor'), await addCitizen()])
    for (const act of [
      () => recordOutage(actor, values),
      () => listOutages(actor),
      () => getOutage(actor, id),
      () => publishOutage(actor, id, true),
      () => endOutage(actor, id, values, true),
      () => discardOutage(actor, id),
    ])
      await expect(act()).rejects.toMatchObject({ name: 'Forbidden' });
  await discardOutage(elena, id);
  await expect(getOutage(elena, id)).rejects.toMatchObject({ name: 'NotFound' });
  expect((await listOutages(elena)).some((outage) => outage.id === id)).toBe(false);
  const planned = await recorded('register', '2027-11-06 22:00', '2027-11-07 02:00');
  await publishOutage(elena, planned, true);
  await expect(publishOutage(elena, planned, true)).rejects.toMatchObject({ name: 'Conflict' });
  expect((await getStatus()).planned[0]).toMatchObject({ id: planned, planned: true, extendedTo: '2027-11-08' });
});
