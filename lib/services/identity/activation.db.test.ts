import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { hashPassword, verifyPassword } from '@/lib/adapters/password';
import { createSession, sessionOf } from '@/lib/auth/session';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { Person } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { readFeed, startFeed } from '../deadlines/calendar-feed';
import {
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  closeOffice,
  codeOf,
  newIdNumber,
  openOffice,
  ordinaryDay,
  setClock,
  stranger,
} from '../fixtures';
import { browser } from '../test-headers';
import { choosePassword, confirmAccess, registerAtDesk, startAccess } from './activation';
import { applyContactChanges, stopWithCode } from './contacts/waiting-change';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const GOOD = 'tres tristes tigres verdes';
const visitor = (idNumber: string) => ({
  idNumber,
  givenName: 'Nuria',
  surnames: 'Campos Vila',
  birthDate: toDate(day('1993-09-09')),
  email: 'nuria@correo.example',
  province: '08',
  locale: 'es',
  address: null,
});
const document = { kind: 'passport', number: 'PAB123456', until: '2030-01-01' } as const;
const atDesk = (actor: Actor, idNumber: string) => registerAtDesk(actor, visitor(idNumber), document);
const registered = async () => {
  const idNumber = newIdNumber();
  return { idNumber, ...(await atDesk(await addStaff('registrar'), idNumber)) };
};
const start = (idNumber: string, code: string, email = 'nuria@correo.example') =>
  startAccess(stranger, 'activation', { idNumber, email, code });
const sentTo = (codeId: string) => systemDb().message.count({ where: { dedupeKey: `code:${codeId}` } });
const told = async (personId: string, template: string) =>
  (await systemDb().message.findMany({ where: { personId, template } })).map(({ recipient }) => recipient);
/** The whole way from the letter to the right to choose a password. */
const permitted = async (
  idNumber: string,
  code: string,
  kind: 'activation' | 'recovery' = 'activation',
  email = 'NURIA@correo.example ',
) => {
  const { codeId } = await startAccess(stranger, kind, { idNumber, code, email });
  expect(await confirmAccess(stranger, kind, { codeId, code: await codeOf(codeId) })).toEqual({ ok: true });
  return codeId;
};

test('letter, e-mail code, password: the person is in with both factors, and the letter is used up', async () => {
  const { idNumber, activation, person } = await registered();
  expect(activation).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  const codeId = await permitted(idNumber, activation.toLowerCase());
  const done = await choosePassword(stranger, 'activation', { codeId, password: GOOD });
  if (!done.ok) throw new Error('refused');
  expect((await sessionOf(done.token))?.actor).toMatchObject({ id: person.id, level: 'substantial' });
  const { passwordHash } = await systemDb().person.findUniqueOrThrow({ where: { id: person.id } });
  expect(await verifyPassword(passwordHash ?? '', GOOD)).toBe(true);
  await expect(choosePassword(stranger, 'activation', { codeId, password: GOOD })).rejects.toMatchObject({
    name: 'NotFound',
  });
  expect(await sentTo((await start(idNumber, activation)).codeId)).toBe(0);
});

test('every wrong start looks the same and sends nothing: unknown person, other e-mail, other code', async () => {
  const { idNumber, activation } = await registered();
  for (const [number, code, email] of [
    [newIdNumber(), activation, 'nuria@correo.example'],
    ['nonsense', activation, 'nuria@correo.example'],
    [idNumber, activation, 'other@correo.example'],
    [idNumber, '000000000000', 'nuria@correo.example'],
    [idNumber, '', ''],
  ] as const) {
    const answer = await start(number, code, email);
    expect(Object.keys(answer)).toEqual(['codeId']);
    expect(answer.codeId).toMatch(/^[\w-]{43}$/);
    expect(await sentTo(answer.codeId)).toBe(0);
    for (const guess of ['000000', '123456'])
      expect((await confirmAccess(stranger, 'activation', { codeId: answer.codeId, code: guess })).ok).toBe(false);
  }
});

test('five wrong codes block the letter, also when they come at once; right tries cost nothing', async () => {
  const { idNumber, activation } = await registered();
  for (let i = 0; i < 3; i++) expect(await sentTo((await start(idNumber, activation)).codeId)).toBe(1);
  await Promise.all(Array.from({ length: 8 }, () => start(idNumber, 'AAAAAAAAAAAA')));
  expect(await sentTo((await start(idNumber, activation)).codeId)).toBe(0);
  const row = await systemDb().activationCode.findFirstOrThrow({ where: { person: { idNumber }, kind: 'activation' } });
  expect(row.failures).toBe(5);
});

test('an expired letter, one replaced by a newer and a recovery code for activation open nothing', async () => {
  const first = await registered();
  await systemDb().activationCode.updateMany({
    where: { personId: first.person.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await sentTo((await start(first.idNumber, first.activation)).codeId)).toBe(0);
  const again = await atDesk(await addStaff('registrar'), first.idNumber);
  expect(again.person.id).toBe(first.person.id);
  expect(await sentTo((await start(first.idNumber, first.activation)).codeId)).toBe(0);
  expect(await sentTo((await start(first.idNumber, again.recovery)).codeId)).toBe(0);
  expect(await sentTo((await start(first.idNumber, again.activation)).codeId)).toBe(1);
});

test('codes of somebody who died open nothing, also halfway', async () => {
  const { idNumber, activation, recovery, person } = await registered();
  const codeId = await permitted(idNumber, activation);
  await systemDb().person.update({ where: { id: person.id }, data: { diedOn: toDate(day('2026-11-20')) } });
  expect(await sentTo((await start(idNumber, activation)).codeId)).toBe(0);
  const lost = await startAccess(stranger, 'recovery', { idNumber, email: 'nuria@correo.example', code: recovery });
  expect(await sentTo(lost.codeId)).toBe(0);
  await expect(choosePassword(stranger, 'activation', { codeId, password: GOOD })).rejects.toMatchObject({
    name: 'NotFound',
  });
});

test('the e-mail code is needed, and its permission to choose a password ends after fifteen minutes', async () => {
  const { idNumber, activation } = await registered();
  const { codeId } = await start(idNumber, activation);
  const late = { name: 'NotFound' };
  await expect(choosePassword(stranger, 'activation', { codeId, password: GOOD })).rejects.toMatchObject(late);
  await confirmAccess(stranger, 'activation', { codeId, code: await codeOf(codeId) });
  await expect(choosePassword(stranger, 'recovery', { codeId, password: GOOD })).rejects.toMatchObject(late);
  await systemDb().oneTimeCode.update({
    where: { id: codeId },
    data: { usedAt: new Date(Date.now() - 15 * 60_000 - 1) },
  });
  await expect(choosePassword(stranger, 'activation', { codeId, password: GOOD })).rejects.toMatchObject(late);
});

test('a weak or personal password is refused without losing the permission', async () => {
  const { idNumber, activation } = await registered();
  const codeId = await permitted(idNumber, activation);
  for (const [password, rule] of [
    ['corta', 'min-length'],
    ['x'.repeat(129), 'max-length'],
    ['campos de girasol', 'own-name'],
    [`clave ${idNumber.slice(0, 8)} mia`, 'own-id'],
    ['la seguridad social 1', 'office-name'],
    [activation.slice(0, 11), 'min-length'],
  ] as const) {
    const result = await choosePassword(stranger, 'activation', { codeId, password });
    expect(result).toMatchObject({ ok: false, broken: expect.arrayContaining([rule]) });
  }
  expect(await choosePassword(stranger, 'activation', { codeId, password: GOOD })).toMatchObject({ ok: true });
});

test('two posts of the password at once: one wins, the other finds the letter used', async () => {
  const { idNumber, activation, person } = await registered();
  const codeId = await permitted(idNumber, activation);
  const both = await Promise.allSettled(
    [GOOD, `${GOOD} dos`].map((password) => choosePassword(stranger, 'activation', { codeId, password })),
  );
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await systemDb().session.count({ where: { personId: person.id, endedAt: null } })).toBe(1);
});

test('whoever recovers the account ends the calendar address that somebody may have made with it', async () => {
  const { idNumber, activation, recovery, person } = await registered();
  await choosePassword(stranger, 'activation', { codeId: await permitted(idNumber, activation), password: GOOD });
  const { token } = await startFeed(actorOf(person.id), { named: false, locale: 'es' });
  await expect(readFeed(token, '203.0.113.9')).resolves.toContain('BEGIN:VCALENDAR');
  const codeId = await permitted(idNumber, recovery, 'recovery');
  await choosePassword(stranger, 'recovery', { codeId, password: 'otra clave muy distinta' });
  await expect(readFeed(token, '203.0.113.9')).rejects.toMatchObject({ name: 'NotFound' });
  const ended = { action: 'calendar.ended', behalf: person.id };
  expect(await systemDb().auditEvent.count({ where: ended })).toBe(1);
});

test('recovery heals a lock, ends every other session, tells the person and gives a new recovery code', async () => {
  const { idNumber, activation, recovery, person } = await registered();
  await choosePassword(stranger, 'activation', { codeId: await permitted(idNumber, activation), password: GOOD });
  const token = await transact(actorOf(person.id), (tx) => createSession(tx, person.id, 'substantial'));
  await systemDb().person.update({
    where: { id: person.id },
    data: { lockedUntil: new Date(Date.now() + 900_000), totalFailures: 100, proofsLockedUntil: new Date() },
  });
  const codeId = await permitted(idNumber, recovery, 'recovery');
  browser.cookies.delete('device');
  const done = await choosePassword(stranger, 'recovery', { codeId, password: 'otra clave muy distinta' });
  if (!done.ok) throw new Error('refused');
  expect(await sessionOf(token)).toBeNull();
  expect(await sessionOf(done.token)).not.toBeNull();
  expect(await systemDb().person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    lockedUntil: null,
    totalFailures: 0,
    proofsLockedUntil: null,
  });
  expect(await systemDb().message.count({ where: { personId: person.id, template: 'access-changed' } })).toBe(1);
  expect(await told(person.id, 'new-device')).toEqual([person.email]);
  expect(done.recovery).not.toBe(recovery);
  const old = await startAccess(stranger, 'recovery', { idNumber, email: 'nuria@correo.example', code: recovery });
  expect(await sentTo(old.codeId)).toBe(0);
});

test('a new letter for somebody who had a password tells them when it is used', async () => {
  const person = await addPerson({ passwordHash: await hashPassword(GOOD), activatedAt: new Date() });
  const { activation } = await atDesk(await addStaff('registrar'), person.idNumber);
  expect(await told(person.id, 'codes-issued')).toEqual([person.email]);
  const codeId = await permitted(person.idNumber, activation, 'activation', person.email ?? '');
  await choosePassword(stranger, 'activation', { codeId, password: 'otra clave muy distinta' });
  expect(await systemDb().message.count({ where: { personId: person.id, template: 'access-changed' } })).toBe(1);
});

test('the e-mail of an account changed at the desk waits a day, and whoever reads the old one stops it', async () => {
  const desk = await addStaff('registrar');
  const account = async () => addPerson({ passwordHash: await hashPassword(GOOD), activatedAt: new Date() });
  const emailOf = async ({ id }: Person) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).email;
  const [patient, robbed, back] = [await account(), await account(), await account()];
  for (const { idNumber } of [patient, robbed, back]) await atDesk(desk, idNumber);
  for (const person of [patient, robbed, back]) {
    expect(await emailOf(person)).toBe(person.email);
    expect(await told(person.id, 'contact-change-asked')).toEqual([person.email]);
    expect(await told(person.id, 'codes-issued')).toEqual([person.email]);
    expect(await told(person.id, 'contact-changed')).toEqual([]);
  }
  const alert = await systemDb().message.findFirstOrThrow({
    where: { personId: robbed.id, template: 'contact-change-asked' },
  });
  expect(await stopWithCode(stranger, (alert.values as { code: string }).code)).toBe(true);
  // The owner who comes in person with the address on record stops it too, and that is theirs to see.
  await registerAtDesk(desk, { ...visitor(back.idNumber), email: back.email ?? '' }, document);
  expect(await told(back.id, 'contact-change-stopped')).toEqual([back.email]);
  const stopped = { action: 'contact.recovery-stopped', actor: desk.id } as const;
  expect(await systemDb().auditEvent.findMany({ where: stopped })).toMatchObject([{ behalf: back.id }]);
  await systemDb().contactChange.updateMany({
    where: { personId: { in: [patient.id, robbed.id, back.id] } },
    data: { effectiveAt: new Date(Date.now() - 1) },
  });
  await applyContactChanges();
  expect(await emailOf(patient)).toBe('nuria@correo.example');
  expect([await emailOf(robbed), await emailOf(back)]).toEqual([robbed.email, back.email]);
});

test('the e-mail of somebody without an account is in force at once and told to the old one', async () => {
  const person = await addPerson();
  await atDesk(await addStaff('registrar'), person.idNumber);
  expect(await told(person.id, 'contact-changed')).toEqual([person.email]);
  expect(await told(person.id, 'codes-issued')).toEqual([]);
  const now = await systemDb().person.findUniqueOrThrow({ where: { id: person.id } });
  expect(now.email).toBe('nuria@correo.example');
});

test('only the registry desk registers people, and nobody registers themselves', async () => {
  const idNumber = newIdNumber();
  for (const actor of [await addCitizen(), await addStaff('caseworker', 'supervisor', 'auditor', 'editor'), stranger])
    await expect(atDesk(actor, idNumber)).rejects.toMatchObject({ name: 'Forbidden' });
  const desk = await addStaff('registrar');
  const own = await systemDb().person.findUniqueOrThrow({ where: { id: desk.id } });
  await expect(atDesk(desk, own.idNumber)).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(atDesk({ ...desk, level: 'low' }, idNumber)).rejects.toMatchObject({
    name: 'Forbidden',
  });
  expect(await systemDb().person.count({ where: { idNumber } })).toBe(0);
});

test('the codes of the letter are kept only as hashes', async () => {
  const { activation, recovery } = await registered();
  for (const table of ['ActivationCode', 'Person', 'audit_event', 'Message', 'Registration', 'IssuedDocument']) {
    const rows = await systemDb().$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM "${table}" t`);
    for (const { text } of rows)
      for (const code of [activation, recovery]) expect(text.toUpperCase()).not.toContain(code);
  }
});
