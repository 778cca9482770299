import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { cookieName } from '@/lib/auth/request';
import { createSession, currentSession, sessionOf } from '@/lib/auth/session';
import { startTestProvider } from '@/lib/auth/test-provider';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import type { StaffRole } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { addCitizen, addStaff, closeOffice, openOffice, ordinaryDay, setClock } from '@/lib/services/fixtures';
import { browser } from '@/lib/services/test-headers';
import { GET as comeBack } from './callback/office/route';
import { GET as begin } from './office/route';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));

const HERE = 'http://localhost:3000';
let provider: Awaited<ReturnType<typeof startTestProvider>>;
beforeAll(async () => {
  await openOffice();
  provider = await startTestProvider([HERE], 2);
});
afterAll(async () => {
  await provider?.stop();
  await closeOffice();
});
beforeEach(async () => {
  setClock(ordinaryDay);
  browser.cookies.clear();
  await provider.away(false);
  const rest = {
    OIDC_TWO_FACTORS: 'amr=mfa',
    OIDC_CHECK_SECONDS: 0,
    OIDC_GRACE_SECONDS: 60,
    OIDC_ROLES_CLAIM: 'roles',
  };
  Object.assign(config(), provider.settings, rest);
});

const keepCookies = (answer: Response): void => {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    browser.cookies.set(name, decodeURIComponent(value.join('=')));
  }
};
const go = async (path = '/es/office'): Promise<string> => {
  const answer = await begin(new Request(`${HERE}/api/auth/office?locale=es&returnTo=${path}`));
  keepCookies(answer);
  return answer.headers.get('location') ?? '';
};
/** What the browser does at the provider, whose cookies stay there: to the door, the name, and back with the answer. */
const passDoor = async (to: string, name: string): Promise<string> => {
  const jar = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [key = '', ...value] = pair.split('=');
      jar.set(key, value.join('='));
    }
    return answer;
  };
  const next = (answer: Response, from: string) => new URL(answer.headers.get('location') ?? '', from).href;
  const door = next(await visit(to), to);
  let at = next(await visit(door, { method: 'POST', body: new URLSearchParams({ name }) }), door);
  while (at.startsWith(provider.issuer)) at = next(await visit(at), at);
  return at;
};
const land = async (url: string): Promise<string> => {
  const answer = await comeBack(new Request(url));
  return answer.headers.get('location') ?? String(answer.status);
};
const enter = async (name: string, path?: string): Promise<string> => land(await passDoor(await go(path), name));

const dniOf = async (id: string) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;
let names = 0;
/** A member of staff with an account at the provider that has the same roles. */
const newStaff = async (...roles: StaffRole[]) => {
  const { id } = await addStaff(...roles);
  const name = `staff-${++names}`;
  const dni = await dniOf(id);
  const there = (roleNames: readonly string[] = roles) =>
    provider.put(name, { dni, roles: roleNames, amr: ['pwd', 'mfa'] });
  await there();
  return { id, name, dni, there };
};
const now = async () => (await currentSession())?.actor;
const refusals = async (id: string) =>
  (
    await systemDb().auditEvent.findMany({
      where: { object: `person:${id}`, action: 'sign-in.staff', result: 'refused' },
      orderBy: { seq: 'asc' },
    })
  ).map(({ details }) => (details as { why: string }).why);

test('a caseworker signs in at the provider of her office and has the roles that it and her account give', async () => {
  const clara = await newStaff('caseworker', 'supervisor');
  await clara.there(['caseworker', 'registrar', 'something-else']);
  expect(await enter(clara.name, '/en/office/queue')).toBe('/en/office/queue');
  expect(await now()).toMatchObject({ id: clara.id, level: 'substantial', roles: ['caseworker'], body: 'INSS' });
  const row = await systemDb().staffSignIn.findFirstOrThrow({ where: { subject: clara.name } });
  expect(Buffer.from(row.accessToken).toString('latin1')).not.toMatch(/^[\w-]+$/);
  expect(await systemDb().auditEvent.count({ where: { actor: clara.id, action: 'sign-in.staff', result: 'ok' } })).toBe(
    1,
  );
});

test('a role taken away at the provider is gone at the next request; so is the session, with the account', async () => {
  const clara = await newStaff('caseworker', 'supervisor');
  await enter(clara.name);
  expect((await now())?.roles).toEqual(['caseworker', 'supervisor']);
  await clara.there(['caseworker']);
  expect((await now())?.roles).toEqual(['caseworker']);
  await clara.there([]);
  expect(await now()).toMatchObject({ id: clara.id, roles: [], body: null });
  await clara.there(['supervisor']);
  expect((await now())?.roles).toEqual(['supervisor']);
  await provider.remove(clara.name);
  expect(await now()).toBeUndefined();
  await clara.there();
  expect(await now(), 'what ended stays ended').toBeUndefined();
});

test('with a provider, nobody is staff who came in like a citizen; citizens notice nothing', async () => {
  const [{ id }, marta] = [await addStaff('supervisor'), await addCitizen()];
  const open = (person: string) => transact(marta, (tx) => createSession(tx, person, 'substantial'));
  const [asCitizen, citizen] = [await open(id), await open(marta.id)];
  expect((await sessionOf(asCitizen))?.actor).toMatchObject({ id, roles: [], body: null });
  await provider.away(true);
  expect((await sessionOf(citizen))?.actor).toMatchObject({ id: marta.id, level: 'substantial' });
});

test('while the provider is away its last answer counts for a minute, then nobody has a role; back, all is as before', async () => {
  const clara = await newStaff('caseworker');
  await enter(clara.name);
  await now();
  await provider.away(true);
  expect((await now())?.roles).toEqual(['caseworker']);
  Object.assign(config(), { OIDC_GRACE_SECONDS: 0 });
  expect(await now()).toMatchObject({ id: clara.id, roles: [] });
  expect(await land(`${HERE}/api/auth/callback/office?code=x&state=y`)).toBe('/es/sign-in?staff=not-proven');
  await provider.away(false);
  await new Promise((done) => setTimeout(done, 2_100));
  expect((await now())?.roles).toEqual(['caseworker']);
});

test('tokens that run out are renewed, once for all the requests that come at that moment', async () => {
  const clara = await newStaff('caseworker');
  await enter(clara.name);
  await new Promise((done) => setTimeout(done, 2_100));
  const token = browser.cookies.get(cookieName('session'));
  const all = await Promise.all([1, 2, 3, 4].map(() => sessionOf(token)));
  expect(all.map((session) => session?.actor.roles)).toEqual(Array.from({ length: 4 }, () => ['caseworker']));
  await provider.remove(clara.name);
  await new Promise((done) => setTimeout(done, 2_100));
  expect(await now()).toBeUndefined();
});

test('an answer that was not asked for by this browser, or was touched on its way, opens nothing', async () => {
  const clara = await newStaff('caseworker');
  const good = new URL(await passDoor(await go(), clara.name));
  const steps = new Map(browser.cookies);
  const spoil = async (change: (url: URL) => void) => {
    browser.cookies = new Map(steps);
    const url = new URL(good);
    change(url);
    return land(url.href);
  };
  const nothing = '/es/sign-in?staff=not-proven';
  expect(await spoil((url) => url.searchParams.set('state', 'x'.repeat(43))), 'state').toBe(nothing);
  expect(await spoil((url) => url.searchParams.set('iss', 'https://evil.example')), 'issuer').toBe(nothing);
  expect(await spoil((url) => url.searchParams.set('code', 'x'.repeat(43))), 'code').toBe(nothing);
  for (const name of ['staff-state', 'staff-pkce', 'staff-nonce'])
    expect(await spoil(() => browser.cookies.delete(cookieName(name))), name).toBe(nothing);
  const other = await go();
  expect(other).toContain('code_challenge_method=S256');
  const nonce = browser.cookies.get(cookieName('staff-nonce')) ?? '';
  expect(await spoil(() => browser.cookies.set(cookieName('staff-nonce'), nonce)), 'nonce of another sign-in').toBe(
    nothing,
  );
  expect(await now()).toBeUndefined();
  expect(await enter(clara.name)).toBe('/es/office');
});

test('a provider that calls itself something else than was set is not spoken to', async () => {
  const clara = await newStaff('caseworker');
  Object.assign(config(), { OIDC_ISSUER: provider.issuer.replace('localhost', '127.0.0.1') });
  expect(await go()).toBe('/es/sign-in?staff=away');
  Object.assign(config(), provider.settings, { OIDC_CLIENT_ID: 'another-office' });
  const to = new URL(await go());
  expect((await fetch(to, { redirect: 'manual' })).status, 'nor does it know us by another name').toBe(400);
  Object.assign(config(), provider.settings);
  expect(await enter(clara.name)).toBe('/es/office');
});

test('without its word for two factors, ours is asked for and nothing is open before', async () => {
  const clara = await newStaff('caseworker');
  await provider.put(clara.name, { dni: clara.dni, roles: ['caseworker'], amr: ['pwd'] });
  expect(await enter(clara.name)).toBe('/es/office');
  expect(await now()).toMatchObject({ id: clara.id, level: 'low' });
  expect(await systemDb().oneTimeCode.count({ where: { personId: clara.id, purpose: 'sign_in' } })).toBe(1);
  browser.cookies.clear();
  Object.assign(config(), { OIDC_TWO_FACTORS: 'always' });
  await enter(clara.name);
  expect(await now()).toMatchObject({ level: 'substantial' });
});

test('who is nobody here, or somebody else than before, gets no session and a line in the audit', async () => {
  const clara = await newStaff('caseworker');
  const marta = await addCitizen();
  await provider.put('marta', { dni: await dniOf(marta.id), roles: ['caseworker'], amr: ['mfa'] });
  expect(await enter('marta')).toBe('/es/sign-in?staff=not-staff');
  expect(await refusals(marta.id)).toEqual(['not-staff']);
  await provider.put('nobody', { roles: ['supervisor'], amr: ['mfa'] });
  expect(await enter('nobody')).toBe('/es/sign-in?staff=not-staff');
  await clara.there(['editor']);
  expect(await enter(clara.name), 'a role that only the provider gives').toBe('/es/sign-in?staff=not-staff');
  await clara.there();
  expect(await enter(clara.name)).toBe('/es/office');
  browser.cookies.clear();
  await provider.put('twin', { dni: clara.dni, roles: ['caseworker'], amr: ['mfa'] });
  expect(await enter('twin'), 'a second account with her DNI').toBe('/es/sign-in?staff=another-person');
  await provider.put(clara.name, { dni: await dniOf(marta.id), roles: ['caseworker'], amr: ['mfa'] });
  expect(await enter(clara.name), 'her account with another DNI').toBe('/es/sign-in?staff=another-person');
  expect(await refusals(clara.id)).toEqual(['not-staff', 'another-person', 'another-person']);
  expect(await now()).toBeUndefined();
});

test('without a provider the door is not there', async () => {
  Object.assign(config(), { OIDC_ISSUER: undefined });
  expect((await begin(new Request(`${HERE}/api/auth/office`))).status).toBe(404);
  expect(await land(`${HERE}/api/auth/callback/office?code=x`)).toBe('404');
  const { id } = await addStaff('editor');
  const marta = await addCitizen();
  const token = await transact(marta, (tx) => createSession(tx, id, 'substantial'));
  expect((await sessionOf(token))?.actor.roles).toEqual(['editor']);
});
