import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/adapters/password';
import { sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { addPerson, closeOffice, codeOf, openOffice, ordinaryDay, setClock, stranger } from '../fixtures';
import { endOwnSession, listSessions } from './sessions';
import { confirmSignIn, resendSignInCode, signIn, signOut } from './sign-in';

const verified = vi.hoisted(() => ({ count: 0 }));
vi.mock('next/headers', () => import('../test-headers'));
// Counts the argon2 verifications: the work a password costs whoever asks.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof real.verify = (...given) => {
    verified.count++;
    return real.verify(...given);
  };
  return { ...real, verify };
});
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const PASSWORD = 'ventana-azul-marino';
let passwordHash = '';
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
const account = (more = {}) => addPerson({ passwordHash, activatedAt: new Date(), ...more });
const enter = (idNumber: string, password = PASSWORD) => signIn(stranger, { idNumber, password, returnTo: '' });
const entered = async (idNumber: string) => {
  const result = await enter(idNumber);
  if (!result.ok || !result.codeId) throw new Error('refused');
  const { token, codeId } = result;
  const session = await sessionOf(token);
  if (!session) throw new Error('no session');
  return { token, codeId, session, code: await codeOf(codeId) };
};
const reload = (id: string) => systemDb().person.findUniqueOrThrow({ where: { id } });

test('unknown person, wrong password, locked account and not activated account: one answer, and the same work', async () => {
  const [person, locked] = [await account(), await account({ lockedUntil: new Date(Date.now() + 600_000) })];
  const unactivated = await addPerson();
  const tries = ['99999999R', 'not a number', '', person.idNumber, locked.idNumber, unactivated.idNumber];
  for (const idNumber of tries) {
    verified.count = 0;
    expect(await enter(idNumber, 'wrong password, long enough')).toEqual({ ok: false });
    expect(verified.count).toBe(1);
  }
  expect(await enter(locked.idNumber)).toEqual({ ok: false });
  expect(await systemDb().session.count({ where: { personId: { in: [person.id, locked.id] } } })).toBe(0);
  const refused = await systemDb().auditEvent.findMany({ where: { action: 'sign-in.password', result: 'refused' } });
  expect(refused.map(({ object }) => object)).toContain(`person:${person.id}`);
});

test('of twenty wrong tries at once at most five are evaluated, then even the right password is refused', async () => {
  const { id, idNumber } = await account();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => enter(idNumber, `wrong number ${index}`)));
  expect(answers.every(({ ok }) => !ok)).toBe(true);
  expect(await reload(id)).toMatchObject({ failedSignIns: 5, totalFailures: 5 });
  expect(await enter(idNumber)).toEqual({ ok: false });
  expect((await reload(id)).totalFailures).toBe(5);
});

test('four mistakes are forgiven by the right password; three spellings of a DNI are one account', async () => {
  const { id, idNumber } = await account();
  for (let i = 0; i < 4; i++) await enter(idNumber, 'wrong password here');
  expect((await enter(` ${idNumber.slice(0, 2)}.${idNumber.slice(2, 8)}-${idNumber.slice(8).toLowerCase()} `)).ok).toBe(
    true,
  );
  expect(await reload(id)).toMatchObject({ failedSignIns: 0, totalFailures: 0, lockedUntil: null });
});

test('a lock heals by itself, and one mistake afterwards does not lock again', async () => {
  const { id, idNumber } = await account();
  for (let i = 0; i < 5; i++) await enter(idNumber, 'wrong password here');
  const { lockedUntil } = await reload(id);
  const minutes = ((lockedUntil as Date).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
  await systemDb().person.update({ where: { id }, data: { lockedUntil: new Date(Date.now() - 1) } });
  expect(await enter(idNumber, 'wrong password here')).toEqual({ ok: false });
  expect(await reload(id)).toMatchObject({ failedSignIns: 1, lockedUntil: null });
  expect((await enter(idNumber)).ok).toBe(true);
});

test('after a hundred failures in a row only a new registration opens the account', async () => {
  const { id, idNumber } = await account({ totalFailures: 99 });
  expect((await enter(idNumber, 'wrong password here')).ok).toBe(false);
  expect((await enter(idNumber)).ok).toBe(false);
  expect((await reload(id)).totalFailures).toBe(100);
});

test('the second factor gives a new session id; the low one is dead and was never more than low', async () => {
  const { idNumber } = await account();
  const { token, session, codeId, code } = await entered(idNumber);
  expect(session.actor.level).toBe('low');
  expect(code).toMatch(/^\d{6}$/);
  const result = await confirmSignIn(session.actor, session, { codeId, code });
  if (!result.ok) throw new Error('refused');
  expect(result.token).not.toBe(token);
  expect(await sessionOf(token)).toBeNull();
  expect((await sessionOf(result.token))?.actor.level).toBe('substantial');
});

test('signing in again in the same browser ends the session it had', async () => {
  const { idNumber } = await account();
  const first = await entered(idNumber);
  await signIn(stranger, { idNumber, password: PASSWORD, returnTo: '' }, first.session);
  expect(await sessionOf(first.token)).toBeNull();
});

test('two posts of the right code at the same instant: one session', async () => {
  const { id, idNumber } = await account();
  const { session, codeId, code } = await entered(idNumber);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => confirmSignIn(session.actor, session, { codeId, code })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await systemDb().session.count({ where: { personId: id, level: 'substantial' } })).toBe(1);
});

test('five wrong codes void the right one; a used, expired, resent or foreign code never works', async () => {
  const { idNumber } = await account();
  const { session, codeId, code } = await entered(idNumber);
  const wrong = code === '123456' ? '654321' : '123456';
  for (const left of [4, 3, 2, 1, 0])
    expect(await confirmSignIn(session.actor, session, { codeId, code: wrong })).toEqual({ ok: false, left });
  expect(await confirmSignIn(session.actor, session, { codeId, code })).toEqual({ ok: false, left: 0 });

  const again = await resendSignInCode(session.actor, '');
  const fresh = await codeOf(again.codeId);
  const last = await resendSignInCode(session.actor, '');
  expect((await confirmSignIn(session.actor, session, { codeId: again.codeId, code: fresh })).ok).toBe(false);
  await systemDb().oneTimeCode.update({ where: { id: last.codeId }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(
    (await confirmSignIn(session.actor, session, { codeId: last.codeId, code: await codeOf(last.codeId) })).ok,
  ).toBe(false);

  const other = await entered((await account()).idNumber);
  const mine = await resendSignInCode(session.actor, '');
  const stolen = { codeId: other.codeId, code: other.code };
  expect((await confirmSignIn(session.actor, session, stolen)).ok).toBe(false);
  // The digits of one code under the id of another.
  expect(
    (
      await confirmSignIn(session.actor, session, {
        codeId: mine.codeId,
        code: other.code === (await codeOf(mine.codeId)) ? 'x' : other.code,
      })
    ).ok,
  ).toBe(false);
  await systemDb().oneTimeCode.update({ where: { id: mine.codeId }, data: { purpose: 'sign_application' } });
  expect(
    (await confirmSignIn(session.actor, session, { codeId: mine.codeId, code: await codeOf(mine.codeId) })).ok,
  ).toBe(false);
});

test('at most five codes in ten minutes, also when they are asked for at once', async () => {
  const { id, idNumber } = await account();
  const { session } = await entered(idNumber);
  const asked = await Promise.allSettled(Array.from({ length: 12 }, () => resendSignInCode(session.actor, '')));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  for (const each of asked)
    if (each.status === 'rejected')
      expect(each.reason).toMatchObject({ name: 'TooManyRequests', retryAfterSeconds: 600 });
  expect(await systemDb().oneTimeCode.count({ where: { personId: id } })).toBe(5);
  await systemDb().oneTimeCode.updateMany({
    where: { personId: id },
    data: { createdAt: new Date(Date.now() - 601_000) },
  });
  await resendSignInCode(session.actor, '');
});

test('the right password while no more codes can be sent is no failure and never locks', async () => {
  const { id, idNumber } = await account();
  for (let i = 0; i < 5; i++) expect((await enter(idNumber)).ok).toBe(true);
  for (let i = 0; i < 6; i++) await expect(enter(idNumber)).rejects.toMatchObject({ name: 'TooManyRequests' });
  expect(await reload(id)).toMatchObject({ failedSignIns: 0, totalFailures: 0, lockedUntil: null });
});

test('codes and passwords are in the database only as hashes', async () => {
  const { idNumber } = await account();
  const { codeId, code, token } = await entered(idNumber);
  const row = await systemDb().oneTimeCode.findUniqueOrThrow({ where: { id: codeId } });
  expect(Buffer.from(row.codeHash)).toHaveLength(32);
  expect(JSON.stringify({ ...row, codeHash: Buffer.from(row.codeHash).toString('utf8') })).not.toContain(code);
  const tables = ['Person', 'Session', 'OneTimeCode', 'audit_event', 'FormReturn'];
  for (const table of tables) {
    const rows = await systemDb().$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM "${table}" t`);
    for (const { text } of rows) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toMatch(new RegExp(`\\b${code}\\b`));
    }
  }
});

test('sign out, closing one session and closing all end them on the server', async () => {
  const { idNumber } = await account();
  const open = async () => {
    const { session, codeId, code } = await entered(idNumber);
    const result = await confirmSignIn(session.actor, session, { codeId, code });
    return result.ok ? result.token : '';
  };
  const tokens = [await open(), await open(), await open(), await open()];
  const sessions = await Promise.all(tokens.map((token) => sessionOf(token)));
  const [first, second] = sessions;
  if (!first || !second) throw new Error('no session');
  expect((await listSessions(first.actor)).sessions).toHaveLength(4);
  await signOut(first.actor, first);
  expect(await sessionOf(tokens[0])).toBeNull();
  await endOwnSession(second.actor, second.publicId);
  expect(await sessionOf(tokens[1])).toBeNull();
  const stranger = await entered((await account()).idNumber);
  await expect(endOwnSession(stranger.session.actor, sessions[2]?.publicId ?? '')).rejects.toMatchObject({
    name: 'NotFound',
  });
  expect(await sessionOf(tokens[2])).not.toBeNull();
  await endOwnSession(second.actor, null);
  expect(await Promise.all(tokens.map((token) => sessionOf(token)))).toEqual([null, null, null, null]);
});
