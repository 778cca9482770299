import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/adapters/password';
import { createSession, type Session, sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { actorOf, addPerson, closeOffice, codeOf, openOffice, ordinaryDay, setClock, stranger } from '../../fixtures';
import { purgeExpired } from '../../forms/purge';
import { confirmSignIn, resendSignInCode, signIn } from '../sign-in';
import { confirmAuthenticator, getWaitingAuthenticator, startAuthenticator } from './add-authenticator';
import { addPasskey, startPasskey } from './add-passkey';
import { makeBackupCodes } from './backup-codes';
import { getMethod, listMethods } from './list-methods';
import { askForPasskey, proveWithMethod } from './prove-with-method';
import { removeMethod } from './remove-method';
import { softwarePasskey } from './software-passkey';
import { totpCode } from './totp-code';
import { getWays } from './ways';

vi.mock('next/headers', () => import('../../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
// Time stands still unless a story moves it: steps of thirty seconds decide here.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  setClock(ordinaryDay);
});
afterEach(() => void vi.useRealTimers());

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const PASSWORD = 'ventana-azul-marino';
let passwordHash = '';
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
const account = (more = {}) => addPerson({ passwordHash, activatedAt: new Date(), ...more });
type Account = Awaited<ReturnType<typeof account>>;

const of = async (token: string): Promise<Session> => {
  const session = await sessionOf(token);
  if (!session) throw new Error('no session');
  return session;
};
/** A session that gave both factors just now, and one that only gave the password. */
const inside = async ({ id }: Account) => of(await transact(actorOf(id), (tx) => createSession(tx, id, 'substantial')));
const outside = async ({ id }: Account) => of(await transact(actorOf(id), (tx) => createSession(tx, id, 'low')));

const FORBIDDEN = { name: 'Forbidden' };
const messages = async ({ id }: Account) =>
  (await systemDb().message.findMany({ where: { personId: id }, orderBy: { createdAt: 'asc' } })).map(
    ({ template }) => template,
  );
const prove = (session: Session, way: 'authenticator' | 'passkey' | 'backup_code', answer: string) =>
  proveWithMethod(session.actor, session, { way, answer });
const succeeded = (answers: readonly { ok: boolean }[]) => answers.filter(({ ok }) => ok).length;

/** Somebody with an app in force whose codes of this minute are all unused. */
const withApp = async (more = {}) => {
  const person = await account(more);
  const session = await inside(person);
  await startAuthenticator(session.actor, session);
  const { secret = '' } = (await getWaitingAuthenticator(session.actor, session)) ?? {};
  expect(await confirmAuthenticator(session.actor, session, totpCode(secret, Date.now()))).toEqual({ ok: true });
  later(2 * MINUTE);
  return { person, secret, code: (ms = 0) => totpCode(secret, Date.now() + ms) };
};
const withPasskey = async (key = softwarePasskey(), person?: Account) => {
  const owner = person ?? (await account());
  const session = await inside(owner);
  const answer = key.register(await startPasskey(session.actor, session));
  expect(await addPasskey(session.actor, session, { answer, name: 'Mi teléfono' })).toEqual({ ok: true });
  return { person: owner, key };
};

test('an app is in force with its first right code, the person is told, and that code is spent', async () => {
  const person = await account();
  const session = await inside(person);
  await startAuthenticator(session.actor, session);
  const waiting = await getWaitingAuthenticator(session.actor, session);
  expect(waiting?.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(waiting?.address).toMatch(/^otpauth:\/\/totp\/e-Oficina:.*secret=/);
  expect(waiting?.address).not.toContain(person.idNumber);
  const code = totpCode(waiting?.secret ?? '', Date.now());
  const wrong = code === '123456' ? '654321' : '123456';
  for (const sent of [wrong, '', 'abcdef', `${code}0`, code.slice(1)])
    expect(await confirmAuthenticator(session.actor, session, sent)).toEqual({ ok: false });
  // Until then it opens nothing.
  const low = await outside(person);
  expect((await prove(low, 'authenticator', code)).ok).toBe(false);
  expect((await listMethods(session.actor)).methods).toEqual([]);
  expect(await confirmAuthenticator(session.actor, session, `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({
    ok: true,
  });
  expect(await getWaitingAuthenticator(session.actor, session)).toBeNull();
  expect(await messages(person)).toEqual(['method-added']);
  expect((await prove(low, 'authenticator', code)).ok).toBe(false);
  await expect(startAuthenticator(session.actor, session)).rejects.toMatchObject({ name: 'Conflict' });
});

test('a code of the app opens the account once; the session has a new id and the old one is dead', async () => {
  const { person, code } = await withApp();
  const [first, second] = [await outside(person), await outside(person)];
  const result = await prove(first, 'authenticator', code());
  if (!result.ok) throw new Error('refused');
  const raised = await of(result.token);
  expect(raised).toMatchObject({ publicId: first.publicId, actor: { level: 'substantial' } });
  expect(await systemDb().session.count({ where: { idHash: first.idHash } })).toBe(0);
  expect((await prove(second, 'authenticator', code())).ok).toBe(false);
  const [{ lastUsedAt } = { lastUsedAt: null }] = (await listMethods(raised.actor)).methods;
  expect(lastUsedAt?.getTime()).toBe(Date.now());
});

test('a telephone half a minute slow or fast is let in, one that is a minute off is not, and no step comes back', async () => {
  const { person, code } = await withApp();
  const session = await outside(person);
  expect((await prove(session, 'authenticator', code(-60 * SECOND))).ok).toBe(false);
  expect((await prove(session, 'authenticator', code(60 * SECOND))).ok).toBe(false);
  expect((await prove(session, 'authenticator', code(-30 * SECOND))).ok).toBe(true);
  expect((await prove(await outside(person), 'authenticator', code(30 * SECOND))).ok).toBe(true);
  expect((await prove(await outside(person), 'authenticator', code())).ok).toBe(false);
});

test('twenty posts of one code at once, from one browser or from twenty: one gets in', async () => {
  const one = await withApp();
  const session = await outside(one.person);
  const posts = Array.from({ length: 20 }, () => prove(session, 'authenticator', one.code()));
  expect(succeeded(await Promise.all(posts))).toBe(1);
  const many = await withApp();
  const sessions = await Promise.all(Array.from({ length: 20 }, () => outside(many.person)));
  expect(succeeded(await Promise.all(sessions.map((each) => prove(each, 'authenticator', many.code()))))).toBe(1);
  expect(
    await systemDb().session.count({
      where: { personId: many.person.id, level: 'substantial', provenBy: 'authenticator' },
    }),
  ).toBe(1);
});

test('five wrong codes end that try, also at once; e-mail still opens, and so does a new sign-in', async () => {
  const { person, code } = await withApp();
  const wrong = code() === '123456' ? '654321' : '123456';
  const session = await outside(person);
  const answers = await Promise.all(Array.from({ length: 8 }, () => prove(session, 'authenticator', wrong)));
  expect(answers.map((answer) => ('left' in answer ? answer.left : 'in')).sort()).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
  expect(await prove(session, 'authenticator', code())).toEqual({ ok: false, left: 0 });
  expect((await prove(await outside(person), 'authenticator', code())).ok).toBe(true);
  const { codeId } = await resendSignInCode(session.actor, '');
  expect((await confirmSignIn(session.actor, session, { codeId, code: await codeOf(codeId) })).ok).toBe(true);
});

test('whoever has the password and signs in again and again has twenty tries in a row, exactly; then none for an hour, and the owner is told', async () => {
  const { person, code } = await withApp();
  const wrong = code() === '123456' ? '654321' : '123456';
  const sessions = await Promise.all(Array.from({ length: 25 }, () => outside(person)));
  const tries = await Promise.allSettled(sessions.map((each) => prove(each, 'authenticator', wrong)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  await expect(prove(sessions[0] as Session, 'authenticator', code())).rejects.toMatchObject({
    name: 'TooManyRequests',
    retryAfterSeconds: 3600,
  });
  const told = { where: { personId: person.id, template: 'second-factor-locked' } };
  expect(await systemDb().message.findMany(told)).toMatchObject([{ recipient: person.email }]);
  later(60 * MINUTE);
  expect((await prove(await outside(person), 'authenticator', code())).ok).toBe(true);
  expect(await systemDb().message.count(told)).toBe(1);
});

test('tries count together whatever the way, however slowly they come, and a right one forgets them', async () => {
  const { person, code } = await withApp();
  const wrongApp = code() === '123456' ? '654321' : '123456';
  const fail = async (times: number) => {
    for (let tried = 0; tried < times; tried++) {
      const session = await outside(person);
      later(11 * MINUTE);
      const isApp = tried % 2 === 0;
      const result = isApp
        ? await prove(session, 'authenticator', wrongApp)
        : await confirmSignIn(session.actor, session, { codeId: 'unknown', code: '000000' });
      expect(result.ok).toBe(false);
    }
  };
  const failed = async () => (await systemDb().person.findUniqueOrThrow({ where: { id: person.id } })).failedProofs;
  await fail(19);
  expect(await failed()).toBe(19);
  expect((await prove(await outside(person), 'authenticator', code())).ok).toBe(true);
  expect(await failed()).toBe(0);
  await fail(20);
  const session = await outside(person);
  const { codeId } = await resendSignInCode(session.actor, '');
  const right = { codeId, code: await codeOf(codeId) };
  await expect(confirmSignIn(session.actor, session, right)).rejects.toMatchObject({ name: 'TooManyRequests' });
  await systemDb().person.update({ where: { id: person.id }, data: { proofsLockedUntil: new Date() } });
  later(MINUTE);
  expect((await confirmSignIn(session.actor, session, right)).ok).toBe(true);
});

test('a passkey is made, the person is told, and it opens the account', async () => {
  const { person, key } = await withPasskey();
  expect(await messages(person)).toEqual(['method-added']);
  for (let visit = 0; visit < 2; visit++) {
    const session = await outside(person);
    const asked = await askForPasskey(session.actor, session);
    expect(asked).toMatchObject({ userVerification: 'required', allowCredentials: [{ id: key.id }] });
    expect((await prove(session, 'passkey', key.assert(asked))).ok).toBe(true);
  }
});

test('a passkey is refused from another site, without the finger, with an old or foreign challenge, and with a lower counter', async () => {
  const { person, key } = await withPasskey();
  const session = await outside(person);
  const ask = () => askForPasskey(session.actor, session);
  const refused = async (answer: string) => expect((await prove(session, 'passkey', answer)).ok).toBe(false);
  const fresh = async () => {
    await systemDb().session.update({ where: { idHash: session.idHash }, data: { failures: 0 } });
    return ask();
  };
  await refused(key.assert(await fresh(), { origin: 'https://evil.example' }));
  await refused(key.assert(await fresh(), { rpId: 'evil.example' }));
  await refused(key.assert(await fresh(), { verified: false }));
  await refused(softwarePasskey().assert(await fresh()));
  await refused(key.assert(await fresh(), { counter: 1 }));
  const other = await outside(person);
  await refused(key.assert(await askForPasskey(other.actor, other)));
  const replaced = await fresh();
  await ask();
  await refused(key.assert(replaced));
  const old = await fresh();
  later(5 * MINUTE);
  await refused(key.assert(old));
  for (const junk of ['', '{}', 'null', '[]', '{"id":1}', '{"id":"x","response":null}', '{"id":"\\u0000"}'])
    expect((await prove(await outside(person), 'passkey', junk)).ok).toBe(false);
});

test('a challenge is for one try: an answer sent eight times at once opens once, and one that failed is used up', async () => {
  const { person, key } = await withPasskey();
  const session = await outside(person);
  const answer = key.assert(await askForPasskey(session.actor, session));
  expect(succeeded(await Promise.all(Array.from({ length: 8 }, () => prove(session, 'passkey', answer))))).toBe(1);
  const again = await outside(person);
  const asked = await askForPasskey(again.actor, again);
  expect((await prove(again, 'passkey', key.assert(asked, { verified: false }))).ok).toBe(false);
  expect((await prove(again, 'passkey', key.assert(asked))).ok).toBe(false);
});

test('a passkey that never counts keeps working at zero', async () => {
  const person = await account();
  const session = await inside(person);
  const key = softwarePasskey();
  const answer = key.register(await startPasskey(session.actor, session), { counter: 0 });
  expect((await addPasskey(session.actor, session, { answer, name: 'Llave' })).ok).toBe(true);
  for (let visit = 0; visit < 2; visit++) {
    const low = await outside(person);
    const asked = await askForPasskey(low.actor, low);
    expect((await prove(low, 'passkey', key.assert(asked, { counter: 0 }))).ok).toBe(true);
  }
});

test('a registration is refused from another site, without the finger, twice, with a challenge for something else, and of somebody else’s key', async () => {
  const { person, key } = await withPasskey();
  const session = await inside(person);
  const add = (answer: string) => addPasskey(session.actor, session, { answer, name: 'Otra' });
  const ask = () => startPasskey(session.actor, session);
  expect((await ask()).excludeCredentials).toMatchObject([{ id: key.id, transports: ['internal'] }]);
  expect(await add(softwarePasskey().register(await ask(), { origin: 'https://evil.example' }))).toEqual({ ok: false });
  expect(await add(softwarePasskey().register(await ask(), { rpId: 'evil.example' }))).toEqual({ ok: false });
  expect(await add(softwarePasskey().register(await ask(), { verified: false }))).toEqual({ ok: false });
  expect(await add(softwarePasskey().register(await askForPasskey(session.actor, session)))).toEqual({ ok: false });
  expect(await add('{}')).toEqual({ ok: false });
  const answer = softwarePasskey().register(await ask());
  expect(await add(answer)).toEqual({ ok: true });
  expect(await add(answer)).toEqual({ ok: false });
  await expect(add(key.register(await ask()))).rejects.toMatchObject({ name: 'Conflict' });
  const stranger = await inside(await account());
  const foreign = key.register(await startPasskey(stranger.actor, stranger));
  await expect(addPasskey(stranger.actor, stranger, { answer: foreign, name: 'Mía' })).rejects.toMatchObject({
    name: 'Conflict',
  });
  expect((await listMethods(session.actor)).methods).toHaveLength(2);
  const odd = JSON.parse(softwarePasskey().register(await ask()));
  odd.response.transports = ['usb', 'usb', '\u0000', 7, { a: 1 }];
  expect(await add(JSON.stringify(odd))).toEqual({ ok: true });
  expect((await ask()).excludeCredentials?.find(({ id }) => id === odd.id)).toMatchObject({ transports: ['usb'] });
});

test('somebody else’s passkey, app code or backup code opens nothing', async () => {
  const [marta, ana] = [await withApp(), await account()];
  const codes = await makeBackupCodes(actorOf(marta.person.id), await inside(marta.person));
  const { key } = await withPasskey(softwarePasskey(), marta.person);
  const session = await outside(ana);
  expect((await prove(session, 'authenticator', marta.code())).ok).toBe(false);
  expect((await prove(session, 'backup_code', codes[0] as string)).ok).toBe(false);
  expect((await prove(session, 'passkey', key.assert(await askForPasskey(session.actor, session)))).ok).toBe(false);
});

test('ten backup codes, each opens once however it is typed, its use is told, and new ones void the old', async () => {
  const person = await account();
  const session = await inside(person);
  const codes = await makeBackupCodes(session.actor, session);
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  const [first = '', second = '', third = ''] = codes;
  const typed = `${first.slice(0, 4)}-${first.slice(4, 8)} ${first.slice(8)}`.toLowerCase();
  expect((await prove(await outside(person), 'backup_code', typed)).ok).toBe(true);
  expect((await prove(await outside(person), 'backup_code', first)).ok).toBe(false);
  const sessions = await Promise.all(Array.from({ length: 8 }, () => outside(person)));
  expect(succeeded(await Promise.all(sessions.map((each) => prove(each, 'backup_code', second))))).toBe(1);
  expect((await listMethods(session.actor)).backupCodes).toMatchObject({ left: 8 });
  expect(await messages(person)).toEqual(['method-added', 'method-used', 'method-used']);
  const fresh = await makeBackupCodes(session.actor, session);
  expect((await prove(await outside(person), 'backup_code', third)).ok).toBe(false);
  expect((await prove(await outside(person), 'backup_code', fresh[9] as string)).ok).toBe(true);
  expect(await systemDb().method.count({ where: { personId: person.id } })).toBe(10);
});

test('methods change only within five minutes of a second factor; giving one again keeps the session and its end', async () => {
  const person = await account();
  const session = await inside(person);
  const low = await outside(person);
  await expect(startAuthenticator(low.actor, low)).rejects.toMatchObject(FORBIDDEN);
  await makeBackupCodes(session.actor, session);
  later(5 * MINUTE);
  const changes = [
    startAuthenticator(session.actor, session),
    getWaitingAuthenticator(session.actor, session),
    confirmAuthenticator(session.actor, session, '123456'),
    startPasskey(session.actor, session),
    addPasskey(session.actor, session, { answer: '{}', name: 'x' }),
    makeBackupCodes(session.actor, session),
    removeMethod(session.actor, session, 'x'),
  ];
  for (const change of await Promise.allSettled(changes))
    expect(change).toMatchObject({ status: 'rejected', reason: FORBIDDEN });
  const { codeId } = await resendSignInCode(session.actor, '');
  const result = await confirmSignIn(session.actor, session, { codeId, code: await codeOf(codeId) });
  if (!result.ok) throw new Error('refused');
  const again = await of(result.token);
  expect(again).toMatchObject({ publicId: session.publicId, endsAt: session.endsAt });
  expect(await systemDb().session.count({ where: { idHash: session.idHash } })).toBe(0);
  await startAuthenticator(again.actor, again);
});

test('a method taken away opens nothing more; sessions and other methods stay, and the person is told', async () => {
  const { person, code } = await withApp();
  const { key } = await withPasskey(softwarePasskey(), person);
  const elsewhere = await inside(person);
  const session = await inside(person);
  const app = (await listMethods(session.actor)).methods.find(({ kind }) => kind === 'authenticator');
  const stranger = await inside(await account());
  for (const id of [app?.id ?? '', 'nothing'])
    await expect(removeMethod(stranger.actor, stranger, id)).rejects.toMatchObject({ name: 'NotFound' });
  await expect(getMethod(stranger.actor, app?.id ?? '')).rejects.toMatchObject({ name: 'NotFound' });
  expect(await removeMethod(session.actor, session, app?.id ?? '')).toEqual({ ok: true });
  expect((await prove(await outside(person), 'authenticator', code())).ok).toBe(false);
  expect(await systemDb().session.count({ where: { idHash: elsewhere.idHash, endedAt: null } })).toBe(1);
  const low = await outside(person);
  expect((await prove(low, 'passkey', key.assert(await askForPasskey(low.actor, low)))).ok).toBe(true);
  expect(await messages(person)).toEqual(['method-added', 'method-added', 'method-removed']);
  const audited = await systemDb().auditEvent.findMany({
    where: { actor: person.id, action: { startsWith: 'method.' } },
  });
  expect(audited.map(({ action }) => action).sort()).toEqual(['method.added', 'method.added', 'method.removed']);
});

test('the only way of a person without e-mail stays, also when both of two are taken away at once', async () => {
  const person = await account({ email: null });
  await withPasskey(softwarePasskey(), person);
  await withPasskey(softwarePasskey(), person);
  const session = await inside(person);
  const { methods } = await listMethods(session.actor);
  const removed = await Promise.all(methods.map(({ id }) => removeMethod(session.actor, session, id)));
  expect(succeeded(removed)).toBe(1);
  expect((await listMethods(session.actor)).methods).toHaveLength(1);
});

test('the way last used comes first, and the password sends a code only when that is e-mail', async () => {
  const { person, code } = await withApp();
  const enter = async () => {
    const result = await signIn(stranger, { idNumber: person.idNumber, password: PASSWORD, returnTo: '' });
    if (!result.ok) throw new Error('refused');
    return { session: await of(result.token), codeId: result.codeId };
  };
  const first = await enter();
  expect(first.codeId).not.toBeNull();
  expect(await getWays(first.session.actor, '', first.codeId ?? '')).toMatchObject({
    way: 'email',
    others: ['authenticator'],
    isSent: true,
  });
  expect((await prove(first.session, 'authenticator', code())).ok).toBe(true);
  const second = await enter();
  expect(second.codeId).toBeNull();
  const { actor } = second.session;
  expect(await getWays(actor, '', '')).toMatchObject({ way: 'authenticator', others: ['email'], isSent: false });
  expect(await getWays(actor, 'email', '')).toMatchObject({ way: 'email', others: ['authenticator'] });
  expect(await getWays(actor, 'passkey', '')).toMatchObject({ way: 'authenticator' });
  const inForce = await inside(person);
  const [app] = (await listMethods(actorOf(person.id))).methods;
  await removeMethod(inForce.actor, inForce, app?.id ?? '');
  expect((await enter()).codeId).not.toBeNull();
});

test('an app that was begun and never confirmed is forgotten after an hour', async () => {
  const person = await account();
  const session = await inside(person);
  await startAuthenticator(session.actor, session);
  await purgeExpired();
  expect(await systemDb().method.count({ where: { personId: person.id } })).toBe(1);
  later(60 * MINUTE + 1);
  await purgeExpired();
  expect(await systemDb().method.count({ where: { personId: person.id } })).toBe(0);
});

test('the database holds no secret of an app and no backup code in clear, and a secret copied to another person is nothing', async () => {
  const { person, secret, code } = await withApp();
  const session = await inside(person);
  const codes = await makeBackupCodes(session.actor, session);
  const ana = await account();
  const row = await systemDb().method.findFirstOrThrow({ where: { personId: person.id, kind: 'authenticator' } });
  const { id: _, ...copy } = row;
  await systemDb().method.create({ data: { ...copy, personId: ana.id } });
  expect((await prove(await outside(ana), 'authenticator', code())).ok).toBe(false);
  for (const table of ['Method', 'Session', 'audit_event', 'Message', 'FormReturn']) {
    const rows = await systemDb().$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM "${table}" t`);
    const text = rows.map((each) => each.text).join('\n');
    for (const clear of [
      secret,
      Buffer.from(secret).toString('hex'),
      ...codes,
      ...codes.map((each) => Buffer.from(each).toString('hex')),
    ])
      expect(text).not.toContain(clear);
  }
});
