import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { actorOf, addPerson, addStaff, closeOffice, openOffice, ordinaryDay, setClock } from '@/lib/services/fixtures';
import { browser } from '@/lib/services/test-headers';
import { authOptions } from './next-auth';
import { createSession, currentSession, isCsrfToken, sessionOf, setSessionCookie } from './session';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  browser.cookies.clear();
});

const open = async (id: string, level: 'low' | 'substantial' = 'substantial') =>
  transact(actorOf(id), (tx) => createSession(tx, id, level));
const move = (id: string, data: Parameters<ReturnType<typeof systemDb>['session']['updateMany']>[0]['data']) =>
  systemDb().session.updateMany({ where: { personId: id }, data });

test('the cookie is a random id and the row its hash; every other text is nobody', async () => {
  const { id } = await addPerson();
  const token = await open(id);
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await systemDb().$queryRaw<
    { text: string }[]
  >`SELECT s::text AS text FROM "Session" s WHERE "personId" = ${id}`;
  expect(row?.text).not.toContain(token);
  expect((await sessionOf(token))?.actor).toMatchObject({
    id,
    kind: 'person',
    level: 'substantial',
    roles: [],
    body: null,
  });
  for (const junk of [
    undefined,
    '',
    'x',
    token.slice(1),
    `${token}x`,
    'A'.repeat(43),
    "' OR 1=1 --",
    '\0'.repeat(43),
    `${token.slice(0, 42)}é`,
  ])
    expect(await sessionOf(junk)).toBeNull();
});

test('fifteen minutes without a request or twelve hours in all end a session; a request keeps it alive', async () => {
  const { id } = await addPerson();
  const token = await open(id);
  await move(id, { lastSeenAt: new Date(Date.now() - 14 * 60_000) });
  expect(await sessionOf(token)).not.toBeNull();
  const { lastSeenAt } = await systemDb().session.findFirstOrThrow({ where: { personId: id } });
  expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(5_000);
  await move(id, { lastSeenAt: new Date(Date.now() - 15 * 60_000 - 1) });
  expect(await sessionOf(token)).toBeNull();
  await move(id, { lastSeenAt: new Date(), expiresAt: new Date(Date.now() - 1) });
  expect(await sessionOf(token)).toBeNull();
  const fresh = await systemDb().session.findFirstOrThrow({ where: { personId: id } });
  expect(fresh.createdAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test('the official clock moved by eleven days touches no session', async () => {
  const { id } = await addPerson();
  const token = await open(id);
  setClock('2027-06-01T10:00:00Z');
  expect(await sessionOf(token)).not.toBeNull();
  setClock('2020-06-01T10:00:00Z');
  expect(await sessionOf(token)).not.toBeNull();
});

test('a role taken away is gone at the next request', async () => {
  const staff = await addStaff('caseworker', 'supervisor');
  const token = await open(staff.id);
  expect((await sessionOf(token))?.actor).toMatchObject({ roles: ['caseworker', 'supervisor'], body: 'INSS' });
  await systemDb().staff.update({ where: { personId: staff.id }, data: { roles: ['auditor'] } });
  expect((await sessionOf(token))?.actor.roles).toEqual(['auditor']);
  await systemDb().staff.delete({ where: { personId: staff.id } });
  expect((await sessionOf(token))?.actor).toMatchObject({ roles: [], body: null });
});

test('the token of a form belongs to its session', async () => {
  const { id } = await addPerson();
  const [first, second] = [await sessionOf(await open(id)), await sessionOf(await open(id))];
  if (!first || !second) throw new Error('no session');
  expect(isCsrfToken(first, first.csrf)).toBe(true);
  for (const sent of [second.csrf, '', first.csrf.slice(1), 'undefined']) expect(isCsrfToken(first, sent)).toBe(false);
});

test('the session of a request is the one its cookie names, and next-auth says no more than its level', async () => {
  const { id } = await addPerson();
  expect(await currentSession()).toBeNull();
  const token = await open(id, 'low');
  await setSessionCookie(token);
  expect((await currentSession())?.actor).toMatchObject({ id, level: 'low' });
  const { jwt, callbacks } = authOptions();
  const decoded = await jwt?.decode?.({ token, secret: '' });
  expect(decoded).toMatchObject({ sub: id, level: 'low' });
  expect(await jwt?.decode?.({ token: 'Bearer %', secret: '' })).toBeNull();
  expect(callbacks?.session?.({ token: decoded } as never)).toEqual({ user: { level: 'low' }, expires: '' });
  await move(id, { endedAt: new Date() });
  expect(await jwt?.decode?.({ token, secret: '' })).toBeNull();
});
