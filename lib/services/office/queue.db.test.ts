import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { readTable } from '@/lib/catalogue/csv';
import { systemDb } from '@/lib/db/client';
import { addDays, day } from '@/lib/law/day';
import { addCitizen, addPerson, addStaff, applied, BIRTH, codeOf, setClock, takenBy, versionOf } from '../fixtures';
import { keepFormReturn } from '../forms/form-return';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { proposeDecision, returnProposal } from './decide';
import { takeCase } from './office-case';
import { getQueue } from './queue';
import { assignCases, getQueueAct, remindCases, undoAssignment } from './queue-acts';
import { exportQueue } from './queue-export';
import { cleanPlace, cleanQuery, queueQuery, readFilterForm, readQueueAsk } from './queue-filter';
import { chooseColumns, ownQueue, removeView, renameView, saveView } from './queue-own';
import { type QueueFilter, type QueueSort, sorts, type View } from './queue-views';
import { requestDocuments } from './request-documents';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena, auditor } = officeWith({
  pilar: 'caseworker',
  andres: 'caseworker',
  elena: 'supervisor',
  auditor: 'auditor',
});

const idsIn = async (actor: Actor, view: View, filter: QueueFilter = {}, sort?: QueueSort) =>
  (await getQueue(actor, view, { filter, ...(sort ? { sort } : {}) })).items.map(({ id }) => id);
const holderOf = async (id: string) => (await systemDb().case.findUniqueOrThrow({ where: { id } })).assignedToId;
const ticked = async (...ids: string[]) => Promise.all(ids.map(async (id) => ({ id, version: await versionOf(id) })));
/** A request for documents, opened by its person: its ten days run. */
const asked = async (citizen: Actor, id: string): Promise<void> => {
  await requestDocuments(pilar, id, {
    version: await versionOf(id),
    kinds: ['company-certificate'],
    message: 'Falta.',
  });
  const { id: notification } = await systemDb().notification.findFirstOrThrow({ where: { caseId: id } });
  const { codeId } = await requestNotificationCode(citizen, notification);
  await endNotification(citizen, notification, 'open', { codeId, code: await codeOf(codeId) });
};

test('a proposal that was sent back is in its own view until something is proposed again', async () => {
  const id = await takenBy(pilar, await addCitizen());
  const propose = async () =>
    proposeDecision(pilar, id, { version: await versionOf(id), reasons: '', choice: 'grant' });
  await propose();
  expect(await idsIn(pilar, 'returned')).not.toContain(id);
  await returnProposal(elena, id, { version: await versionOf(id), reason: 'Revisa la base.' });
  expect(await idsIn(pilar, 'returned')).toContain(id);
  await propose();
  expect(await idsIn(pilar, 'returned')).not.toContain(id);
  expect(await idsIn(pilar, 'to-sign')).toContain(id);
});

test('an answer is in the view of answers until somebody has read it', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await asked(citizen, id);
  expect(await idsIn(pilar, 'answered')).not.toContain(id);
  const at = { state: 'answered', answeredAt: new Date() } as const;
  await systemDb().documentRequest.updateMany({ where: { caseId: id }, data: at });
  expect(await idsIn(pilar, 'answered')).toContain(id);
  await systemDb().documentRequest.updateMany({ where: { caseId: id }, data: { readAt: new Date() } });
  expect(await idsIn(pilar, 'answered')).not.toContain(id);
});

test('filters narrow a view: procedure, province, language, colleague, state, days, register number, document, surname', async () => {
  const person = await addPerson({ givenName: 'Íñigo', surnames: 'Ñáñez Öz', province: '41' });
  const citizen = { ...(await addCitizen()), id: person.id };
  const id = await takenBy(pilar, citizen);
  await systemDb().case.update({ where: { id }, data: { locale: 'en' } });
  const { number } = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: id } });
  const finding: QueueFilter[] = [
    { procedure: BIRTH },
    { province: '41' },
    { language: 'en' },
    { assigned: 'me' },
    { assigned: pilar.id },
    { state: 'instruction' },
    { from: today(), until: today() },
    { number },
    { person: person.idNumber.toLowerCase() },
    { person: 'nanez o' },
    { person: 'ÑÁÑEZ' },
  ];
  const missing: QueueFilter[] = [
    { procedure: 'retire-ordinary' },
    { province: '28' },
    { language: 'es' },
    { assigned: 'nobody' },
    { assigned: andres.id },
    { state: 'proposed' },
    { from: addDays(today(), 1) },
    { until: addDays(today(), -1) },
    { number: '1999-E-00000001' },
    { person: '12345678Z' },
    { person: 'nanezz' },
    { person: '%' },
  ];
  for (const filter of finding)
    expect([filter, (await idsIn(pilar, 'open', filter)).includes(id)]).toEqual([filter, true]);
  for (const filter of missing)
    expect([filter, await idsIn(pilar, 'open', filter)]).toEqual([filter, expect.not.arrayContaining([id])]);
  // A name that is put right is found by the new one.
  await systemDb().person.update({ where: { id: person.id }, data: { surnames: 'Ñáñez Özil' } });
  expect(await idsIn(pilar, 'open', { person: 'nanez ozi' })).toEqual([id]);
  // So is whoever moves to another province.
  await systemDb().person.update({ where: { id: person.id }, data: { province: '11' } });
  expect(await idsIn(pilar, 'open', { person: 'nanez ozi', province: '11' })).toEqual([id]);
  await systemDb().person.update({ where: { id: person.id }, data: { province: '41' } });
  const all = Object.assign({}, ...finding) as QueueFilter;
  const queue = await getQueue(pilar, 'open', { filter: all });
  expect([queue.items.map((item) => item.id), queue.total.count]).toEqual([[id], 1]);
  expect(await idsIn({ ...pilar, represents: [person.id] }, 'open', { number }), 'barred').toEqual([]);
  const looks = await systemDb().auditEvent.findMany({ where: { action: 'queue.viewed', actor: pilar.id } });
  expect(
    JSON.stringify(looks.map(({ object, details }) => [object, details])),
    'whom one looked for is not written down in clear',
  ).not.toMatch(/nanez|ÑÁÑEZ/i);
});

test('every order goes both ways, and its export has the same rows, all of them, in the same order', async () => {
  const names = ['Zúñiga', 'Álvarez', 'Nadal', '=cmd()'];
  for (const [index, surnames] of names.entries()) {
    const id = await applied({ ...(await addCitizen()), id: (await addPerson({ surnames, province: '51' })).id });
    await systemDb().case.update({ where: { id }, data: { dueOn: toDate(day(`2027-03-0${9 - index}`)) } });
  }
  const filter = { province: '51' };
  const numbers = async (sort: QueueSort) => {
    const table = await new Response(await exportQueue(elena, { view: 'open', filter, sort }, 'es')).text();
    return readTable(table)
      .rows.slice(1, -1)
      .map(([number, person]) => ({ number, person }));
  };
  for (const by of sorts) {
    const [up, down] = [
      await idsIn(elena, 'open', filter, { by, isDown: false }),
      await idsIn(elena, 'open', filter, { by, isDown: true }),
    ];
    expect([by, down]).toEqual([by, up.toReversed()]);
    const { items } = await getQueue(elena, 'open', { filter, sort: { by, isDown: true } });
    expect((await numbers({ by, isDown: true })).map(({ number }) => number)).toEqual(
      items.map((item) => item.register[0]?.number),
    );
  }
  const people = (await numbers({ by: 'person', isDown: false })).map(({ person }) => person);
  // What somebody called themselves is text in a spreadsheet, never a formula.
  expect(people).toEqual(["'=cmd(), Marta", 'Álvarez, Marta', 'Nadal, Marta', 'Zúñiga, Marta']);
  await expect(
    exportQueue(await addCitizen(), { view: 'open', filter, sort: { by: 'clock', isDown: false } }, 'es'),
  ).rejects.toMatchObject(forbidden);
  expect(await systemDb().auditEvent.count({ where: { action: 'queue.exported', actor: elena.id } })).toBe(4);
});

test('an export of more than one piece loses nothing and repeats nothing', async () => {
  const { id: personId } = await addPerson({ province: '52' });
  const row = {
    procedure: BIRTH,
    procedureVersion: '1',
    state: 'registered',
    personId,
    updatedAt: new Date(),
  } as const;
  const dueOn = toDate(day('2027-04-01'));
  await systemDb().case.createMany({
    data: Array.from({ length: 1_203 }, () => ({ ...row, dueOn, registeredAt: new Date() })),
  });
  for (const by of sorts) {
    const ask = { view: 'open', filter: { province: '52' }, sort: { by, isDown: by === 'person' } } as const;
    const text = await new Response(await exportQueue(elena, ask, 'es')).text();
    expect([by, text.trimEnd().split('\r\n').length]).toEqual([by, 1_204]);
    expect(text, 'one mark, at the beginning, which reading takes off').not.toContain('\uFEFF');
  }
  await systemDb().case.deleteMany({ where: { personId } });
});

test('an address keeps what the queue knows and nothing of a person; who was looked for is told so', async () => {
  const { id, idNumber } = await addPerson({ surnames: 'Rubio Sanz' });
  expect(cleanQuery('view=mine&assigned=me&province=99&evil=1&state=draft&from=24/11/2026&page=3')).toBe(
    'view=mine&assigned=me&from=2026-11-24',
  );
  expect(cleanPlace(`view=due&page=2&search=${'x'.repeat(43)}&form=y`)).toBe(
    `view=due&search=${'x'.repeat(43)}&page=2`,
  );
  expect(await readFilterForm(pilar, { text: '2026-e-00000007' })).toMatchObject({
    ask: { filter: { number: '2026-E-00000007' } },
    person: undefined,
  });
  expect(await readFilterForm(pilar, { from: '31/02/2026' })).toEqual({
    problems: [{ field: 'from', code: 'malformed' }],
  });
  const read = await readFilterForm(pilar, { text: idNumber, view: 'open' });
  if (read.problems) throw new Error('problems');
  expect(read.person).toBe(idNumber);
  expect(await systemDb().auditEvent.count({ where: { action: 'queue.searched', behalf: id } })).toBe(1);
  const session = new Uint8Array([1, 2, 3]);
  const search = await keepFormReturn(session, { person: idNumber }, []);
  const query = queueQuery({ ...read.ask, search });
  expect(query.toString()).not.toContain(idNumber);
  const address = Object.fromEntries(query);
  expect(await readQueueAsk(address, session)).toMatchObject({ filter: { person: idNumber }, isSearchOver: false });
  expect(await readQueueAsk(address, new Uint8Array([9])), 'of another session').toMatchObject({ isSearchOver: true });
});

test('columns and saved views are one’s own', async () => {
  await chooseColumns(pilar, ['province', 'clock']);
  expect((await ownQueue(pilar)).columns).toEqual(['clock', 'province']);
  expect((await ownQueue(andres)).columns).toContain('number');
  expect(await saveView(pilar, { name: ' ', query: '' })).toEqual({ problems: [{ field: 'name', code: 'missing' }] });
  await saveView(pilar, { name: 'Sevilla', query: 'view=open&province=41&search=abc' });
  await saveView(pilar, { name: 'Sevilla', query: 'view=due&province=41' });
  await saveView(pilar, { name: 'Inglés', query: 'language=en' });
  const { saved } = await ownQueue(pilar);
  expect(saved.map(({ name, query }) => [name, query])).toEqual([
    ['Inglés', 'view=open&language=en'],
    ['Sevilla', 'view=due&province=41'],
  ]);
  const [english = { id: '' }] = saved;
  expect((await renameView(pilar, english.id, 'Sevilla')).problems).toEqual([{ field: 'name', code: 'known-view' }]);
  expect((await renameView(pilar, english.id, 'English')).problems).toEqual([]);
  await expect(renameView(andres, english.id, 'x')).rejects.toMatchObject(gone);
  await expect(removeView(andres, english.id)).rejects.toMatchObject(gone);
  await removeView(pilar, english.id);
  expect((await ownQueue(pilar)).saved).toHaveLength(1);
  expect((await ownQueue(andres)).saved).toEqual([]);
  await expect(ownQueue(await addCitizen())).rejects.toMatchObject(forbidden);
});

test('many cases go to a colleague, each with its result; undone, they come back unless somebody touched them', async () => {
  const [free, taken, moved, own] = [
    await applied(await addCitizen()),
    await takenBy(pilar, await addCitizen()),
    await applied(await addCitizen()),
    await applied(andres),
  ];
  const list = await ticked(free, taken, moved, own);
  await takeCase(elena, moved, await versionOf(moved));
  const act = await assignCases(elena, list, andres.id);
  const { rows, to } = await getQueueAct(elena, act);
  const resultOf = (id: string) => rows.find((row) => row.id === id)?.result;
  expect([free, taken, moved, own].map(resultOf)).toEqual(['done', 'done', 'changed', 'refused']);
  expect(to?.givenName).toBe('Pilar');
  expect(await Promise.all([free, taken, moved, own].map(holderOf))).toEqual([andres.id, andres.id, elena.id, null]);
  expect(await systemDb().case.findUniqueOrThrow({ where: { id: free } })).toMatchObject({ state: 'registered' });
  expect(await systemDb().auditEvent.count({ where: { action: 'case.assigned', object: `case:${free}` } })).toBe(1);
  await expect(getQueueAct(pilar, act), 'only who did it reads it').rejects.toMatchObject(gone);
  await expect(undoAssignment(pilar, act)).rejects.toMatchObject(gone);

  await takeCase(andres, taken, await versionOf(taken));
  const undone = await Promise.allSettled([undoAssignment(elena, act), undoAssignment(elena, act)]);
  expect(undone.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const each of undone) if (each.status === 'rejected') expect(each.reason).toMatchObject(conflict);
  expect(await Promise.all([free, taken].map(holderOf)), 'andres had begun with the second').toEqual([null, andres.id]);
  const after = await getQueueAct(elena, act);
  expect(after.rows.map(({ id, result }) => [id, result]).toSorted()).toEqual(
    [
      [free, 'done'],
      [taken, 'changed'],
    ].toSorted(),
  );
  expect(after.mayUndo).toBe(false);
});

test('a caseworker gives away what is theirs or nobody’s, never a colleague’s, and may take it back', async () => {
  const [hers, his] = [await takenBy(pilar, await addCitizen()), await takenBy(andres, await addCitizen())];
  const act = await assignCases(pilar, await ticked(hers, his), elena.id);
  const { rows } = await getQueueAct(pilar, act);
  expect(rows.map(({ id, result }) => [id, result]).toSorted()).toEqual(
    [
      [hers, 'done'],
      [his, 'refused'],
    ].toSorted(),
  );
  await undoAssignment(pilar, act);
  expect(await Promise.all([hers, his].map(holderOf))).toEqual([pilar.id, andres.id]);
  const nobody = await assignCases(pilar, await ticked(hers), (await addStaff('registrar')).id);
  expect((await getQueueAct(pilar, nobody)).rows[0]).toMatchObject({ result: 'refused' });
  for (const actor of [auditor, await addCitizen()])
    await expect(assignCases(actor, await ticked(hers), elena.id)).rejects.toMatchObject(forbidden);
});

test('two who assign the same case at the same instant: one does, the other is told', async () => {
  const id = await applied(await addCitizen());
  const list = await ticked(id);
  const acts = await Promise.all([assignCases(elena, list, andres.id), assignCases(pilar, list, pilar.id)]);
  const results = [await getQueueAct(elena, acts[0]), await getQueueAct(pilar, acts[1])].map(
    ({ rows }) => rows[0]?.result,
  );
  expect(results.toSorted()).toEqual(['changed', 'done']);
  expect(await versionOf(id)).toBe(list[0] && list[0].version + 1);
});

test('people are reminded of what they were asked for, once a day however often it is pressed', async () => {
  const citizen = await addCitizen();
  const [open, idle] = [await takenBy(pilar, citizen), await takenBy(pilar, await addCitizen())];
  await asked(citizen, open);
  const resultsOf = async (act: string) =>
    Object.fromEntries((await getQueueAct(pilar, act)).rows.map((row) => [row.id, row.result]));
  const list = await ticked(open, idle);
  const both = await Promise.all([remindCases(pilar, list), remindCases(pilar, list)]);
  const results = await Promise.all(both.map(resultsOf));
  expect(results.map((each) => each[open]).toSorted()).toEqual(['already', 'done']);
  expect(results.map((each) => each[idle])).toEqual(['nothing-open', 'nothing-open']);
  const sent = () => systemDb().message.count({ where: { personId: citizen.id, template: 'request-reminder' } });
  expect(await sent()).toBe(1);
  setClock('2026-11-25T10:00:00Z');
  expect(await resultsOf(await remindCases(pilar, await ticked(open)))).toEqual({ [open]: 'done' });
  expect(await sent()).toBe(2);
  await systemDb().person.update({ where: { id: citizen.id }, data: { email: null, phone: null } });
  setClock('2026-11-26T10:00:00Z');
  expect(await resultsOf(await remindCases(pilar, await ticked(open)))).toEqual({ [open]: 'unreachable' });
  await expect(remindCases(auditor, list)).rejects.toMatchObject(forbidden);
});
