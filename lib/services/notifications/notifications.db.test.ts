import { expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { getMyArea, getMyCase, listMyCases } from '../cases/my-cases';
import { catchUp } from '../clockwork/catch-up';
import { getIssued, openIssuedPdf, verifyByCode } from '../documents/issued';
import {
  actingFor,
  addCitizen,
  applied,
  birth,
  codeOf,
  decided,
  forgetCodes,
  ordinaryDay,
  recentBirth,
  setClock,
  stranger,
  takenBy,
  versionOf,
} from '../fixtures';
import { purgeExpired } from '../forms/purge';
import { certificateOf, proveCertificate, signInWithCertificate } from '../identity/registration/certificate';
import { requestDocuments } from '../office/request-documents';
import { gone, officeWith } from '../test-office';
import { communicate } from './communicate';
import { endNotification, lapseNotifications, requestNotificationCode } from './end-notification';
import { countUnread, listCommunications, readCommunication } from './list-communications';
import { getNotification, listHistory, listWaiting } from './list-notifications';
import { remindNotifications } from './remind';
import type { HistorySearch } from './search-history';
import { signedAct } from './sign-end';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });

/** A decision made available at an instant: entitled, or refused for its amount of words. */
const notified = async (instant = ordinaryDay, facts?: Record<string, unknown>) => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen, facts);
  setClock(instant);
  const notification = await decided(pilar, elena, id, facts ? 'No has dejado de trabajar.' : '');
  return { citizen, id, notification };
};
/** One more notification with little work, for the instants of the calendar. */
const copyAt = async (from: string, instant: string) => {
  const { id: _, ...data } = await systemDb().notification.findUniqueOrThrow({ where: { id: from } });
  const { notificationExpires } = await import('@/lib/casework/terms');
  const availableAt = new Date(instant);
  const ends = {
    decisionId: null,
    openedAt: null,
    openedById: null,
    refusedAt: null,
    rejectedAt: null,
    signature: undefined,
  };
  return systemDb().notification.create({
    data: { ...data, ...ends, availableAt, expiresAt: notificationExpires(availableAt) },
  });
};
const coded = async (citizen: Actor, id: string) => {
  const { codeId } = await requestNotificationCode(citizen, id);
  return { codeId, code: await codeOf(codeId) };
};
const endsOf = async (id: string) => {
  const { openedAt, refusedAt, rejectedAt } = await systemDb().notification.findUniqueOrThrow({ where: { id } });
  return [openedAt, refusedAt, rejectedAt].filter(Boolean).length;
};

test('before it is opened nothing of the decision can be reached: not the paper, the list, the case nor the home', async () => {
  const { citizen, id, notification } = await notified();
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } });
  const seen = await getNotification(citizen, notification);
  expect(seen).toMatchObject({ end: null, content: null, receipt: null });
  await expect(getIssued(citizen, issued.id)).rejects.toMatchObject(gone);
  await expect(openIssuedPdf(citizen, issued.id)).rejects.toMatchObject(gone);
  expect(await verifyByCode(issued.csv)).toBeNull();
  // The words of the procedure come with the case and name every outcome; they say nothing of this one.
  const said = (...shown: unknown[]) =>
    JSON.stringify(shown, (key, value) => (key === 'registered' ? undefined : value));
  const all = said(
    seen,
    await getMyCase(citizen, id),
    await listMyCases(citizen, 'cases'),
    await getMyArea(citizen),
    await listWaiting(citizen),
    await listHistory(citizen),
  );
  const { total } =
    (issued.source as { title: string }) &&
    ((await systemDb().decision.findFirstOrThrow({ where: { caseId: id } })).assessment as { award: { total: number } })
      .award;
  for (const secret of [issued.title, issued.csv, String(total), 'granted', 'entitled', 'award', 'payOn', 'outcome'])
    expect(all).not.toContain(secret);
  // The office reads its own act all the time.
  expect((await getIssued(pilar, issued.id)).csv).toBe(issued.csv);

  await endNotification(citizen, notification, 'open', await coded(citizen, notification));
  expect((await getNotification(citizen, notification)).content?.title).toBe(issued.title);
  expect((await getIssued(citizen, issued.id)).csv).toBe(issued.csv);
  expect(await verifyByCode(issued.csv)).toMatchObject({ id: issued.id });
  const after = await getMyCase(citizen, id);
  expect(after.state).toBe('notified');
  expect(after.decisions).toHaveLength(1);
  expect(after.payments.length).toBeGreaterThan(0);
  expect((await listMyCases(citizen, 'cases')).items[0]?.decisions).toEqual([{ outcome: 'granted' }]);
});

test('a request for documents is sealed too, and its ten working days begin with the opening', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const sent = {
    version: await versionOf(id),
    kinds: ['company-certificate'],
    message: 'Manda el certificado secreto.',
  };
  await requestDocuments(pilar, id, sent);
  const { id: notification } = await systemDb().notification.findFirstOrThrow({ where: { caseId: id } });
  expect(JSON.stringify(await getMyCase(citizen, id))).not.toContain('secreto');
  expect((await systemDb().documentRequest.findFirstOrThrow({ where: { caseId: id } })).dueOn).toBeNull();
  setClock('2026-11-27T10:00:00Z');
  await endNotification(citizen, notification, 'refuse', await coded(citizen, notification));
  const request = await systemDb().documentRequest.findFirstOrThrow({ where: { caseId: id } });
  expect([request.notifiedOn, request.dueOn].map((date) => date && toDay(date))).toEqual(['2026-11-27', '2026-12-15']);
  expect(JSON.stringify(await getMyCase(citizen, id))).toContain('secreto');
});

test('somebody else’s notification does not exist; with the password alone nothing opens', async () => {
  const { citizen, notification } = await notified();
  const rosa = await addCitizen();
  const signature = await coded(citizen, notification);
  for (const reach of [
    () => getNotification(rosa, notification),
    () => requestNotificationCode(rosa, notification),
    () => endNotification(rosa, notification, 'open', signature),
  ])
    await expect(reach()).rejects.toMatchObject(gone);
  const low = { ...citizen, level: 'low' } as const;
  for (const reach of [
    () => getNotification(low, notification),
    () => requestNotificationCode(low, notification),
    () => endNotification(low, notification, 'open', signature),
    () => listWaiting(low),
  ])
    await expect(reach()).rejects.toMatchObject({ name: 'Forbidden' });
  expect((await getMyArea(low)).notifications).toEqual([]);
  const other = await notified();
  const stolen = await coded(other.citizen, other.notification);
  expect(await endNotification(citizen, notification, 'open', stolen)).toMatchObject({ status: 'wrong-code' });
  const wrong = { ...signature, code: signature.code === '000000' ? '000001' : '000000' };
  expect(await endNotification(citizen, notification, 'open', wrong)).toEqual({ status: 'wrong-code', left: 4 });
  expect(await endsOf(notification)).toBe(0);
});

test('opened from many browsers at the same instant: one end, one receipt, and the same answer for all', async () => {
  const { citizen, id, notification } = await notified();
  const signature = await coded(citizen, notification);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => endNotification(citizen, notification, 'open', signature)),
  );
  for (const answer of answers) expect(answer).toEqual({ status: 'done', end: 'opened' });
  expect(await endsOf(notification)).toBe(1);
  expect(await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'notification_receipt' } })).toBe(1);
  expect(
    await systemDb().auditEvent.count({
      where: { object: `notification:${notification}`, action: 'notification.opened' },
    }),
  ).toBe(1);
  expect(await endNotification(citizen, notification, 'refuse', { codeId: '', code: '' })).toEqual({
    status: 'done',
    end: 'opened',
  });
});

test('refused: it counts as notified, says so in its receipt, and can be read as history', async () => {
  const { citizen, id, notification } = await notified(ordinaryDay, birth(recentBirth, { stopsWork: false }));
  expect(await endNotification(citizen, notification, 'refuse', await coded(citizen, notification))).toEqual({
    status: 'done',
    end: 'refused',
  });
  const { end, content, receipt } = await getNotification(citizen, notification);
  expect([end, content?.sheet.title, receipt !== null]).toEqual(['refused', expect.stringContaining(''), true]);
  expect((await systemDb().case.findUniqueOrThrow({ where: { id } })).state).toBe('notified');
  expect((await listWaiting(citizen)).items).toEqual([]);
  expect((await listHistory(citizen)).items.map((item) => item.id)).toEqual([notification]);
});

test('ten natural days: available on 2 March, still open on the 12th at midnight less a second, rejected on the 13th at 00:00', async () => {
  const { citizen, id, notification } = await notified('2027-03-02T09:00:00Z');
  setClock('2027-03-12T22:59:40Z');
  await lapseNotifications();
  expect(await endsOf(notification)).toBe(0);
  expect((await listWaiting(citizen)).items).toHaveLength(1);
  setClock('2027-03-12T23:00:01Z');
  // Before the job has run it is over already: nobody can open it, and it reads as history.
  await forgetCodes(citizen);
  const late = await coded(citizen, notification);
  expect(await endNotification(citizen, notification, 'open', late)).toEqual({ status: 'done', end: 'lapsed' });
  expect((await getNotification(citizen, notification)).end).toBe('lapsed');
  const lapsed = await Promise.all([lapseNotifications(), lapseNotifications(), lapseNotifications()]);
  expect(lapsed.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await lapseNotifications()).toBe(0);
  const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
  expect(row.rejectedAt?.toISOString()).toBe('2027-03-12T22:59:59.999Z');
  expect(row.rejectedAt).toEqual(row.expiresAt);
  expect((await systemDb().case.findUniqueOrThrow({ where: { id } })).state).toBe('notified');
  expect(await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'notification_lapsed' } })).toBe(1);
  expect(
    await systemDb().auditEvent.count({
      where: { object: `notification:${notification}`, action: 'notification.lapsed' },
    }),
  ).toBe(1);
  expect((await listHistory(citizen)).items[0]?.rejectedAt).toEqual(row.rejectedAt);
});

test('the tenth day ends at midnight in Madrid: over both changes of the clocks, in leap years and at New Year', async () => {
  const { notification } = await notified();
  for (const [available, end] of [
    ['2027-03-02T09:00:00Z', '2027-03-12T22:59:59.999Z'],
    ['2027-03-20T09:00:00Z', '2027-03-30T21:59:59.999Z'], // summer time begins on the 28th
    ['2027-03-18T09:00:00Z', '2027-03-28T21:59:59.999Z'], // ends on the day that has 23 hours
    ['2027-10-25T09:00:00Z', '2027-11-04T22:59:59.999Z'], // summer time ends on the 31st
    ['2027-10-21T09:00:00Z', '2027-10-31T22:59:59.999Z'], // ends on the day that has 25 hours
    ['2028-02-19T09:00:00Z', '2028-02-29T22:59:59.999Z'],
    ['2027-02-18T09:00:00Z', '2027-02-28T22:59:59.999Z'],
    ['2028-02-28T23:30:00Z', '2028-03-10T22:59:59.999Z'], // in Madrid it is the 29th already
    ['2026-12-24T09:00:00Z', '2027-01-03T22:59:59.999Z'],
  ] as const) {
    const { id, expiresAt } = await copyAt(notification, available);
    expect([available, expiresAt.toISOString()]).toEqual([available, end]);
    setClock(new Date(expiresAt.getTime() - 20_000).toISOString());
    await lapseNotifications();
    expect(await endsOf(id)).toBe(0);
    setClock(new Date(expiresAt.getTime() + 1).toISOString());
    await lapseNotifications();
    expect((await systemDb().notification.findUniqueOrThrow({ where: { id } })).rejectedAt?.toISOString()).toBe(end);
  }
});

test('opening and lapsing at the deadline instant: exactly one end, whoever is faster', async () => {
  for (const [round, offset] of [-2, 0, 1, 2, -60, 60].entries()) {
    const { citizen, notification } = await notified();
    const { expiresAt } = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
    const signature = await coded(citizen, notification);
    setClock(new Date(expiresAt.getTime() + offset).toISOString());
    const open = () => endNotification(citizen, notification, 'open', signature);
    await Promise.all(round % 2 ? [open(), lapseNotifications()] : [lapseNotifications(), open()]);
    await lapseNotifications();
    const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
    expect(await endsOf(notification)).toBeLessThanOrEqual(1);
    if (row.openedAt) expect(row.openedAt <= row.expiresAt).toBe(true);
    setClock(new Date(expiresAt.getTime() + 1_000).toISOString());
    await lapseNotifications();
    expect(await endsOf(notification)).toBe(1);
    await forgetCodes(pilar);
    await forgetCodes(elena);
    setClock(ordinaryDay);
  }
});

test('the database itself refuses a notification with two ends', async () => {
  const { notification } = await notified();
  const at = new Date();
  await expect(
    systemDb().notification.update({ where: { id: notification }, data: { refusedAt: at, rejectedAt: at } }),
  ).rejects.toThrow();
  await expect(
    systemDb().notification.update({ where: { id: notification }, data: { openedAt: at } }),
  ).rejects.toThrow();
});

test('reminders on days three, seven and nine in Madrid, each once whatever how often the job runs, and none after the end', async () => {
  const { citizen, notification } = await notified('2027-05-03T10:00:00Z');
  const phone = '+34600111222';
  await systemDb().person.update({ where: { id: citizen.id }, data: { phone } });
  const sent = async () =>
    (
      await systemDb().message.findMany({
        where: {
          personId: citizen.id,
          OR: [{ template: 'notification-reminder' }, { template: 'notification-last-call' }],
        },
        orderBy: { createdAt: 'asc' },
      })
    ).map(({ channel, template, recipient }) => `${channel} ${template} ${recipient === phone}`);
  const of = (template: string) => [`email ${template} false`, `sms ${template} true`];
  const expected: string[] = [];
  for (const [at, news] of [
    ['2027-05-05T21:59:00Z', []], // one minute before day three
    ['2027-05-05T22:00:00Z', of('notification-reminder')],
    ['2027-05-06T20:00:00Z', []],
    ['2027-05-10T09:00:00Z', of('notification-reminder')],
    ['2027-05-12T09:00:00Z', of('notification-last-call')],
    ['2027-05-13T09:00:00Z', []],
  ] as const) {
    setClock(at);
    await Promise.all([remindNotifications(), remindNotifications()]);
    expected.push(...news);
    expect([at, (await sent()).toSorted()]).toEqual([at, expected.toSorted()]);
  }
  setClock('2027-05-14T09:00:00Z');
  await catchUp();
  await catchUp();
  expect(await sent()).toHaveLength(6);
  expect(await endsOf(notification)).toBe(1);
});

test('the days of reminders are those of Madrid over both changes of the clocks, also where a day has 23 or 25 hours', async () => {
  const { notification } = await notified();
  for (const [available, before, on] of [
    ['2027-03-25T22:30:00Z', '2027-03-27T22:59:00Z', '2027-03-27T23:00:00Z'], // 23:30 of the 25th: day three is the 28th, of 23 hours
    ['2027-10-28T21:30:00Z', '2027-10-30T21:59:00Z', '2027-10-30T22:00:00Z'], // 23:30 of the 28th: the 31st, of 25 hours
    ['2027-10-28T22:30:00Z', '2027-10-31T22:59:00Z', '2027-10-31T23:00:00Z'], // 00:30 of the 29th
  ] as const) {
    const { id } = await copyAt(notification, available);
    const count = () => systemDb().message.count({ where: { dedupeKey: `notification:${id}:3` } });
    setClock(before);
    await remindNotifications();
    expect([available, await count()]).toEqual([available, 0]);
    setClock(on);
    await remindNotifications();
    expect([available, await count()]).toEqual([available, 1]);
  }
});

test('whoever represents with notifications is told too, at once and before the end, and nobody else', async () => {
  setClock('2027-05-03T10:00:00Z');
  const citizen = await addCitizen();
  const [ana, eva, luis, otto] = await Promise.all([addCitizen(), addCitizen(), addCitizen(), addCitizen()]);
  const family = { kind: 'matter' as const, topics: ['family'] };
  await actingFor(citizen, ana, { ...family, notifications: true });
  // Two powers of one agent are one message.
  await actingFor(citizen, ana, { notifications: true });
  await actingFor(citizen, eva, family);
  await actingFor(citizen, luis, { kind: 'procedure', procedures: ['retire-ordinary'], notifications: true });
  const ended = await actingFor(citizen, otto, { notifications: true });
  await systemDb().power.update({ where: { id: ended.power.id }, data: { state: 'revoked' } });
  const told = async (actor: Actor) =>
    (await systemDb().message.findMany({ where: { personId: actor.id }, orderBy: { createdAt: 'asc' } })).map(
      ({ template, values }) => [template, Object.keys(values as object)],
    );
  const id = await takenBy(pilar, citizen);
  await decided(pilar, elena, id);
  const first = ['notification-available-to-agent', ['note', 'until']];
  expect(await told(ana)).toEqual([first]);
  // Without an e-mail of the person the representative is still told.
  await systemDb().person.update({ where: { id: citizen.id }, data: { email: null } });
  setClock('2027-05-06T09:00:00Z');
  await Promise.all([remindNotifications(), remindNotifications()]);
  await remindNotifications();
  expect(await told(ana)).toEqual([first, ['notification-reminder-to-agent', ['note', 'until']]]);
  for (const actor of [eva, luis, otto]) expect(await told(actor)).toEqual([]);
});

test('the last call also reaches a representative who was told nothing before', async () => {
  const { citizen, notification } = await notified('2027-05-03T10:00:00Z');
  const late = await addCitizen({ phone: '+34600333444' });
  setClock('2027-05-10T09:00:00Z');
  await remindNotifications();
  await actingFor(citizen, late, { notifications: true });
  setClock('2027-05-12T09:00:00Z');
  await remindNotifications();
  const told = await systemDb().message.findMany({ where: { personId: late.id } });
  expect(told.map(({ channel, template }) => [channel, template]).toSorted()).toEqual([
    ['email', 'notification-last-call-to-agent'],
    ['sms', 'notification-last-call-to-agent'],
  ]);
  // Whose it is, what it is about and how to get in are in none of them.
  expect(JSON.stringify(told.map(({ values }) => values))).not.toMatch(/Marta|nacimiento|http/i);
  expect(await endsOf(notification)).toBe(0);
});

const holder = async ({ id }: Actor) => {
  const { idNumber, givenName, surnames } = await systemDb().person.findUniqueOrThrow({ where: { id } });
  return { idNumber, givenName, surnames, issuer: 'CN=AC Ejemplo', serial: '0A1B2C', endsAt: new Date('2030-01-01') };
};
const sheetOfReceipt = async (citizen: Actor, notification: string) => {
  const { receipt } = await getNotification(citizen, notification);
  const { source } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: receipt?.id ?? '' } });
  return JSON.stringify(source);
};

test('signed with a certificate: once, as the same person, for this act only; the receipt names issuer and serial', async () => {
  const { citizen, notification } = await notified();
  const other = await notified();
  const mine = await holder(citizen);
  const bring = (of: Awaited<ReturnType<typeof holder>>, subject?: string) => proveCertificate(citizen, of, subject);
  const open = (certificate: string, id = notification) => endNotification(citizen, id, 'open', { certificate });
  const refused = { status: 'wrong-certificate' };
  expect(await open(await bring(mine))).toEqual(refused); // brought to sign in
  expect(await open(await bring(mine, signedAct(notification, 'refuse')))).toEqual(refused);
  expect(await open(await bring(mine, signedAct(other.notification, 'open')))).toEqual(refused);
  expect(await open(await bring(await holder(other.citizen), signedAct(notification, 'open')))).toEqual(refused);
  expect(await open('x'.repeat(43))).toEqual(refused);
  // What was brought to sign opens no session.
  const token = await bring(mine, signedAct(notification, 'open'));
  expect(await certificateOf(token)).toBeNull();
  await expect(signInWithCertificate(stranger, token)).rejects.toMatchObject(gone);
  expect(await endsOf(notification)).toBe(0);
  expect(await open(token)).toEqual({ status: 'done', end: 'opened' });
  const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
  expect(row.signature).toMatchObject({
    method: 'certificate',
    signer: citizen.id,
    issuer: 'CN=AC Ejemplo',
    serial: '0A1B2C',
  });
  expect(await sheetOfReceipt(citizen, notification)).toMatch(/CN=AC Ejemplo.*0A1B2C/);
  expect(await systemDb().certificateProof.count({ where: { idNumber: mine.idNumber, usedAt: { not: null } } })).toBe(
    1,
  );
  expect(
    await systemDb().auditEvent.count({
      where: { object: `notification:${notification}`, action: 'notification.certificate-refused', result: 'refused' },
    }),
  ).toBe(5);
});

test('opened by the representative: everybody is told who and when, and the receipt names addressee, receiver and hash', async () => {
  const { citizen, notification } = await notified();
  const ana = await addCitizen({ givenName: 'Ana', surnames: 'Ruiz Soto' });
  const { agent, power } = await actingFor(citizen, ana, { notifications: true });
  expect((await getNotification(citizen, notification)).others).toEqual(['Ana Ruiz Soto']);
  expect((await getNotification(agent, notification)).others).toEqual(['Marta López García']);
  const [mine, hers] = [await coded(citizen, notification), await coded(agent, notification)];
  const ends = await Promise.all([
    endNotification(citizen, notification, 'refuse', mine),
    endNotification(agent, notification, 'open', hers),
  ]);
  // One outcome, and both are told the same.
  expect(ends[0]).toEqual(ends[1]);
  expect(await endsOf(notification)).toBe(1);
  const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
  const byAgent = row.openedAt !== null;
  for (const reader of [citizen, agent]) {
    const read = await getNotification(reader, notification);
    expect(read.receiver).toMatchObject(
      byAgent ? { id: ana.id, isAgent: true, power: power.reference } : { id: citizen.id, isAgent: false },
    );
    expect((await listHistory(reader)).items[0]?.receiver).toEqual(read.receiver);
    expect((await listHistory(reader, { by: byAgent ? 'agent' : 'person' })).total).toBe(1);
    expect((await listHistory(reader, { by: byAgent ? 'person' : 'agent' })).total).toBe(0);
  }
  const receipt = await sheetOfReceipt(citizen, notification);
  const { sha256 } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: row.issuedId } });
  expect(receipt).toContain(sha256);
  if (byAgent) expect(receipt).toMatch(new RegExp(`Ana Ruiz Soto.*${power.reference}`));
  expect(receipt).toContain('Marta López García');
});

test('the history is searched by words, kind, end, dates and receiver; nothing in it is ever deleted', async () => {
  const { citizen, notification } = await notified('2027-03-02T09:00:00Z');
  const { title } = await systemDb().issuedDocument.findFirstOrThrow({
    where: { personId: citizen.id, kind: 'decision' },
  });
  // Before it is opened no search finds it: not by what it says.
  expect((await listHistory(citizen, { text: title })).total).toBe(0);
  setClock('2027-03-13T09:00:00Z');
  await lapseNotifications();
  const found = async (search: HistorySearch) => (await listHistory(citizen, search)).items.map(({ id }) => id);
  for (const search of [
    {},
    { text: title.slice(5, 25).toUpperCase() },
    { text: 'NACIMIENTO' },
    { kind: 'decision' },
    { end: 'lapsed' },
    { from: day('2027-03-02'), to: day('2027-03-02') },
    { text: 'birth', kind: 'decision', end: 'lapsed', from: day('2027-01-01') },
  ] as const)
    expect([search, await found(search)]).toEqual([search, [notification]]);
  for (const search of [
    { text: '%' },
    { text: 'jubilación' },
    { kind: 'document_request' },
    { end: 'opened' },
    { end: 'refused' },
    { by: 'person' },
    { by: 'agent' },
    { from: day('2027-03-03') },
    { to: day('2027-03-01') },
  ] as const)
    expect([search, await found(search)]).toEqual([search, []]);
  const other = await addCitizen();
  expect((await listHistory(other, { text: 'nacimiento' })).total).toBe(0);
  // Six years later it is still there to be read, without legal effect.
  setClock('2033-03-13T09:00:00Z');
  await purgeExpired();
  await catchUp();
  expect(await found({})).toEqual([notification]);
  expect((await getNotification(citizen, notification)).content?.title).toBe(title);
});

test('communications: unread until opened, read with proof, and a representative sees those in scope', async () => {
  const citizen = await addCitizen();
  const [family, none, all] = [await addCitizen(), await addCitizen(), await addCitizen()];
  const caseId = await applied(citizen);
  const person = { id: citizen.id, email: null };
  const sheet = { title: 'Aviso', lead: 'Texto', sections: [] };
  const news = { kind: 'document-returned' as const, person, locale: 'es', sheet };
  await transact(systemActor, async (tx) => {
    await communicate(tx, { ...news, dedupeKey: `of-case:${citizen.id}`, caseId });
    await communicate(tx, { ...news, dedupeKey: `of-nothing:${citizen.id}` });
    await communicate(tx, { ...news, dedupeKey: `of-nothing:${citizen.id}` });
  });
  const { items } = await listCommunications(citizen);
  expect(items).toHaveLength(2);
  expect(await countUnread(citizen)).toBe(2);
  const of = async (actor: Actor) => (await listCommunications(actor)).total;
  const acting = async (agent: Actor, more: object) => (await actingFor(citizen, agent, more)).agent;
  const scope = { kind: 'matter' as const, topics: ['family'] };
  const agent = await acting(family, { ...scope, notifications: true });
  expect([
    await of(agent),
    await of(await acting(none, scope)),
    await of(await acting(all, { notifications: true })),
  ]).toEqual([1, 0, 2]);
  expect(await of(family)).toBe(0);
  const inCase = items.find((item) => item.case)?.id ?? '';
  const elsewhere = items.find((item) => !item.case)?.id ?? '';
  await expect(readCommunication(agent, elsewhere)).rejects.toMatchObject(gone);
  for (const actor of [pilar, await addCitizen()])
    await expect(readCommunication(actor, inCase)).rejects.toMatchObject(gone);
  const first = await readCommunication(agent, inCase);
  expect(first).toMatchObject({ readById: family.id, readAt: expect.any(Date) });
  // Whoever reads later changes nothing of who read first.
  expect(await readCommunication(citizen, inCase)).toMatchObject({ readById: family.id, readAt: first.readAt });
  expect(await countUnread(citizen)).toBe(1);
  const reads = await systemDb().auditEvent.findMany({
    where: { object: `communication:${inCase}`, action: 'communication.read' },
    orderBy: { seq: 'asc' },
  });
  expect(reads.map(({ actor, behalf }) => [actor, behalf])).toEqual([
    [family.id, citizen.id],
    [citizen.id, null],
  ]);
});
