import { beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { activationCode } from '@/lib/adapters/csv-code';
import { clockOf } from '@/lib/casework/appointments';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { at, day } from '@/lib/law/day';
import { addCitizen, addStaff, newIdNumber, setClock, stranger } from '../fixtures';
import { purgeExpired } from '../forms/purge';
import { messageText } from '../messages/templates';
import { holdDeletion } from '../retention/retention';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { type Booked, bookAppointment, bookForVisitor } from './book';
import { lapseAppointments, remindAppointments } from './by-time';
import { listDay, noteAppointment } from './day';
import { nearestPlaces, placesOfOffice } from './free-places';
import { cancelAppointment, findOpen, getBooked, getOwn, moveAppointment } from './own-appointment';
import { getTimetables, saveTimetable } from './timetables';

vi.mock('next/headers', () => import('../test-headers'));
const { carmen, elena, ivan } = officeWith({ carmen: 'registrar', elena: 'supervisor', ivan: 'auditor' });

const MADRID = 'demo-28001';
const ALCALA = 'demo-28801';
const LAS_PALMAS = 'demo-35001';
const wednesday = day('2026-11-25');
const nine = at(wednesday, '09:00');
const dniOf = async ({ id }: Actor) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;

/** Offices open from nine to ten, four visits of a quarter of an hour, at so many desks. */
const opens = async (office: string, desks: number, from = '2026-11-01') => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: 540, closesAt: 600, minutes: 15, desks }));
  await systemDb().timetable.create({
    data: { office, validFrom: toDate(day(from)), savedAt: new Date(), hours: { create: hours } },
  });
};
beforeEach(async () => {
  await systemDb().appointment.deleteMany();
  await systemDb().timetable.deleteMany();
  await systemDb().rateLimit.deleteMany();
  await opens(MADRID, 2);
  await opens(ALCALA, 1);
});

const visit = (more: Record<string, string> = {}) => ({
  office: MADRID,
  subject: 'application',
  at: nine.toISOString(),
  name: 'Rosa Martín',
  idNumber: newIdNumber(),
  email: 'rosa@correo.example',
  ...more,
});
const referenceOf = (booked: Booked): string => {
  if ('problems' in booked) throw new Error(JSON.stringify(booked.problems));
  return booked.reference;
};
const book = async (more: Record<string, string> = {}) => {
  const values = visit(more);
  return { ...values, reference: referenceOf(await bookAppointment(stranger, values, 'es')) };
};
const rowOf = (reference: string) => systemDb().appointment.findUniqueOrThrow({ where: { reference } });
const hoursOf = async (office = MADRID, page = 1) =>
  (await placesOfOffice(office, page)).days.map(
    ({ day: on, places }) => `${on} ${places.map(({ startsAt }) => startsAt.toISOString().slice(11, 16)).join(' ')}`,
  );

test('the free places are those of the timetable on working days of the place, from now for six weeks, and nothing else', async () => {
  // Tuesday at eleven: today is over. 8 December is a holiday everywhere, and 7 December in Madrid.
  const first = await hoursOf();
  expect(first[0]).toBe('2026-11-25 08:00 08:15 08:30 08:45');
  expect(first).toHaveLength(8);
  const second = await placesOfOffice(MADRID, 2);
  expect(second).toMatchObject({ page: 2, total: 3, first: { startsAt: nine, desk: 1 } });
  expect(second.days.map((each) => each.day)).not.toContain('2026-12-08');
  expect((await hoursOf(MADRID, 99)).every((each) => each <= '2027-01-04 x')).toBe(true);
  setClock('2026-11-25T08:20:00Z');
  expect((await hoursOf())[0]).toBe('2026-11-25 08:30 08:45');
  // An office without a timetable gives none, and says so.
  expect(await placesOfOffice('demo-28931', 1)).toMatchObject({ first: null, days: [] });
  await expect(placesOfOffice('demo-99999', 1)).rejects.toMatchObject(gone);
});

test('in the Canary Islands nine o’clock is nine o’clock there', async () => {
  await opens(LAS_PALMAS, 1);
  const { first } = await placesOfOffice(LAS_PALMAS, 1);
  expect(first?.startsAt).toEqual(at(wednesday, '10:00'));
  const { reference } = await book({ office: LAS_PALMAS, at: at(wednesday, '10:00').toISOString() });
  const message = await systemDb().message.findFirstOrThrow({
    where: { dedupeKey: { endsWith: reference }, template: 'appointment-booked' },
  });
  expect(message.values).toMatchObject({ until: 'miércoles 25 de noviembre de 2026, 09:00 (hora canaria)' });
});

test('the nearest offices come with their first place, and the one of the postcode first', async () => {
  await book({ office: ALCALA });
  const found = await nearestPlaces('identity', { postcode: '28801', province: '' });
  if (found.kind !== 'found') throw new Error(found.kind);
  expect(found.offices.slice(0, 2).map(({ office, first }) => [office.id, first?.startsAt])).toEqual([
    [ALCALA, at(wednesday, '09:15')],
    ['demo-28931', undefined],
  ]);
  expect((await nearestPlaces('identity', { postcode: '99', province: '' })).kind).toBe('wrong-postcode');
});

test('somebody without an account books: a reference, a message without name, document or subject, and a line in the activity of the document’s person', async () => {
  const marta = await addCitizen();
  const idNumber = await dniOf(marta);
  const { reference } = await book({ idNumber: ` ${idNumber.toLowerCase()} `, email: ' Rosa@Correo.example ' });
  const row = await rowOf(reference);
  expect(row).toMatchObject({ idNumber, state: 'booked', desk: 1, email: 'rosa@correo.example', bookedById: null });
  const message = await systemDb().message.findFirstOrThrow({ where: { dedupeKey: { endsWith: reference } } });
  expect(message.recipient).toBe('rosa@correo.example');
  expect(message).toMatchObject({ template: 'appointment-booked', personId: null, channel: 'email' });
  for (const channel of ['email', 'sms'] as const) {
    const { subject, text } = messageText(
      'appointment-booked',
      'es',
      message.values as Record<string, string>,
      channel,
    );
    expect(text).toContain(reference.slice(0, 4));
    expect(text).toContain('09:00');
    expect(`${subject}${text}`).not.toMatch(/Rosa|Martín|solicitud|https?:|\{/);
    expect(text).not.toContain(idNumber);
  }
  expect(await getBooked(stranger, reference.toLowerCase())).toMatchObject({ reference, isOpen: true });
  expect(JSON.stringify(await getBooked(stranger, reference))).not.toMatch(/Rosa|correo/);
  const events = await systemDb().auditEvent.findMany({ where: { behalf: marta.id } });
  expect(events.map(({ action }) => action)).toEqual(['appointment.booked']);
  // With a mobile alone it goes by SMS.
  const other = await book({ email: '', phone: '600 111 222' });
  expect(
    await systemDb().message.findFirstOrThrow({ where: { dedupeKey: { endsWith: other.reference } } }),
  ).toMatchObject({ channel: 'sms', recipient: '+34600111222' });
});

test('what is wrong is said all at once, and what is not on offer cannot be taken', async () => {
  const nothing = await bookAppointment(stranger, { office: MADRID }, 'es');
  expect('problems' in nothing && nothing.problems.map(({ field, code }) => `${field}: ${code}`)).toEqual([
    'subject: missing',
    'at: missing',
    'name: missing',
    'idNumber: missing',
    'email: no-contact',
  ]);
  const wrong = visit({ idNumber: '12345678A', email: 'rosa', phone: '12', name: 'x'.repeat(101) });
  expect(await bookAppointment(stranger, wrong, 'es')).toEqual({
    problems: [
      expect.objectContaining({ field: 'name', code: 'too-long' }),
      { field: 'idNumber', code: 'wrong-id' },
      { field: 'email', code: 'wrong-email' },
      { field: 'phone', code: 'wrong-phone' },
    ],
  });
  const taken = { problems: [{ field: 'at', code: 'place-taken' }] };
  for (const when of [
    at(wednesday, '09:07'),
    at(wednesday, '10:00'),
    at(day('2026-11-24'), '09:00'),
    at(day('2026-11-28'), '09:00'),
    at(day('2026-12-08'), '09:00'),
    at(day('2027-01-05'), '09:00'),
  ])
    expect(await bookAppointment(stranger, visit({ at: when.toISOString() }), 'es')).toEqual(taken);
  for (const typed of ['', 'x', '2026-11-25', '2026-13-45T08:00:00.000Z'])
    expect(await bookAppointment(stranger, visit({ at: typed }), 'es')).toMatchObject({ problems: [{ field: 'at' }] });
  await expect(bookAppointment(stranger, visit({ office: 'x' }), 'es')).rejects.toMatchObject(gone);
  expect(await systemDb().appointment.count()).toBe(0);
});

test('ten at once for the two desks of one hour: two get it, the others are told, and no desk has two', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => bookAppointment(stranger, visit(), 'es')));
  expect(all.filter((each) => 'reference' in each)).toHaveLength(2);
  for (const each of all) if ('problems' in each) expect(each.problems).toEqual([{ field: 'at', code: 'place-taken' }]);
  const rows = await systemDb().appointment.findMany({ where: { startsAt: nine } });
  expect(rows.map(({ desk }) => desk).sort()).toEqual([1, 2]);
  // Past the services too: a place that overlaps another is refused by the database.
  const [row] = rows;
  if (!row) throw new Error('no row');
  const { id: _, ...same } = row;
  const planted = { ...same, reference: 'x', idNumber: newIdNumber(), startsAt: at(wednesday, '09:10') };
  await expect(systemDb().appointment.create({ data: planted })).rejects.toThrow(/appointment_place/);
  await systemDb().appointment.create({ data: { ...planted, office: ALCALA } });
});

test('a person has one live appointment for a subject, even with two forms sent at once to two offices', async () => {
  const idNumber = newIdNumber();
  const both = await Promise.all([
    bookAppointment(stranger, visit({ idNumber }), 'es'),
    bookAppointment(stranger, visit({ idNumber, office: ALCALA }), 'es'),
  ]);
  expect(both.filter((each) => 'reference' in each)).toHaveLength(1);
  expect(both.find((each) => 'problems' in each)).toEqual({
    problems: [{ field: 'idNumber', code: 'already-booked' }],
  });
  await book({ idNumber, subject: 'information', at: at(wednesday, '09:15').toISOString() });
});

test('reference and document change and cancel it, and anything wrong has one answer and is counted', async () => {
  const booked = await book();
  const keys = { reference: booked.reference, idNumber: booked.idNumber };
  const unknown = { problems: [{ field: 'reference', code: 'unknown-appointment' }] };
  const others = await book({ at: at(wednesday, '09:15').toISOString() });
  for (const wrong of [
    {},
    { ...keys, idNumber: newIdNumber() },
    { ...keys, reference: others.reference },
    { ...keys, reference: 'ABCD' },
  ]) {
    expect(await findOpen(stranger, wrong)).toEqual(unknown);
    expect(await cancelAppointment(stranger, wrong)).toEqual(unknown);
    expect(await moveAppointment(stranger, { ...wrong, office: MADRID, at: nine.toISOString() })).toEqual(unknown);
  }
  expect(await systemDb().rateLimit.count({ where: { key: { startsWith: 'identity:' } } })).toBeGreaterThan(0);

  const later = at(wednesday, '09:30').toISOString();
  const spaced = `${keys.reference.slice(0, 4)} ${keys.reference.slice(4)}`.toLowerCase();
  expect(await moveAppointment(stranger, { ...keys, reference: spaced, office: ALCALA, at: later })).toMatchObject({
    startsAt: new Date(later),
    office: { id: ALCALA },
    reference: keys.reference,
  });
  // The place of before is free again, the new one is not.
  expect((await hoursOf(ALCALA))[0]).toBe('2026-11-25 08:00 08:15 08:45');
  expect((await placesOfOffice(MADRID, 1)).first).toMatchObject({ startsAt: nine, desk: 1 });
  expect(await moveAppointment(stranger, { ...keys, office: ALCALA, at: later })).toEqual({
    problems: [{ field: 'at', code: 'place-taken' }],
  });
  expect(await cancelAppointment(stranger, keys)).toMatchObject({ state: 'cancelled', isOpen: false });
  expect(await cancelAppointment(stranger, keys)).toEqual(unknown);
  expect(await moveAppointment(stranger, { ...keys, office: MADRID, at: nine.toISOString() })).toEqual(unknown);
  expect((await hoursOf(ALCALA))[0]).toBe('2026-11-25 08:00 08:15 08:30 08:45');
  const { id } = await rowOf(keys.reference);
  const sent = await systemDb().message.findMany({
    where: { dedupeKey: { contains: id } },
    orderBy: { createdAt: 'asc' },
  });
  expect(sent.map(({ template }) => template)).toEqual([
    'appointment-booked',
    'appointment-moved',
    'appointment-cancelled',
  ]);
  // Whose it was can book again, and what has begun cannot be changed any more.
  const again = await book({ idNumber: keys.idNumber });
  setClock('2026-11-25T08:00:01Z');
  expect(await cancelAppointment(stranger, again)).toEqual(unknown);
});

test('two who move to the last place of an hour: one gets it, the other keeps what they had', async () => {
  const [one, two] = [await book(), await book()];
  const to = { office: ALCALA, at: at(wednesday, '09:45').toISOString() };
  const both = await Promise.all([one, two].map((each) => moveAppointment(stranger, { ...each, ...to })));
  expect(both.filter((each) => !('problems' in each))).toHaveLength(1);
  expect(await systemDb().appointment.count({ where: { office: ALCALA } })).toBe(1);
  expect(await systemDb().appointment.count({ where: { office: MADRID, startsAt: nine } })).toBe(1);
});

test('wrong references are limited, and so is what one address books', async () => {
  const prober: Actor = { ...stranger, ip: '203.0.113.9' };
  const limited = { name: 'TooManyRequests' };
  const tries = async () => {
    for (let i = 0; i < 400; i++) await findOpen(prober, { reference: activationCode(), idNumber: '30000001C' });
  };
  await expect(tries()).rejects.toMatchObject(limited);
  const robot: Actor = { ...stranger, ip: '198.51.100.7' };
  const fill = async () => {
    for (let i = 0; i < 30; i++) await bookAppointment(robot, visit(), 'es');
  };
  await expect(fill()).rejects.toMatchObject(limited);
});

test('a person who is signed in sees theirs with their data filled in, and nobody else’s; a stranger reads no row', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  const { reference } = await book({ idNumber: await dniOf(marta) });
  await book();
  expect(await getOwn(marta)).toMatchObject({
    filled: { name: 'Marta López García', idNumber: await dniOf(marta) },
    appointments: [{ reference, isOpen: true }],
  });
  expect((await getOwn(luis)).appointments).toEqual([]);
  const sees = (actor: Actor) => reading(actor, (tx) => tx.appointment.count());
  expect([await sees(marta), await sees(luis), await sees(stranger), await sees(carmen)]).toEqual([1, 0, 0, 2]);
});

test('the registrar sees the day of an office of the province, calls, attends and notes; a colleague who notes the same is told', async () => {
  const visitor = await addCitizen();
  const [known, unknown, question] = [
    await book({ idNumber: await dniOf(visitor) }),
    await book(),
    await book({ subject: 'information', at: at(wednesday, '09:15').toISOString() }),
  ];
  const cancelled = await book({ at: at(wednesday, '09:30').toISOString() });
  await cancelAppointment(stranger, cancelled);
  const [first, second, third] = [
    await rowOf(known.reference),
    await rowOf(unknown.reference),
    await rowOf(question.reference),
  ];
  await expect(noteAppointment(carmen, first.id, 'come'), 'not on the day before').rejects.toMatchObject(conflict);
  setClock('2026-11-25T08:00:00Z');
  const list = await listDay(carmen, {});
  expect(list).toMatchObject({ day: wednesday, isToday: true, previous: '2026-11-24', next: '2026-11-26' });
  expect(list.rows.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
  expect(list.offices.every(({ province }) => province === '28')).toBe(true);
  expect((await listDay(carmen, { office: ALCALA })).rows).toEqual([]);
  await expect(listDay(carmen, { office: LAS_PALMAS })).rejects.toMatchObject(gone);

  const pepa = await addStaff('registrar');
  const both = await Promise.allSettled([
    noteAppointment(carmen, first.id, 'come'),
    noteAppointment(pepa, first.id, 'come'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await noteAppointment(carmen, first.id, 'attend')).toMatchObject({ next: 'desk', idNumber: known.idNumber });
  expect(await noteAppointment(carmen, first.id, 'finish')).toMatchObject({ next: null });
  await expect(noteAppointment(carmen, first.id, 'miss')).rejects.toMatchObject(conflict);
  // Not registered yet: first to the identity desk. For a question there is nothing to key in.
  expect((await noteAppointment(carmen, second.id, 'attend')).next).toBe('identity-desk');
  expect((await noteAppointment(carmen, third.id, 'miss')).next).toBeNull();
  await noteAppointment(carmen, third.id, 'come');
  expect((await noteAppointment(carmen, third.id, 'attend')).next).toBeNull();
  expect(await rowOf(known.reference)).toMatchObject({ state: 'done', handledById: carmen.id });
  const events = await systemDb().auditEvent.findMany({ where: { behalf: visitor.id }, orderBy: { seq: 'asc' } });
  expect(events.map(({ action }) => action)).toEqual([
    'appointment.booked',
    'appointment.attended',
    'appointment.attended',
    'appointment.attended',
  ]);
  expect(await systemDb().auditEvent.count({ where: { actor: carmen.id, action: 'appointments.viewed' } })).toBe(2);
});

test('nobody but registrars of the province sees or notes, and no registrar their own', async () => {
  const { reference } = await book({ idNumber: await dniOf(carmen) });
  const { id } = await rowOf(reference);
  setClock('2026-11-25T08:00:00Z');
  expect((await listDay(carmen, {})).rows).toEqual([]);
  await expect(noteAppointment(carmen, id, 'attend')).rejects.toMatchObject(gone);
  const far = await addStaff('registrar');
  await systemDb().staff.update({ where: { personId: far.id }, data: { province: '08' } });
  await expect(noteAppointment(far, id, 'attend')).rejects.toMatchObject(gone);
  for (const actor of [await addCitizen(), elena, ivan, await addStaff('caseworker'), stranger]) {
    await expect(listDay(actor, {})).rejects.toMatchObject(forbidden);
    await expect(noteAppointment(actor, id, 'attend')).rejects.toMatchObject(forbidden);
    await expect(bookForVisitor(actor, visit(), 'es')).rejects.toMatchObject(forbidden);
  }
  expect((await listDay(await addStaff('registrar'), {})).rows).toHaveLength(1);
});

test('a registrar books for a caller without an address, who is told the reference and reminded of nothing', async () => {
  const reference = referenceOf(await bookForVisitor(carmen, visit({ email: '' }), 'es'));
  const row = await rowOf(reference);
  expect(row).toMatchObject({ bookedById: carmen.id, email: null, phone: null });
  expect(await systemDb().message.count({ where: { dedupeKey: { contains: row.id } } })).toBe(0);
  expect(await bookForVisitor(carmen, visit({ idNumber: row.idNumber }), 'es')).toEqual({
    problems: [{ field: 'idNumber', code: 'already-booked' }],
  });
  await expect(bookForVisitor(carmen, visit({ office: LAS_PALMAS }), 'es')).rejects.toMatchObject(gone);
});

const week = (more: Record<string, string> = {}) => ({
  office: MADRID,
  'validFrom.day': '1',
  'validFrom.month': '12',
  'validFrom.year': '2026',
  'opens.1': '9:00',
  'closes.1': '14:00',
  'minutes.1': '20',
  'desks.1': '3',
  ...more,
});

test('a supervisor sets the timetable from a day on: before it the old one holds, and what is left outside is counted', async () => {
  await book({ at: at(day('2026-12-02'), '09:00').toISOString() });
  expect(await saveTimetable(elena, week())).toEqual({ problems: [] });
  const { timetables, outside, offices } = await getTimetables(elena, undefined);
  expect(timetables.map(({ validFrom, hours }) => [validFrom, hours.length])).toEqual([
    ['2026-11-01', 5],
    ['2026-12-01', 1],
  ]);
  expect(outside).toEqual([{ day: '2026-12-02', count: 1 }]);
  expect(offices.map(({ id }) => id)).toContain(ALCALA);
  expect((await hoursOf(MADRID, 1)).map((each) => each.slice(0, 10))).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
  ]);
  const [monday] = (await placesOfOffice(MADRID, 2)).days;
  expect(monday?.places).toHaveLength(15);
  expect(clockOf(560)).toBe('09:20');
  // Saved again for the same day it is replaced.
  await saveTimetable(elena, week({ 'opens.1': '', 'closes.1': '', 'minutes.1': '', 'desks.1': '' }));
  expect((await getTimetables(elena, MADRID)).timetables.at(-1)).toMatchObject({ validFrom: '2026-12-01', hours: [] });
  expect(await systemDb().auditEvent.count({ where: { actor: elena.id, action: 'appointments.timetable' } })).toBe(2);
});

test('a timetable that cannot be is refused field by field, and only supervisors of the province set one', async () => {
  const codes = async (more: Record<string, string>) =>
    (await saveTimetable(elena, week(more))).problems.map(({ field, code }) => `${field}: ${code}`);
  expect(await codes({ 'opens.1': '25:00', 'closes.1': '', 'minutes.1': 'x', 'desks.1': '0' })).toEqual([
    'opens.1: wrong-time',
    'closes.1: missing',
    'minutes.1: malformed',
    'desks.1: too-low',
  ]);
  expect(await codes({ 'closes.1': '9:10' })).toEqual(['closes.1: closes-too-early']);
  expect(await codes({ 'closes.1': '22:30' })).toEqual(['closes.1: wrong-time']);
  expect(await codes({ 'validFrom.year': '2025' })).toEqual(['validFrom: too-early']);
  expect(await codes({ 'opens.5': '9:00' })).toEqual(['closes.5: missing', 'minutes.5: missing', 'desks.5: missing']);
  await expect(saveTimetable(elena, week({ office: LAS_PALMAS }))).rejects.toMatchObject(gone);
  for (const actor of [carmen, ivan, await addCitizen()]) {
    await expect(saveTimetable(actor, week())).rejects.toMatchObject(forbidden);
    await expect(getTimetables(actor, MADRID)).rejects.toMatchObject(forbidden);
  }
  expect(await systemDb().timetable.count()).toBe(2);
});

test('the working day before, from nine, each is reminded once; after its day what nobody noted says so', async () => {
  const monday = at(day('2026-11-30'), '09:00').toISOString();
  const [rosa, late] = [await book({ at: monday }), await book({ at: at(day('2026-11-30'), '09:15').toISOString() })];
  setClock('2026-11-27T07:30:00Z');
  expect(await remindAppointments(), 'nobody is woken').toBe(0);
  setClock('2026-11-27T08:30:00Z');
  // Moved this morning: it was told then.
  await moveAppointment(stranger, { ...late, at: at(day('2026-11-30'), '09:30').toISOString() });
  const [one, two] = await Promise.all([remindAppointments(), remindAppointments()]);
  expect((one ?? 0) + (two ?? 0)).toBe(1);
  expect(await remindAppointments()).toBe(0);
  const { id } = await rowOf(rosa.reference);
  const reminder = await systemDb().message.findFirstOrThrow({
    where: { template: 'appointment-reminder', dedupeKey: { contains: id } },
  });
  expect(reminder.recipient).toBe(rosa.email);

  setClock('2026-11-30T09:30:00Z');
  await noteAppointment(carmen, id, 'attend');
  expect(await lapseAppointments()).toBe(0);
  setClock('2026-12-01T00:30:00Z');
  expect(await lapseAppointments()).toBe(2);
  expect((await rowOf(rosa.reference)).state).toBe('done');
  expect((await rowOf(late.reference)).state).toBe('lapsed');
  // Lapsed is not live: the same subject can be asked for again.
  await book({ idNumber: late.idNumber, at: at(day('2026-12-02'), '09:00').toISOString() });
});

test('half a year after its day nothing is left of it, unless an auditor holds the deletion for its person', async () => {
  const held = await addCitizen();
  const [kept, gone6] = [await book({ idNumber: await dniOf(held) }), await book()];
  await holdDeletion(ivan, { idNumber: kept.idNumber, reason: 'Queja 3/2026' });
  setClock('2027-05-20T10:00:00Z');
  await purgeExpired();
  expect(await systemDb().appointment.count()).toBe(2);
  setClock('2027-05-26T10:00:00Z');
  await purgeExpired();
  const left = await systemDb().appointment.findMany({ select: { reference: true } });
  expect(left).toEqual([{ reference: kept.reference }]);
  await expect(getBooked(stranger, gone6.reference)).rejects.toMatchObject(gone);
});
