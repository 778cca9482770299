import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/adapters/password';
import { sessionOf } from '@/lib/auth/session';
import { toDate } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import {
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  asOwner,
  closeOffice,
  codeOf,
  newIdNumber,
  openOffice,
  ordinaryDay,
  setClock,
  stranger,
} from '../../fixtures';
import { purgeExpired } from '../../forms/purge';
import {
  choosePassword,
  confirmAccess,
  isRecoveryCode,
  issueAccessCodes,
  registerAtDesk,
  startAccess,
} from '../activation';
import { listSignIns } from '../sign-ins';
import {
  askRegistration,
  certificateOf,
  proveCertificate,
  registerWithCertificate,
  signInWithCertificate,
} from './certificate';
import { lettersPdf } from './letter-pdf';
import { closeBatch, listLetters, printLetters, requestLetter } from './letters';
import { listDeskRegistrations, listRegistrations, openRegistrationRecord } from './registrations';

vi.mock('next/headers', () => import('../../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const GOOD = 'tres tristes tigres verdes';
const EMAIL = 'nuria@correo.example';
const holder = (idNumber: string) => ({
  idNumber,
  givenName: 'Nuria',
  surnames: 'Campos Vila',
  issuer: 'AC de prueba',
  serial: '0AB1',
  endsAt: new Date('2028-01-01T00:00:00Z'),
});
const ask = (token: string, email = EMAIL) => askRegistration(stranger, { token, email, province: '08', locale: 'es' });
/** With a certificate, from the choice of it to the codes. */
const registered = async (idNumber: string, email = EMAIL) => {
  const token = await proveCertificate(stranger, holder(idNumber));
  const { codeId } = await ask(token, email);
  const result = await registerWithCertificate(stranger, { token, codeId, code: await codeOf(codeId) });
  if (!result.ok) throw new Error('refused');
  return result;
};
const activate = async (idNumber: string, code: string, email = EMAIL) => {
  const { codeId } = await startAccess(stranger, 'activation', { idNumber, code, email });
  expect(await confirmAccess(stranger, 'activation', { codeId, code: await codeOf(codeId) })).toEqual({ ok: true });
  const done = await choosePassword(stranger, 'activation', { codeId, password: GOOD });
  if (!done.ok) throw new Error('refused');
  return done.token;
};
const sent = (codeId: string) => systemDb().message.count({ where: { dedupeKey: `code:${codeId}` } });
const told = (personId: string, template: string) => systemDb().message.count({ where: { personId, template } });
const notFound = { name: 'NotFound' };

test('with a certificate: unknown person, address confirmed, codes, record of the advanced level, activation', async () => {
  const idNumber = newIdNumber();
  const token = await proveCertificate(stranger, holder(idNumber));
  expect(await certificateOf(token)).toMatchObject({ idNumber, givenName: 'Nuria', known: null });
  const { codeId } = await ask(token, 'NURIA@correo.example ');
  const person = await systemDb().person.findUniqueOrThrow({ where: { idNumber } });
  expect(person).toMatchObject({ givenName: 'Nuria', surnames: 'Campos Vila', email: null, activatedAt: null });
  const wrong = (await codeOf(codeId)) === '123456' ? '654321' : '123456';
  expect(await registerWithCertificate(stranger, { token, codeId, code: wrong })).toEqual({ ok: false, left: 4 });
  const result = await registerWithCertificate(stranger, { token, codeId, code: await codeOf(codeId) });
  if (!result.ok) throw new Error('refused');
  const actor = actorOf(person.id);
  const [registration] = await listRegistrations(actor);
  expect(registration).toMatchObject({ method: 'certificate', level: 'advanced' });
  const issued = await systemDb().issuedDocument.findUniqueOrThrow({ where: { csv: result.csv } });
  expect(issued).toMatchObject({ id: registration?.issuedId, kind: 'registration', personId: person.id });
  const text = JSON.stringify(sheetOf(issued.source));
  expect(text).toContain('Avanzado');
  expect(text).toContain('AC de prueba');
  for (const secret of [idNumber, result.activation, result.recovery, EMAIL]) expect(text).not.toContain(secret);
  expect((await sessionOf(await activate(idNumber, result.activation)))?.actor).toMatchObject({ id: person.id });
});

test('a certificate read once does one thing: not twice, not late, not in another browser', async () => {
  const idNumber = newIdNumber();
  const first = await proveCertificate(stranger, holder(idNumber));
  const { codeId } = await ask(first);
  const code = await codeOf(codeId);
  const both = await Promise.allSettled(
    [1, 2].map(() => registerWithCertificate(stranger, { token: first, codeId, code })),
  );
  expect(both.filter((each) => each.status === 'fulfilled' && each.value.ok)).toHaveLength(1);
  expect(await certificateOf(first)).toBeNull();
  await expect(ask(first)).rejects.toMatchObject(notFound);
  await expect(signInWithCertificate(stranger, first)).rejects.toMatchObject(notFound);
  for (const token of ['', 'x'.repeat(43), 'nonsense']) {
    expect(await certificateOf(token)).toBeNull();
    await expect(ask(token)).rejects.toMatchObject(notFound);
    await expect(signInWithCertificate(stranger, token)).rejects.toMatchObject(notFound);
  }
  const late = await proveCertificate(stranger, holder(idNumber));
  await systemDb().certificateProof.updateMany({
    where: { usedAt: null },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await certificateOf(late)).toBeNull();
  await expect(signInWithCertificate(stranger, late)).rejects.toMatchObject(notFound);
  await purgeExpired();
  expect(await systemDb().certificateProof.count({ where: { expiresAt: { lt: new Date() } } })).toBe(0);
});

test('the code of one certificate does not register another person', async () => {
  const [mine, other] = [newIdNumber(), newIdNumber()];
  const [own, foreign] = [
    await proveCertificate(stranger, holder(mine)),
    await proveCertificate(stranger, holder(other)),
  ];
  const { codeId } = await ask(own);
  await ask(foreign, 'other@correo.example');
  const result = await registerWithCertificate(stranger, { token: foreign, codeId, code: await codeOf(codeId) });
  expect(result).toEqual({ ok: false, left: 0 });
  expect(await systemDb().person.findUniqueOrThrow({ where: { idNumber: other } })).toMatchObject({ email: null });
  expect(await systemDb().registration.count({ where: { person: { idNumber: { in: [mine, other] } } } })).toBe(0);
});

test('five wrong codes, then a new one with the certificate, without leaving home; whoever had an account is told', async () => {
  const person = await addPerson({ passwordHash: await hashPassword(GOOD), activatedAt: new Date() });
  const { idNumber, email } = person;
  const first = await registered(idNumber, email ?? '');
  for (let i = 0; i < 5; i++)
    await startAccess(stranger, 'activation', { idNumber, email: email ?? '', code: 'AAAAAAAAAAAA' });
  const blocked = await startAccess(stranger, 'activation', { idNumber, email: email ?? '', code: first.activation });
  expect(await sent(blocked.codeId)).toBe(0);
  const second = await registered(idNumber, 'nueva@correo.example');
  expect(await told(person.id, 'codes-issued')).toBe(2);
  expect(
    await systemDb().message.findFirst({ where: { personId: person.id, template: 'contact-changed' } }),
  ).toMatchObject({
    recipient: email,
  });
  // The name on record is not that of the certificate's spelling: only the address changes.
  expect(await systemDb().person.findUniqueOrThrow({ where: { idNumber } })).toMatchObject({
    givenName: 'Marta',
    email: 'nueva@correo.example',
  });
  await systemDb().oneTimeCode.updateMany({ where: { personId: person.id }, data: { createdAt: new Date(0) } });
  await activate(idNumber, second.activation, 'nueva@correo.example');
});

test('signing in with a certificate: both factors at once, and only for somebody the office can write to', async () => {
  const person = await addPerson();
  const before = { idHash: new Uint8Array(32) };
  const token = await signInWithCertificate(
    stranger,
    await proveCertificate(stranger, holder(person.idNumber)),
    before,
  );
  const session = await sessionOf(token);
  expect(session?.actor).toMatchObject({ id: person.id, level: 'substantial' });
  const entry = await systemDb().auditEvent.findFirstOrThrow({
    where: { action: 'sign-in.certificate', object: `person:${person.id}` },
  });
  expect(entry.actor).toBe(person.id);
  const { items } = await listSignIns(actorOf(person.id));
  expect(items).toMatchObject([{ outcome: 'in', method: 'certificate' }]);
  expect(await told(person.id, 'new-device')).toBe(1);
  await signInWithCertificate(stranger, await proveCertificate(stranger, holder(person.idNumber)));
  expect(await told(person.id, 'new-device'), 'a known browser').toBe(1);
  const silent = await addPerson({ email: null });
  for (const idNumber of [silent.idNumber, newIdNumber()]) {
    const proof = await proveCertificate(stranger, holder(idNumber));
    await expect(signInWithCertificate(stranger, proof)).rejects.toMatchObject(notFound);
    // What was refused spent nothing: registering with it goes on.
    expect(await certificateOf(proof)).not.toBeNull();
  }
});

const address = { street: 'Calle de la Luna, 12', postcode: '28004', town: 'Madrid' };
const birthDate = day('1991-05-14');
const request = (idNumber: string, email = EMAIL, born = birthDate) =>
  requestLetter(stranger, { idNumber, birthDate: born, email, locale: 'es' });
const requestsOf = (personId: string) => systemDb().letterRequest.count({ where: { personId } });
/** Those of earlier tests, printed and gone. */
const clearLetters = () => systemDb().letterRequest.deleteMany({ where: { batchId: null } });

test('a letter: asked from home, printed in a batch, activated with the address given, at the basic level', async () => {
  await clearLetters();
  const person = await addPerson({ ...address, email: null });
  await request(person.idNumber);
  const registrar = await addStaff('registrar');
  expect(await listLetters(registrar)).toMatchObject({ waiting: 1, first: [{ person: { town: 'Madrid' } }] });
  const [letter] = await printLetters(registrar, null);
  if (!letter) throw new Error('no letter');
  expect((await lettersPdf([letter], 'es')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await listRegistrations(actorOf(person.id))).toEqual([]);
  const { email } = await systemDb().person.findUniqueOrThrow({ where: { id: person.id } });
  expect(email).toBeNull();
  await activate(person.idNumber, letter.activation);
  expect(await systemDb().person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({ email: EMAIL });
  expect(await listRegistrations(actorOf(person.id))).toMatchObject([{ method: 'letter', level: 'basic' }]);
  const audit = await systemDb().auditEvent.findMany({ where: { action: 'letter.printed', behalf: person.id } });
  expect(audit).toMatchObject([{ actor: registrar.id }]);
});

test('one letter a week, also when asked at once; nobody hears whether it will come', async () => {
  const person = await addPerson(address);
  const nowhere = await addPerson();
  const answers = await Promise.all([
    ...Array.from({ length: 6 }, () => request(person.idNumber)),
    request(nowhere.idNumber),
    request(person.idNumber, EMAIL, day('1991-05-15')),
    request(newIdNumber()),
    request('nonsense'),
  ]);
  expect(new Set(answers)).toEqual(new Set([undefined]));
  expect(await requestsOf(person.id)).toBe(1);
  expect(await requestsOf(nowhere.id)).toBe(0);
  // The same work for all: each left one row.
  expect(await systemDb().letterRequest.count({ where: { personId: null, email: EMAIL } })).toBeGreaterThanOrEqual(9);
  await systemDb().letterRequest.updateMany({
    where: { personId: person.id },
    data: { requestedAt: new Date(Date.now() - 7 * 86_400_000 - 1) },
  });
  await request(person.idNumber);
  expect(await requestsOf(person.id)).toBe(2);
});

test('a letter for somebody with an account keeps its address, and tells it', async () => {
  await clearLetters();
  const person = await addPerson({ ...address, passwordHash: await hashPassword(GOOD), activatedAt: new Date() });
  await request(person.idNumber, 'thief@correo.example');
  const [letter] = await printLetters(await addStaff('registrar'), null);
  const start = (email: string) =>
    startAccess(stranger, 'activation', { idNumber: person.idNumber, email, code: letter?.activation ?? '' });
  expect(await sent((await start('thief@correo.example')).codeId)).toBe(0);
  expect(await sent((await start(person.email ?? '')).codeId)).toBe(1);
  expect(await told(person.id, 'codes-issued')).toBe(1);
});

test('a letter never used takes nothing: the address on record and the recovery code stay until its code is used', async () => {
  await clearLetters();
  const person = await addPerson(address);
  const { idNumber, email } = person;
  const registrar = await addStaff('registrar');
  const { recovery } = await transact(registrar, (tx) => issueAccessCodes(tx, registrar, person.id));
  await request(idNumber, 'thief@correo.example');
  const [letter] = await printLetters(registrar, null);
  const isRecovery = (code = '') => transact(stranger, (tx) => isRecoveryCode(tx, person.id, code));
  expect(await isRecovery(recovery)).toBe(true);
  const wrong = { idNumber, email: 'thief@correo.example', code: letter?.activation ?? '' };
  expect(await sent((await startAccess(stranger, 'activation', wrong)).codeId)).toBe(0);
  await activate(idNumber, letter?.activation ?? '', email ?? '');
  expect([await isRecovery(recovery), await isRecovery(letter?.recovery)]).toEqual([false, true]);
  expect((await systemDb().person.findUniqueOrThrow({ where: { idNumber } })).email).toBe(email);
});

test('printing again gives new codes and voids the old; a closed batch is printed no more; two printers share the letters', async () => {
  await clearLetters();
  const people = [await addPerson(address), await addPerson(address)];
  for (const { idNumber, email } of people) await request(idNumber, email ?? '');
  const registrar = await addStaff('registrar');
  const printed = await Promise.allSettled([1, 2, 3].map(() => printLetters(registrar, null)));
  const letters = printed.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  expect(letters.map(({ person }) => person.id).sort()).toEqual(people.map(({ id }) => id).sort());
  const batch = await systemDb().letterBatch.findFirstOrThrow({
    where: { requests: { some: { personId: people[0]?.id ?? '' } } },
  });
  const again = await printLetters(registrar, batch.id);
  const [old, fresh] = [letters, again].map((all) => all.find(({ person }) => person.id === people[0]?.id));
  expect(fresh?.activation).not.toBe(old?.activation);
  const { idNumber = '', email = '' } = people[0] ?? {};
  const start = (code = '') => startAccess(stranger, 'activation', { idNumber, email: email ?? '', code });
  const isRecovery = (code = '') => transact(stranger, (tx) => isRecoveryCode(tx, people[0]?.id ?? '', code));
  expect([await isRecovery(old?.recovery), await isRecovery(fresh?.recovery)]).toEqual([false, true]);
  expect(await sent((await start(old?.activation)).codeId)).toBe(0);
  expect(await sent((await start(fresh?.activation)).codeId)).toBe(1);
  await closeBatch(registrar, batch.id);
  await expect(printLetters(registrar, batch.id)).rejects.toMatchObject(notFound);
  await expect(closeBatch(registrar, batch.id)).rejects.toMatchObject(notFound);
  await expect(printLetters(registrar, null)).rejects.toMatchObject(notFound);
});

test('only the registry prints letters, never its own; the codes are kept only as hashes', async () => {
  await clearLetters();
  const registrar = await addStaff('registrar');
  const own = await systemDb().person.update({ where: { id: registrar.id }, data: address });
  await request(own.idNumber);
  await expect(printLetters(registrar, null)).rejects.toMatchObject(notFound);
  for (const actor of [await addCitizen(), await addStaff('caseworker', 'supervisor', 'auditor', 'editor'), stranger]) {
    await expect(printLetters(actor, null)).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(listLetters(actor)).rejects.toMatchObject({ name: 'Forbidden' });
  }
  const colleague = await addStaff('registrar');
  const [letter] = await printLetters(colleague, null);
  const batch = await systemDb().letterBatch.findFirstOrThrow({ where: { requests: { some: { personId: own.id } } } });
  await expect(printLetters(registrar, batch.id)).rejects.toMatchObject({ name: 'Forbidden' });
  for (const table of ['ActivationCode', 'LetterRequest', 'LetterBatch', 'audit_event', 'Message', 'IssuedDocument']) {
    const rows = await systemDb().$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM "${table}" t`);
    for (const { text } of rows)
      for (const code of [letter?.activation, letter?.recovery]) expect(text.toUpperCase()).not.toContain(code);
  }
});

test('at the desk: the check list is in a record signed in the session of the registrar, for both to keep', async () => {
  const registrar = await addStaff('registrar');
  const idNumber = newIdNumber();
  const entry = {
    ...{ idNumber, givenName: 'Berta', surnames: 'Ruiz', birthDate: toDate(birthDate), email: EMAIL },
    ...{ province: '28', locale: 'es', address },
  };
  const document = { kind: 'dni', number: idNumber, until: '2031-02-03' } as const;
  const { person, registrationId } = await registerAtDesk(registrar, entry, document);
  expect(await systemDb().person.findUniqueOrThrow({ where: { idNumber } })).toMatchObject(address);
  await registerAtDesk(registrar, { ...entry, address: null }, document);
  expect(await systemDb().person.findUniqueOrThrow({ where: { idNumber } })).toMatchObject(address);
  const own = await listRegistrations(actorOf(person.id));
  expect(own).toMatchObject([{ level: 'advanced' }, { id: registrationId, method: 'desk' }]);
  const { source } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: own[1]?.issuedId ?? '' } });
  const text = JSON.stringify(sheetOf(source));
  for (const said of ['Pilar Gil', '3 de febrero de 2031', 'Tu firma', 'La persona está presente'])
    expect(text).toContain(said);
  expect(text).not.toContain(idNumber);
  expect((await listDeskRegistrations(registrar)).map(({ id }) => id)).toContain(registrationId);
  expect((await openRegistrationRecord(registrar, registrationId)).bytes.length).toBeGreaterThan(1_000);
  const opened = await systemDb().auditEvent.findFirst({ where: { action: 'registration.opened', behalf: person.id } });
  expect(opened).toMatchObject({ actor: registrar.id });
  for (const actor of [await addStaff('registrar'), await addCitizen(), actorOf(person.id)])
    await expect(openRegistrationRecord(actor, registrationId)).rejects.toMatchObject(notFound);
  await expect(listDeskRegistrations(actorOf(person.id))).rejects.toMatchObject({ name: 'Forbidden' });
});

test('what was seen at a registration is never changed, and its level belongs to the way', async () => {
  await registered(newIdNumber());
  const change = (sql: string) => asOwner((client) => client.query(sql));
  await expect(change('UPDATE "Registration" SET evidence = \'{}\'')).rejects.toThrow('append-only');
  await expect(change('DELETE FROM "Registration"')).rejects.toThrow('append-only');
  const insert = (method: string, level: string) =>
    change(
      `INSERT INTO "Registration" (id, "personId", method, level, at, "issuedId")
       SELECT 'x', "personId", '${method}', '${level}', now(), 'x' FROM "Registration" LIMIT 1`,
    );
  await expect(insert('letter', 'advanced')).rejects.toThrow('registration_level');
  await expect(insert('desk', 'advanced')).rejects.toThrow('registration_desk');
});
