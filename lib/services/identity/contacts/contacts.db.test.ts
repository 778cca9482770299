import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/adapters/password';
import { createSession, type Session, sessionOf } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import {
  actorOf,
  addPerson,
  closeOffice,
  codeOf,
  newIdNumber,
  openOffice,
  ordinaryDay,
  setClock,
  stranger,
} from '../../fixtures';
import { deliverMessage } from '../../messages/deliver-message';
import { browser } from '../../test-headers';
import { choosePassword, confirmAccess, issueAccessCodes, startAccess } from '../activation';
import { changePassword } from '../change-password';
import { confirmAuthenticator, getWaitingAuthenticator, startAuthenticator } from '../methods/add-authenticator';
import { addPasskey, startPasskey } from '../methods/add-passkey';
import { makeBackupCodes } from '../methods/backup-codes';
import { listMethods } from '../methods/list-methods';
import { removeMethod } from '../methods/remove-method';
import { softwarePasskey } from '../methods/software-passkey';
import { totpCode } from '../methods/totp-code';
import { getWays } from '../methods/ways';
import { confirmSignIn, resendSignInCode, signIn } from '../sign-in';
import { confirmContactChange, removePhone, startContactChange } from './change-contact';
import {
  askForAnyPasskey,
  confirmLostContact,
  getLostContact,
  type ProofName,
  sendProofCode,
  startLostContact,
} from './lost-contact';
import { applyContactChanges, getWaitingChange, stopOwnChange, stopWithCode } from './waiting-change';

vi.mock('next/headers', () => import('../../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  setClock(ordinaryDay);
});
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const PASSWORD = 'ventana-azul-marino';
let passwordHash = '';
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
const account = (more = {}) => addPerson({ passwordHash, activatedAt: new Date(), ...more });
type Account = Awaited<ReturnType<typeof account>>;
const inside = async ({ id }: Account): Promise<Session> => {
  const session = await sessionOf(await transact(actorOf(id), (tx) => createSession(tx, id, 'substantial')));
  if (!session) throw new Error('no session');
  return session;
};
const reload = ({ id }: Account) => systemDb().person.findUniqueOrThrow({ where: { id } });
/** What was sent to whom about a person, oldest first, without the codes. */
const told = async ({ id }: Account, template: string) =>
  (await systemDb().message.findMany({ where: { personId: id, template }, orderBy: { createdAt: 'asc' } })).map(
    ({ channel, recipient }) => `${channel} ${recipient}`,
  );
const PHONE = '+34600111222';

/** Gives a person a telephone by the way they would. */
const addPhone = async (person: Account, value = '600 11 12 22') => {
  const session = await inside(person);
  const started = await startContactChange(session.actor, session, { channel: 'sms', value });
  if (!started.ok) throw new Error('refused');
  return confirmContactChange(session.actor, session, { codeId: started.codeId, code: await codeOf(started.codeId) });
};

test('a telephone is kept once its code came back; it is told to every channel and brings codes at sign-in', async () => {
  const person = await account();
  const session = await inside(person);
  const { actor } = session;
  for (const value of ['912345678', 'hola', ''])
    expect(await startContactChange(actor, session, { channel: 'sms', value })).toEqual({ ok: false });
  const started = await startContactChange(actor, session, { channel: 'sms', value: '600 11 12 22' });
  if (!started.ok) throw new Error('refused');
  const code = await codeOf(started.codeId);
  const message = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `code:${started.codeId}` } });
  expect(message).toMatchObject({ channel: 'sms', recipient: PHONE });
  const wrong = code === '123456' ? '654321' : '123456';
  expect(await confirmContactChange(actor, session, { codeId: started.codeId, code: wrong })).toEqual({
    ok: false,
    left: 4,
  });
  expect((await reload(person)).phone).toBeNull();
  expect(await confirmContactChange(actor, session, { codeId: started.codeId, code })).toEqual({
    ok: true,
    channel: 'sms',
  });
  expect((await reload(person)).phone).toBe(PHONE);
  expect(await told(person, 'contact-changed')).toEqual([`email ${person.email}`, `sms ${PHONE}`]);

  const entered = await signIn(stranger, { idNumber: person.idNumber, password: PASSWORD, returnTo: '' });
  const low = entered.ok ? await sessionOf(entered.token) : null;
  if (!low) throw new Error('refused');
  expect(await getWays(low.actor, 'sms', '')).toMatchObject({ way: 'sms', others: ['email'], isSent: false });
  later(1000);
  const { codeId } = await resendSignInCode(low.actor, '', 'sms');
  expect(await getWays(low.actor, 'sms', codeId)).toMatchObject({ isSent: true, phone: PHONE });
  expect((await confirmSignIn(low.actor, low, { codeId, code: await codeOf(codeId) })).ok).toBe(true);
  // The next time the code goes there by itself.
  const again = await signIn(stranger, { idNumber: person.idNumber, password: PASSWORD, returnTo: '' });
  const sent = await systemDb().oneTimeCode.findUniqueOrThrow({ where: { id: (again.ok && again.codeId) || '' } });
  expect(sent.channel).toBe('sms');
});

test('an SMS says who writes and holds the code, no name and no link', async () => {
  const person = await account();
  await addPhone(person);
  const { codeId } = await resendSignInCode(actorOf(person.id), '', 'sms');
  const { id } = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `code:${codeId}` } });
  const code = await codeOf(codeId);
  expect(await deliverMessage(id)).toBe('sent');
  const folder = config().MESSAGE_DROP_DIR as string;
  const dropped = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
  expect(await readdir(folder)).toContain(`${id}.json`);
  expect(dropped).toMatchObject({ channel: 'sms', to: PHONE, subject: '' });
  expect(dropped.text).toMatch(new RegExp(`^e-Oficina: Tu código es ${code}\\.`));
  expect(dropped.text).not.toMatch(/Marta|López|http/);
});

test('a new e-mail is told to the old one and used from then on; a code of one change confirms no other', async () => {
  const [person, other] = [await account(), await account()];
  const session = await inside(person);
  const started = await startContactChange(session.actor, session, {
    channel: 'email',
    value: ' NUEVO@Correo.example',
  });
  if (!started.ok) throw new Error('refused');
  const sent = { codeId: started.codeId, code: await codeOf(started.codeId) };
  const foreign = await inside(other);
  expect(await confirmContactChange(foreign.actor, foreign, sent)).toEqual({ ok: false, left: 0 });
  expect((await reload(other)).email).toBe(other.email);
  const next = await startContactChange(session.actor, session, { channel: 'email', value: 'nuevo@correo.example' });
  if (!next.ok) throw new Error('refused');
  const right = { codeId: next.codeId, code: await codeOf(next.codeId) };
  expect((await confirmLostContact(stranger, right)).ok, 'not by the way of who lost it').toBe(false);
  expect((await confirmContactChange(session.actor, session, right)).ok).toBe(true);
  expect((await confirmContactChange(session.actor, session, right)).ok, 'once').toBe(false);
  expect((await reload(person)).email).toBe('nuevo@correo.example');
  expect(await told(person, 'contact-changed')).toEqual([`email ${person.email}`, 'email nuevo@correo.example']);
});

test('contacts and password change only within five minutes of a second factor', async () => {
  const session = await inside(await account());
  later(5 * MINUTE);
  const changes = [
    startContactChange(session.actor, session, { channel: 'email', value: 'a@b.example' }),
    confirmContactChange(session.actor, session, { codeId: 'x', code: '123456' }),
    removePhone(session.actor, session),
    changePassword(session.actor, session, { currentPassword: PASSWORD, password: 'tres tristes tigres verdes' }),
  ];
  for (const change of await Promise.allSettled(changes))
    expect(change).toMatchObject({ status: 'rejected', reason: { name: 'Forbidden' } });
});

test('the telephone is taken away and told to it, except when nothing else would let the person in', async () => {
  const person = await account();
  await addPhone(person);
  const session = await inside(person);
  expect(await removePhone(session.actor, session)).toEqual({ ok: true });
  expect((await reload(person)).phone).toBeNull();
  expect(await told(person, 'contact-changed')).toContain(`sms ${PHONE}`);
  await expect(removePhone(session.actor, session)).rejects.toMatchObject({ name: 'NotFound' });
  const only = await account({ email: null, phone: PHONE });
  const alone = await inside(only);
  expect(await removePhone(alone.actor, alone)).toEqual({ ok: false });
  expect((await reload(only)).phone).toBe(PHONE);
  const key = softwarePasskey();
  const answer = key.register(await startPasskey(alone.actor, alone));
  await addPasskey(alone.actor, alone, { answer, name: 'Llave' });
  expect(await removePhone(alone.actor, alone)).toEqual({ ok: true });
  const [passkey] = (await listMethods(alone.actor)).methods;
  expect(await removeMethod(alone.actor, alone, passkey?.id ?? ''), 'now the only way').toEqual({ ok: false });
});

test('a new password needs the present one and the rules, ends the other sessions and is told; guesses lock', async () => {
  const person = await account();
  const [session, elsewhere] = [await inside(person), await inside(person)];
  const change = (currentPassword: string, password: string) =>
    changePassword(session.actor, session, { currentPassword, password });
  const good = 'tres tristes tigres verdes';
  expect(await change(PASSWORD, 'corta')).toMatchObject({ ok: false, broken: ['min-length'] });
  expect(await change(PASSWORD, `${person.idNumber} y algo más`)).toMatchObject({ ok: false, broken: ['own-id'] });
  expect(await change('no es esta', good)).toEqual({ ok: false, broken: [] });
  expect(await change(PASSWORD, good)).toEqual({ ok: true });
  expect(await systemDb().session.findMany({ where: { personId: person.id, endedAt: null } })).toMatchObject([
    { publicId: session.publicId },
  ]);
  expect(await systemDb().session.count({ where: { idHash: elsewhere.idHash, endedAt: null } })).toBe(0);
  expect(await told(person, 'access-changed')).toEqual([`email ${person.email}`]);
  const enter = (password: string) => signIn(stranger, { idNumber: person.idNumber, password, returnTo: '' });
  expect((await enter(PASSWORD)).ok).toBe(false);
  expect((await enter(good)).ok).toBe(true);
  const guesses = Array.from({ length: 20 }, (_, index) => change(`intento número ${index}`, 'otra frase bien larga'));
  expect((await Promise.all(guesses)).every(({ ok }) => !ok)).toBe(true);
  expect(await reload(person)).toMatchObject({ failedSignIns: 5 });
  expect((await change(good, 'otra frase bien larga')).ok, 'locked').toBe(false);
});

const nothing: Record<ProofName, string> = { recovery: '', backup: '', app: '', password: '', other: '', passkey: '' };
/** Somebody with every proof there is. */
const withProofs = async () => {
  const person = await account();
  await addPhone(person);
  const session = await inside(person);
  const { actor } = session;
  const { recovery } = await transact(actor, (tx) => issueAccessCodes(tx, actor, person.id));
  const backups = await makeBackupCodes(actor, session);
  await startAuthenticator(actor, session);
  const { secret = '' } = (await getWaitingAuthenticator(actor, session)) ?? {};
  await confirmAuthenticator(actor, session, totpCode(secret, Date.now()));
  const key = softwarePasskey();
  await addPasskey(actor, session, { answer: key.register(await startPasskey(actor, session)), name: 'Llave' });
  later(11 * MINUTE);
  return { person: await reload(person), recovery, backups, key, app: () => totpCode(secret, Date.now()) };
};
const ask = (idNumber: string, given: Partial<Record<ProofName, string>>, more = {}) =>
  startLostContact(stranger, {
    idNumber,
    lost: 'email',
    value: 'nuevo@correo.example',
    otherCodeId: '',
    given: { ...nothing, ...given },
    ...more,
  });
const isSent = async (codeId: string) =>
  (await systemDb().message.count({ where: { dedupeKey: `code:${codeId}` } })) === 1;
const confirm = async (codeId: string) => confirmLostContact(stranger, { codeId, code: await codeOf(codeId) });
const stopCodeOf = async ({ id }: Account) => {
  const alert = await systemDb().message.findFirstOrThrow({
    where: { personId: id, template: 'contact-change-asked' },
    orderBy: { createdAt: 'desc' },
  });
  return (alert.values as { code: string }).code;
};

test('a lost e-mail: two proofs, a code to the new one, a day of waiting told to the old channels, then it is in force', async () => {
  const { person, recovery, app } = await withProofs();
  const { codeId } = await ask(person.idNumber, { recovery, app: app() });
  const code = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `code:${codeId}` } });
  expect(code).toMatchObject({ channel: 'email', recipient: 'nuevo@correo.example' });
  expect(await getLostContact(codeId)).toBeNull();
  expect(await confirm(codeId)).toEqual({ ok: true });
  expect((await getLostContact(codeId))?.effectiveAt.getTime()).toBe(Date.now() + 24 * HOUR);
  expect(await told(person, 'contact-change-asked')).toEqual([`email ${person.email}`, `sms ${PHONE}`]);
  later(24 * HOUR - 1);
  expect(await applyContactChanges()).toBe(0);
  expect((await reload(person)).email).toBe(person.email);
  later(1);
  expect(await applyContactChanges()).toBe(1);
  expect(await applyContactChanges()).toBe(0);
  expect((await reload(person)).email).toBe('nuevo@correo.example');
  expect((await told(person, 'contact-changed')).slice(-3)).toEqual([
    `email ${person.email}`,
    `sms ${PHONE}`,
    'email nuevo@correo.example',
  ]);
});

test('any two proofs of different groups will do, each only once; one alone, or two papers or two devices, will not', async () => {
  const { person, recovery, backups, key, app } = await withProofs();
  const pairs: (() => Promise<Partial<Record<ProofName, string>>>)[] = [
    async () => ({ backup: backups[0] ?? '', password: PASSWORD }),
    async () => ({ password: PASSWORD, app: app() }),
    async () => ({ password: PASSWORD, passkey: key.assert(await askForAnyPasskey()) }),
  ];
  for (const pair of pairs) {
    const given = await pair();
    expect(await isSent((await ask(person.idNumber, given)).codeId), Object.keys(given).join(' ')).toBe(true);
    if (given.backup || given.app || given.passkey)
      expect(await isSent((await ask(person.idNumber, given)).codeId), 'spent').toBe(false);
    later(HOUR);
  }
  const oneGroup = [
    { recovery, backup: backups[1] ?? '' },
    { app: app(), passkey: key.assert(await askForAnyPasskey()) },
  ];
  for (const given of oneGroup)
    expect(await isSent((await ask(person.idNumber, given)).codeId), Object.keys(given).join(' ')).toBe(false);
  for (const name of ['recovery', 'password'] as const) {
    const given = { [name]: name === 'recovery' ? recovery : PASSWORD };
    expect(await isSent((await ask(person.idNumber, given)).codeId), name).toBe(false);
  }
  expect(await isSent((await ask(person.idNumber, { recovery, password: 'no es esta' })).codeId)).toBe(false);
});

test('the other channel gets a code as a proof, and is never the one that was lost', async () => {
  const { person } = await withProofs();
  const { codeId } = await sendProofCode(stranger, { idNumber: person.idNumber, lost: 'email' });
  const message = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `code:${codeId}` } });
  expect(message).toMatchObject({ channel: 'sms', recipient: PHONE });
  const given = { other: await codeOf(codeId), password: PASSWORD };
  const stolen = await ask((await account()).idNumber, given, { otherCodeId: codeId });
  expect(await isSent(stolen.codeId), 'of somebody else').toBe(false);
  const own = await sendProofCode(stranger, { idNumber: person.idNumber, lost: 'email' });
  const right = { other: await codeOf(own.codeId), password: PASSWORD };
  expect(await isSent((await ask(person.idNumber, right, { otherCodeId: own.codeId })).codeId)).toBe(true);
  // A person without a telephone, and nobody: the same answer, and nothing is sent.
  for (const idNumber of [(await account()).idNumber, newIdNumber()])
    expect(await isSent((await sendProofCode(stranger, { idNumber, lost: 'email' })).codeId)).toBe(false);
});

test('unknown and known people get one answer: at the proofs, at the code, and at their limits', async () => {
  const known = await account();
  for (const idNumber of [known.idNumber, newIdNumber(), 'no es un DNI']) {
    for (let tried = 0; tried < 5; tried++) {
      const { codeId } = await ask(idNumber, { recovery: 'AAAABBBBCCCC', app: '123456' });
      expect(codeId).toMatch(/^[\w-]{43}$/);
      expect(await isSent(codeId)).toBe(false);
      expect(await confirmLostContact(stranger, { codeId, code: '123456' })).toEqual({ ok: false, left: 4 });
    }
    await expect(ask(idNumber, { recovery: 'x', app: '1' })).rejects.toMatchObject({ name: 'TooManyRequests' });
    for (let tried = 0; tried < 3; tried++) await sendProofCode(stranger, { idNumber, lost: 'sms' });
    await expect(sendProofCode(stranger, { idNumber, lost: 'sms' })).rejects.toMatchObject({ name: 'TooManyRequests' });
  }
  later(HOUR);
  await ask(known.idNumber, { recovery: 'x', app: '1' });
});

test('of twenty guesses at once at most five are looked at', async () => {
  const { person, recovery } = await withProofs();
  const guesses = Array.from({ length: 20 }, (_, index) =>
    ask(person.idNumber, { recovery, app: String(index).padStart(6, '0') }),
  );
  const tried = await Promise.allSettled(guesses);
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
});

test('a passkey’s answer for the recovery is refused twice, from another site, too late, and with a challenge not ours', async () => {
  const { person, key } = await withProofs();
  const withKey = async (passkey: string) => {
    later(HOUR);
    return isSent((await ask(person.idNumber, { password: PASSWORD, passkey })).codeId);
  };
  const late = key.assert(await askForAnyPasskey());
  expect(await withKey(late)).toBe(false);
  const now = async (answer: string) => {
    await systemDb().rateLimit.deleteMany({ where: { key: { startsWith: 'lost-contact:' } } });
    return isSent((await ask(person.idNumber, { password: PASSWORD, passkey: answer })).codeId);
  };
  expect(await now(key.assert(await askForAnyPasskey(), { origin: 'https://evil.example' }))).toBe(false);
  expect(await now(key.assert(await askForAnyPasskey(), { verified: false }))).toBe(false);
  expect(await now(softwarePasskey().assert(await askForAnyPasskey()))).toBe(false);
  const made = `${Date.now() + HOUR}.${'A'.repeat(43)}.${'A'.repeat(43)}`;
  expect(await now(key.assert({ challenge: Buffer.from(made).toString('base64url') }))).toBe(false);
  const { challenge } = await askForAnyPasskey();
  expect(await now(key.assert({ challenge }))).toBe(true);
  expect(await now(key.assert({ challenge })), 'the same challenge').toBe(false);
});

test('whoever gets the alert stops the change with its code, once, without signing in', async () => {
  const { person, recovery } = await withProofs();
  const { codeId } = await ask(person.idNumber, { recovery, password: PASSWORD });
  await confirm(codeId);
  const stop = await stopCodeOf(person);
  expect(stop).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect(await stopWithCode(stranger, 'AAAA-AAAA-AAAA')).toBe(false);
  const tries = await Promise.all(Array.from({ length: 4 }, () => stopWithCode(stranger, stop.toLowerCase())));
  expect(tries.filter(Boolean)).toHaveLength(1);
  expect(await told(person, 'contact-change-stopped')).toEqual([`email ${person.email}`, `sms ${PHONE}`]);
  later(25 * HOUR);
  expect(await applyContactChanges()).toBe(0);
  expect((await reload(person)).email).toBe(person.email);
});

test('the owner who is signed in sees it and stops it; a newer request takes the place of the one that waits', async () => {
  const { person, recovery } = await withProofs();
  const begin = async (value: string) =>
    confirm((await ask(person.idNumber, { recovery, password: PASSWORD }, { value })).codeId);
  await begin('uno@correo.example');
  const first = await stopCodeOf(person);
  later(MINUTE);
  await begin('dos@correo.example');
  expect(await stopWithCode(stranger, first)).toBe(false);
  const session = await inside(person);
  expect(await getWaitingChange(session.actor)).toMatchObject({ channel: 'email', value: 'dos@correo.example' });
  const other = await inside(await account());
  await expect(stopOwnChange(other.actor)).rejects.toMatchObject({ name: 'NotFound' });
  await stopOwnChange(session.actor);
  expect(await getWaitingChange(session.actor)).toBeNull();
  await expect(stopOwnChange(session.actor)).rejects.toMatchObject({ name: 'NotFound' });
});

test('a waiting change does not outlive what its owner does: password, contact, recovery; each time it is told', async () => {
  const answers: ((found: Awaited<ReturnType<typeof withProofs>>, session: Session) => Promise<unknown>)[] = [
    (_found, session) =>
      changePassword(session.actor, session, { currentPassword: PASSWORD, password: 'tres tristes tigres verdes' }),
    ({ person }) => addPhone(person, '600 33 44 55'),
    (_found, session) => removePhone(session.actor, session),
    async ({ person, recovery }) => {
      const { idNumber } = person;
      const { codeId } = await startAccess(stranger, 'recovery', {
        idNumber,
        email: person.email ?? '',
        code: recovery,
      });
      await confirmAccess(stranger, 'recovery', { codeId, code: await codeOf(codeId) });
      return choosePassword(stranger, 'recovery', { codeId, password: 'tres tristes tigres verdes' });
    },
  ];
  for (const answer of answers) {
    const found = await withProofs();
    const { person } = found;
    const given = { password: PASSWORD, app: found.app() };
    expect(await confirm((await ask(person.idNumber, given)).codeId)).toEqual({ ok: true });
    const stop = await stopCodeOf(person);
    await answer(found, await inside(person));
    expect(await getWaitingChange(actorOf(person.id))).toBeNull();
    expect(await told(person, 'contact-change-stopped')).toEqual([`email ${person.email}`, `sms ${PHONE}`]);
    expect(await stopWithCode(stranger, stop), 'already stopped').toBe(false);
    later(25 * HOUR);
    expect(await applyContactChanges()).toBe(0);
    expect((await reload(person)).email).toBe(person.email);
  }
});

test('a browser that was not seen in ninety days is told to the owner, a known one is not', async () => {
  const person = await account();
  const enter = async () => {
    const entered = await signIn(stranger, { idNumber: person.idNumber, password: PASSWORD, returnTo: '' });
    const low = entered.ok ? await sessionOf(entered.token) : null;
    if (!low || !entered.ok) throw new Error('refused');
    const codeId = entered.codeId ?? '';
    expect((await confirmSignIn(low.actor, low, { codeId, code: await codeOf(codeId) })).ok).toBe(true);
    return (await told(person, 'new-device')).length;
  };
  browser.cookies.delete('device');
  expect(await enter()).toBe(1);
  expect(await enter()).toBe(1);
  browser.cookies.delete('device');
  expect(await enter()).toBe(2);
  later(91 * 24 * HOUR);
  expect(await enter()).toBe(3);
});
