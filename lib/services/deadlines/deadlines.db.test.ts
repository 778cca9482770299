import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { Forbidden, NotFound, TooManyRequests } from '@/lib/access/outcomes';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { purgeDrafts } from '../cases/purge-drafts';
import { actingFor, addCitizen, applied, decided, fillDraft, setClock, takenBy, versionOf } from '../fixtures';
import { lapseNotifications } from '../notifications/end-notification';
import { requestDocuments } from '../office/request-documents';
import { officeWith } from '../test-office';
import { deadlineFile, endFeed, findFeed, readFeed, startFeed } from './calendar-feed';
import { listDeadlines } from './list-deadlines';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));

const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });

const said = async (actor: Actor) =>
  (await listDeadlines(actor)).deadlines.map(({ who, kind, duty, lastDay }) => `${who} ${duty ?? kind} ${lastDay}`);
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((each: InstanceType<typeof ICAL.Component>) => {
      const event = new ICAL.Event(each);
      const { uid, summary, sequence, startDate } = event;
      return { uid, summary, sequence, day: startDate.toString(), status: each.getFirstPropertyValue('status') };
    });
const ip = '203.0.113.7';

test('from the application to the claim: each day of the life of a case stands in one list', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  expect(await said(marta)).toEqual(['us decide 2026-12-24']);
  await decided(pilar, elena, id);
  expect(await said(marta)).toEqual(['you open-notification 2026-12-04']);
  setClock('2026-12-05T10:00:00Z');
  await lapseNotifications();
  // Thirty working days from 4 December, with five holidays between.
  expect(await said(marta)).toEqual(['you object 2027-01-22']);
  setClock('2027-01-23T10:00:00Z');
  expect(await said(marta)).toEqual([]);
});

test('a request asks for its answer, and until it is opened only its notification does', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  const sent = { version: await versionOf(id), kinds: ['company-certificate'], message: 'Falta.' };
  await requestDocuments(pilar, id, sent);
  expect(await said(marta)).toEqual(['you open-notification 2026-12-04', 'us decide 2026-12-24']);
  setClock('2026-12-05T10:00:00Z');
  await lapseNotifications();
  expect(await said(marta)).toEqual(['you answer-request 2026-12-22']);
});

test('a draft tells until when it is kept, and is gone the day after, unless somebody goes on with it', async () => {
  const [marta, other] = [await addCitizen(), await addCitizen()];
  const id = await fillDraft(marta);
  const kept = await fillDraft(other);
  expect(await said(marta)).toContain('you finish-draft 2026-12-24');
  setClock('2026-12-24T22:00:00Z');
  await purgeDrafts();
  expect(await systemDb().case.count({ where: { id: { in: [id, kept] } } })).toBe(2);
  await systemDb().case.update({ where: { id: kept }, data: { updatedAt: new Date('2026-12-24T21:00:00Z') } });
  setClock('2026-12-25T10:00:00Z');
  await purgeDrafts();
  expect(await systemDb().case.findMany({ where: { id: { in: [id, kept] } }, select: { id: true } })).toEqual([
    { id: kept },
  ]);
  expect(await systemDb().auditEvent.count({ where: { action: 'case.draft-lapsed', object: `case:${id}` } })).toBe(1);
});

test('a representative sees what the power reaches, with notifications only if it covers them, and no power', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  const id = await takenBy(pilar, marta);
  await decided(pilar, elena, id);
  await applied(marta, undefined, undefined);
  const family = { kind: 'matter', topics: ['family'] } as const;
  const { agent: without } = await actingFor(marta, luis, { ...family, topics: ['family'] });
  expect(await said(without)).toEqual(['us decide 2026-12-24']);
  const { agent } = await actingFor(marta, luis, { ...family, topics: ['family'], notifications: true });
  expect(await said(agent)).toEqual(['you open-notification 2026-12-04', 'us decide 2026-12-24']);
  const { agent: elsewhere } = await actingFor(marta, luis, { kind: 'matter', topics: ['retirement'] });
  expect(await said(elsewhere)).toEqual([]);
  await actingFor(marta, luis, { until: new Date('2026-12-20'), reference: `SOON-${marta.id}` });
  expect(await said(luis)).toEqual(['you power-ends 2026-12-20']);
  expect(await said(agent)).toHaveLength(2);
});

test('a calendar reads what the person owes and is owed, says nobody’s name and no benefit, and knows it was read', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  const { token } = await startFeed(marta, { named: false, locale: 'es' });
  const file = await readFeed(token, ip);
  expect(eventsOf(file)).toMatchObject([
    { summary: 'Plazo: Contestar a tu solicitud', day: '2026-12-24', sequence: 0, status: 'CONFIRMED' },
  ]);
  const { givenName, surnames, idNumber, email } = await systemDb().person.findUniqueOrThrow({
    where: { id: marta.id },
  });
  for (const personal of [givenName, surnames, idNumber, email ?? '', id, marta.id, 'nacimiento'])
    expect(file.replaceAll('\r\n ', '')).not.toContain(personal);
  expect((await findFeed(marta))?.lastUsedAt).not.toBeNull();
  const { tokenHash } = await systemDb().calendarFeed.findUniqueOrThrow({ where: { personId: marta.id } });
  expect(Buffer.from(tokenHash).includes(token)).toBe(false);
});

test('whoever wants it has the benefit named, in their own language', async () => {
  const marta = await addCitizen();
  await applied(marta);
  const { token } = await startFeed(marta, { named: true, locale: 'en' });
  const [event] = eventsOf(await readFeed(token, ip));
  expect(event?.summary).toMatch(/^Deadline: Answer your application \(.*[Bb]irth.*\)$/);
});

test('the same matter is the same event; its day moves with it, and once it is over it is cancelled', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  const { token } = await startFeed(marta, { named: false, locale: 'es' });
  const [first] = eventsOf(await readFeed(token, ip));
  expect(eventsOf(await readFeed(token, ip))).toEqual([first]);
  await systemDb().case.update({ where: { id }, data: { dueOn: new Date('2026-12-29') } });
  expect(eventsOf(await readFeed(token, ip))).toEqual([{ ...first, day: '2026-12-29', sequence: 1 }]);
  await decided(pilar, elena, id);
  const [notification, gone] = eventsOf(await readFeed(token, ip));
  expect(notification).toMatchObject({ day: '2026-12-04', sequence: 0, status: 'CONFIRMED' });
  expect(gone).toMatchObject({ uid: first?.uid, sequence: 2, status: 'CANCELLED', summary: 'Plazo: ya no corre' });
});

test('an address that was renewed, ended or never was is nothing; nor is that of somebody who has died', async () => {
  const marta = await addCitizen();
  const gone = (token: string) => expect(readFeed(token, ip)).rejects.toThrow(NotFound);
  const { token: first } = await startFeed(marta, { named: false, locale: 'es' });
  const { token: second } = await startFeed(marta, { named: false, locale: 'es' });
  await gone(first);
  await expect(readFeed(second, ip)).resolves.toContain('BEGIN:VCALENDAR');
  for (const token of ['', 'x'.repeat(43), `${second}x`, second.toLowerCase()]) await gone(token);
  await systemDb().person.update({ where: { id: marta.id }, data: { diedOn: new Date(day('2026-11-01')) } });
  await gone(second);
  await systemDb().person.update({ where: { id: marta.id }, data: { diedOn: null } });
  await endFeed(marta);
  await gone(second);
  expect(await findFeed(marta)).toBeNull();
  const actions = await systemDb().auditEvent.findMany({
    where: { actor: marta.id, action: { startsWith: 'calendar.' } },
    orderBy: { seq: 'asc' },
  });
  expect(actions.map(({ action }) => action)).toEqual(['calendar.started', 'calendar.started', 'calendar.ended']);
});

test('a calendar is always one’s own: who acts for somebody makes none, and sees none of theirs', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  await startFeed(marta, { named: false, locale: 'es' });
  const { agent } = await actingFor(marta, luis, { notifications: true });
  await expect(startFeed(agent, { named: true, locale: 'es' })).rejects.toThrow(Forbidden);
  await expect(endFeed(agent)).rejects.toThrow(Forbidden);
  expect(await findFeed(agent)).toBeNull();
});

test('an address read more than thirty times in five minutes has to wait', async () => {
  const marta = await addCitizen();
  const { token } = await startFeed(marta, { named: false, locale: 'es' });
  for (let read = 0; read < 30; read++) await readFeed(token, ip);
  await expect(readFeed(token, ip)).rejects.toThrow(TooManyRequests);
});

test('one deadline goes into a calendar by itself, for whoever sees it and for nobody else', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  await applied(marta);
  const { id } = (await listDeadlines(marta)).deadlines[0] ?? expect.unreachable();
  const [event] = eventsOf(await deadlineFile(marta, id, 'es'));
  expect(event).toMatchObject({ summary: 'Plazo: Contestar a tu solicitud', day: '2026-12-24' });
  expect(eventsOf(await deadlineFile(marta, id, 'es'))[0]?.uid).toBe(event?.uid);
  await expect(deadlineFile(luis, id, 'es')).rejects.toThrow(NotFound);
});
