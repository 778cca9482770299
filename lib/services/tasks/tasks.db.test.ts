import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import * as mail from '@/lib/adapters/mail';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { MOST_TRIES } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import { getMyArea } from '../cases/my-cases';
import { addCitizen, addStaff, applied, closeOffice, openOffice, ordinaryDay, setClock } from '../fixtures';
import { setContact } from '../identity/contacts/contact-value';
import { deliverMessage } from '../messages/deliver-message';
import { queueMessage } from '../messages/queue-message';
import { mayReport, recordReport, report } from '../messages/record-report';
import { isLegal, isRepeatable, type MessageTemplate } from '../messages/templates';
import { addTask } from './add-task';
import { closeTask, retryMessage, takeTask } from './do-task';
import { countTasks, listTasks } from './list-tasks';
import { kindsOf } from './task-kinds';

vi.mock('next/headers', () => import('../test-headers'));
let rosa: Actor;
let elena: Actor;
beforeAll(async () => {
  await openOffice();
  [rosa, elena] = [await addStaff('registrar'), await addStaff('supervisor')];
});
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  vi.restoreAllMocks();
});

const personOf = (actor: Actor) => systemDb().person.findUniqueOrThrow({ where: { id: actor.id } });
const reload = (id: string) => systemDb().message.findUniqueOrThrow({ where: { id } });
let made = 0;
const written = async (citizen: Actor, template: MessageTemplate = 'notification-available') => {
  const { email } = await personOf(citizen);
  const dedupeKey = `story:${++made}`;
  const values = { until: '5 de diciembre' };
  await transact(systemActor, (tx) =>
    queueMessage(tx, { dedupeKey, personId: citizen.id, recipient: email ?? '', template, locale: 'es', values }),
  );
  return (await systemDb().message.findUniqueOrThrow({ where: { dedupeKey } })).id;
};
const sent = async (citizen: Actor, template?: MessageTemplate) => {
  const id = await written(citizen, template);
  expect(await deliverMessage(id)).toBe('sent');
  return id;
};
const openOf = async (actor: Actor, citizen: Actor) =>
  (await listTasks(actor, { view: 'open' })).tasks.filter(({ person }) => person?.id === citizen.id);

test('delivered, then bounced: a report is written down once, one that comes too early is asked for again', async () => {
  const citizen = await addCitizen();
  const id = await written(citizen, 'registered');
  expect(await recordReport({ id, state: 'delivered' })).toBe('too early');
  await deliverMessage(id);
  expect(await recordReport({ id, state: 'delivered' })).toBe('recorded');
  const { deliveredAt, ...row } = await reload(id);
  expect(row).toMatchObject({ state: 'delivered', bouncedAt: null });
  expect(await recordReport({ id, state: 'delivered' })).toBe('known');
  expect((await reload(id)).deliveredAt).toEqual(deliveredAt);
  const reports = Array.from({ length: 5 }, () => recordReport({ id, state: 'bounced', why: '550' }));
  expect((await Promise.all(reports)).toSorted()).toEqual(['known', 'known', 'known', 'known', 'recorded']);
  expect(await recordReport({ id, state: 'delivered' }), 'a bounce is final').toBe('known');
  expect(await reload(id)).toMatchObject({ state: 'bounced', lastError: '550' });
  expect(await openOf(rosa, citizen)).toHaveLength(1);
  expect(await recordReport({ id: 'x'.repeat(24), state: 'bounced' })).toBe('unknown');
});

test('a report has its form, and its secret: without one set nobody reports', () => {
  const good = { id: 'a'.repeat(24), state: 'bounced', why: 'smtp-5.1.1' };
  expect(report.safeParse(good).success).toBe(true);
  for (const bad of [
    { ...good, id: '../x' },
    { ...good, state: 'sent' },
    { ...good, why: 'marta@correo.example said no' },
    { ...good, more: 1 },
    [good],
    null,
  ])
    expect(report.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
  expect(mayReport('Bearer x')).toBeNull();
  const secret = 's'.repeat(40);
  Object.assign(config(), { GATEWAY_REPORT_SECRET: secret });
  expect([mayReport(`Bearer ${secret}`), mayReport(`Bearer ${secret}x`), mayReport(secret), mayReport(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a notice of a notification that bounces goes to the telephone, once; without one it is a task', async () => {
  const withPhone = await addCitizen({ phone: '+34600111222' });
  const id = await sent(withPhone);
  await recordReport({ id, state: 'bounced', why: '550' });
  const { dedupeKey } = await reload(id);
  const sms = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `${dedupeKey}:sms` } });
  expect(sms).toMatchObject({ channel: 'sms', recipient: '+34600111222', template: 'notification-available' });
  expect(await openOf(rosa, withPhone)).toEqual([]);
  expect(await deliverMessage(sms.id)).toBe('sent');
  expect((await reload(sms.id)).demoText).not.toMatch(/nacimiento|Marta|http/i);
  await recordReport({ id: sms.id, state: 'bounced', why: 'absent' });
  expect(await openOf(rosa, withPhone), 'nor the telephone').toMatchObject([
    { kind: 'message-bounced', details: { channel: 'sms', message: sms.id } },
  ]);

  const withoutPhone = await addCitizen();
  await recordReport({ id: await sent(withoutPhone), state: 'bounced' });
  expect(await openOf(rosa, withoutPhone)).toMatchObject([{ kind: 'message-bounced', mayRetry: true }]);
  // Of no legal weight: no SMS, also with a telephone.
  const news = await sent(withPhone, 'registered');
  await recordReport({ id: news, state: 'bounced' });
  expect(await systemDb().message.count({ where: { personId: withPhone.id, channel: 'sms' } })).toBe(1);
});

test('a mail server given up on has the same ways out', async () => {
  const citizen = await addCitizen({ phone: '+34600111222' });
  vi.spyOn(mail, 'sendMail').mockResolvedValue({ ok: false, retry: true, why: 'econnection' });
  const id = await written(citizen, 'power-ended');
  for (let attempt = 1; attempt < MOST_TRIES; attempt++) expect(await deliverMessage(id)).toBe('retry');
  expect(await deliverMessage(id)).toBe('failed');
  expect(await systemDb().message.count({ where: { personId: citizen.id, channel: 'sms' } })).toBe(1);
  expect((await personOf(citizen)).emailBouncedAt, 'the server failed, not the address').toBeNull();
});

test('the person is told at home that their address does not work, until they confirm or change it', async () => {
  const citizen = await addCitizen();
  const before = await personOf(citizen);
  await recordReport({ id: await sent(citizen), state: 'bounced' });
  expect(await getMyArea(citizen)).toMatchObject({ bounced: { email: before.email, at: expect.any(Date) } });
  const confirm = (value: string) =>
    transact(citizen, async (tx) => setContact(tx, await personOf(citizen), 'email', value));
  await confirm(before.email ?? '');
  expect((await getMyArea(citizen)).bounced).toBeNull();
  const late = await sent(citizen);
  await confirm('nueva@correo.example');
  await recordReport({ id: late, state: 'bounced' });
  expect((await getMyArea(citizen)).bounced, 'the old address bounced, not the new one').toBeNull();
  await recordReport({ id: await sent(citizen), state: 'bounced' });
  expect((await getMyArea(citizen)).bounced).toMatchObject({ email: 'nueva@correo.example' });
  expect((await getMyArea({ ...citizen, level: 'low' })).bounced, 'not with the password alone').toBeNull();
});

test('a task is taken by one, closed with a note, and stays to be read; each step is on the audit of the person', async () => {
  const citizen = await addCitizen();
  await recordReport({ id: await sent(citizen), state: 'bounced' });
  const before = await countTasks(rosa);
  const [task] = await openOf(rosa, citizen);
  const id = task?.id ?? '';
  await Promise.allSettled([takeTask(rosa, id), takeTask(elena, id)]);
  const { takenById } = await systemDb().staffTask.findUniqueOrThrow({ where: { id } });
  const [holder, other] = takenById === rosa.id ? [rosa, elena] : [elena, rosa];
  await expect(takeTask(other, id)).rejects.toMatchObject({ name: 'Conflict' });
  await takeTask(holder, id);
  expect((await listTasks(holder, { view: 'mine' })).tasks.map((each) => each.id)).toEqual([id]);
  expect(await closeTask(holder, id, '  ')).toEqual({ problems: [{ field: 'note', code: 'missing' }] });
  expect(await closeTask(holder, id, 'La he llamado por teléfono')).toEqual({ problems: [] });
  await expect(closeTask(holder, id, 'otra vez')).rejects.toMatchObject({ name: 'Conflict' });
  expect(await countTasks(rosa)).toBe(before - 1);
  expect((await listTasks(other, { view: 'done' })).tasks[0]).toMatchObject({
    id,
    note: 'La he llamado por teléfono',
    doneBy: { id: holder.id },
  });
  const steps = await systemDb().auditEvent.findMany({ where: { object: `task:${id}` }, orderBy: { seq: 'asc' } });
  expect(steps.map(({ action, behalf }) => [action, behalf])).toEqual([
    ['task.taken', citizen.id],
    ['task.taken', citizen.id],
    ['task.done', citizen.id],
  ]);
});

test('a message is sent again to the address of today; if it comes back again that is new work', async () => {
  const citizen = await addCitizen();
  const id = await sent(citizen);
  await recordReport({ id, state: 'bounced' });
  await transact(citizen, async (tx) => setContact(tx, await personOf(citizen), 'email', 'buena@correo.example'));
  const [task] = await openOf(elena, citizen);
  const both = await Promise.allSettled([retryMessage(elena, task?.id ?? ''), retryMessage(rosa, task?.id ?? '')]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await reload(id)).toMatchObject({ state: 'queued', attempts: 0, recipient: 'buena@correo.example' });
  expect(await deliverMessage(id)).toBe('sent');
  expect((await reload(id)).demoText).toContain('5 de diciembre');
  expect(await openOf(elena, citizen)).toEqual([]);
  await recordReport({ id, state: 'bounced' });
  expect(await openOf(elena, citizen)).toHaveLength(1);
  expect(await systemDb().auditEvent.count({ where: { action: 'message.retried', behalf: citizen.id } })).toBe(1);
});

test('a code or a link is not sent again: it was erased with the first try', async () => {
  expect((['one-time-code', 'answers-kept', 'contact-change-asked'] as const).map(isRepeatable)).toEqual([
    false,
    false,
    false,
  ]);
  expect((['registered', 'notification-available', 'power-reminder'] as const).map(isRepeatable)).toEqual([
    true,
    true,
    true,
  ]);
  expect((['one-time-code', 'registered', 'power-began', 'notification-reminder'] as const).map(isLegal)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  const citizen = await addCitizen();
  const id = await sent(citizen, 'contact-change-asked');
  await recordReport({ id, state: 'bounced' });
  const [task] = await openOf(rosa, citizen);
  expect(task).toMatchObject({ mayRetry: false });
  await expect(retryMessage(rosa, task?.id ?? '')).rejects.toMatchObject({ name: 'NotFound' });
});

test('each sees the work of their role and body, never about themselves; a task of a case leads to it', async () => {
  const pilar = await addStaff('caseworker');
  expect(kindsOf(['caseworker'])).not.toContain('message-bounced');
  await expect(listTasks(await addStaff('auditor'), { view: 'open' })).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(listTasks(await addCitizen(), { view: 'open' })).rejects.toMatchObject({ name: 'Forbidden' });
  const citizen = await addCitizen();
  const caseId = await applied(citizen);
  const add = (dedupeKey: string, more: object) =>
    transact(citizen, (tx) => addTask(tx, { kind: 'message-failed', dedupeKey, personId: citizen.id, ...more }));
  await add('of-case', { caseId, body: 'INSS' });
  await add('elsewhere', { body: 'ISM' });
  await add('of-rosa', { personId: rosa.id });
  const seen = async (actor: Actor) =>
    (
      await systemDb().staffTask.findMany({
        where: { id: { in: (await listTasks(actor, { view: 'open' })).tasks.map(({ id }) => id) } },
      })
    ).map(({ dedupeKey }) => dedupeKey);
  expect(await seen(rosa)).toContain('of-case');
  expect(await seen(rosa)).not.toContain('of-rosa');
  expect(await seen(elena)).toContain('of-rosa');
  for (const actor of [rosa, elena]) expect(await seen(actor)).not.toContain('elsewhere');
  expect(await seen(pilar)).toEqual([]);
  expect((await openOf(elena, citizen)).map((task) => task.caseId)).toEqual([caseId]);
  expect(
    (await openOf(rosa, citizen)).map((task) => task.caseId),
    'a registrar opens no case',
  ).toEqual([null]);
  const of = await systemDb().staffTask.findUniqueOrThrow({ where: { dedupeKey: 'of-rosa' } });
  await expect(takeTask(rosa, of.id)).rejects.toMatchObject({ name: 'NotFound' });
});
