import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import * as mail from '@/lib/adapters/mail';
import { hashPassword } from '@/lib/adapters/password';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { MOST_TRIES } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import {
  addCitizen,
  addPerson,
  addStaff,
  closeOffice,
  decided,
  openOffice,
  ordinaryDay,
  setClock,
  stranger,
  takenBy,
} from '../fixtures';
import { signIn } from '../identity/sign-in';
import { communicate } from '../notifications/communicate';
import { deliverMessage } from './deliver-message';
import { queueMessage } from './queue-message';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  vi.restoreAllMocks();
});

/** toMatchObject takes any object for an empty one. */
const erased = expect.toSatisfy((values: object) => Object.keys(values).length === 0, 'values erased');
let made = 0;
const queued = async (recipient = 'marta@correo.example', values: Record<string, string> = { code: '123456' }) => {
  const dedupeKey = `test:${++made}`;
  await transact(systemActor, (tx) =>
    queueMessage(tx, { dedupeKey, personId: null, recipient, template: 'one-time-code', locale: 'es', values }),
  );
  return systemDb().message.findUniqueOrThrow({ where: { dedupeKey } });
};
const reload = (id: string) => systemDb().message.findUniqueOrThrow({ where: { id } });
const tasksOf = (id: string) =>
  systemDb().staffTask.findMany({
    where: { details: { path: ['message'], equals: id } },
    orderBy: { createdAt: 'asc' },
  });
const jobsFor = async (id: string) => {
  const [row] = await systemDb().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM jobs.job WHERE name = 'deliver-message' AND data->>'messageId' = ${id}`;
  return row?.count;
};
const failing = (result: { ok: false; retry: boolean; why: string }) =>
  vi.spyOn(mail, 'sendMail').mockResolvedValue(result);

test('a message is written with its act: gone when the act fails, once when the act is repeated', async () => {
  const write = (dedupeKey: string, fail: boolean) =>
    transact(systemActor, async (tx) => {
      await queueMessage(tx, {
        dedupeKey,
        personId: null,
        recipient: 'a@b.example',
        template: 'registered',
        locale: 'es',
      });
      if (fail) throw new Error('no act');
    });
  const jobs = async () =>
    (await systemDb().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM jobs.job`)[0]?.count;
  const before = await jobs();
  await expect(write('act', true)).rejects.toThrow('no act');
  expect(await systemDb().message.count({ where: { dedupeKey: 'act' } })).toBe(0);
  expect(await jobs()).toBe(before);
  await Promise.all([write('act', false), write('act', false), write('act', false)]);
  expect(await systemDb().message.count({ where: { dedupeKey: 'act' } })).toBe(1);
  expect(await jobs()).toBe((before ?? 0) + 1);
});

test('delivered once: a second run finds it sent, the code is erased, and the text went to one address', async () => {
  const { id } = await queued();
  expect(await jobsFor(id)).toBe(1);
  expect(await deliverMessage(id)).toBe('sent');
  expect(await deliverMessage(id)).toBe('done before');
  const row = await reload(id);
  expect(row).toMatchObject({ state: 'sent', attempts: 1, values: erased, lastError: null });
  const folder = config().MESSAGE_DROP_DIR as string;
  const dropped = [];
  for (const name of await readdir(folder)) dropped.push(JSON.parse(await readFile(join(folder, name), 'utf8')));
  expect(dropped.filter((message) => message.id === id)).toMatchObject([
    { to: 'marta@correo.example', text: expect.stringContaining('123456') },
  ]);
});

test('sent but the answer lost: the second delivery carries the same id, so that it is shown once', async () => {
  const before = await queued();
  const { id } = before;
  await deliverMessage(id);
  // The row as it was before the delivery: its change was lost with the process.
  await systemDb().message.delete({ where: { id } });
  await systemDb().message.create({ data: { ...before, values: { code: '123456' } } });
  const dropped = await readdir(config().MESSAGE_DROP_DIR as string);
  await deliverMessage(id);
  expect(await readdir(config().MESSAGE_DROP_DIR as string)).toEqual(dropped);
});

test('a mail server that is down is tried again with growing pauses, and after eight tries a code is given up', async () => {
  const { id } = await queued();
  failing({ ok: false, retry: true, why: 'econnection' });
  const pauses = [];
  for (let attempt = 1; attempt <= 7; attempt++) {
    expect(await deliverMessage(id)).toBe('retry');
    const { nextTryAt, ...row } = await reload(id);
    expect(row).toMatchObject({
      state: 'queued',
      attempts: attempt,
      lastError: 'econnection',
      values: { code: '123456' },
    });
    pauses.push(Math.round((nextTryAt.getTime() - Date.now()) / 10_000));
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 30, 30]);
  expect(await deliverMessage(id)).toBe('failed');
  expect(await reload(id)).toMatchObject({ state: 'failed', attempts: 8, values: erased });
  // A code is asked for again; no task.
  expect(await tasksOf(id)).toEqual([]);
  expect(await deliverMessage(id)).toBe('done before');
});

test('a notice waits for a mail server that is down for an hour and more, and only then is a task for the office', async () => {
  const { id } = await queued();
  await systemDb().message.update({ where: { id }, data: { template: 'communication-sent' } });
  failing({ ok: false, retry: true, why: 'econnection' });
  let minutes = 0;
  for (let attempt = 1; attempt < MOST_TRIES; attempt++) {
    expect(await deliverMessage(id)).toBe('retry');
    minutes += ((await reload(id)).nextTryAt.getTime() - Date.now()) / 60_000;
  }
  expect(minutes).toBeGreaterThan(4 * 60);
  expect(await tasksOf(id)).toEqual([]);
  expect(await deliverMessage(id)).toBe('failed');
  expect(await tasksOf(id)).toMatchObject([{ kind: 'message-failed', doneAt: null }]);
});

test('a refused address is final at once; a server that comes back delivers what waited', async () => {
  const refused = await queued();
  failing({ ok: false, retry: false, why: 'smtp-550' });
  expect(await deliverMessage(refused.id)).toBe('bounced');
  expect(await reload(refused.id)).toMatchObject({
    state: 'bounced',
    bouncedAt: expect.any(Date),
    lastError: 'smtp-550',
    values: erased,
  });
  const waiting = await queued();
  failing({ ok: false, retry: true, why: 'smtp-451' });
  expect(await deliverMessage(waiting.id)).toBe('retry');
  vi.restoreAllMocks();
  expect(await deliverMessage(waiting.id)).toBe('sent');
  expect(await reload(waiting.id)).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
  const injected = await queued('a@b.example\r\nBcc: c@d.example');
  expect(await deliverMessage(injected.id)).toBe('bounced');
});

test('a drop folder that cannot be written is a reason to try again, not a lost message', async () => {
  const folder = config().MESSAGE_DROP_DIR as string;
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, 'in the way');
  const { id } = await queued();
  expect(await deliverMessage(id)).toBe('retry');
  await rm(folder);
  await mkdir(folder);
  await chmod(folder, 0o700);
  expect(await deliverMessage(id)).toBe('sent');
});

test('a failing notice neither stops nor undoes the notification, and its result is kept', async () => {
  failing({ ok: false, retry: false, why: 'smtp-550' });
  const citizen = await addCitizen();
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const notification = await decided(pilar, elena, await takenBy(pilar, citizen));
  const notice = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `notification:${notification}:0` } });
  expect(await deliverMessage(notice.id)).toBe('bounced');
  expect(await systemDb().notification.findUniqueOrThrow({ where: { id: notification } })).toMatchObject({
    rejectedAt: null,
    availableAt: expect.any(Date),
  });
  expect(await reload(notice.id)).toMatchObject({ state: 'bounced', lastError: 'smtp-550' });
  expect(await tasksOf(notice.id)).toMatchObject([{ kind: 'message-bounced', doneAt: null }]);
  // Nothing in it names the person, the benefit or a link.
  expect(JSON.stringify(notice.values)).not.toMatch(/Marta|nacimiento|http/i);
});

test('an account without e-mail gets no message and no error', async () => {
  const { idNumber, id } = await addPerson({ email: null, passwordHash: await hashPassword('ventana-azul-marino') });
  expect((await signIn(stranger, { idNumber, password: 'ventana-azul-marino', returnTo: '' })).ok).toBe(true);
  expect(await systemDb().message.count({ where: { personId: id } })).toBe(0);
});

test('a notice whose e-mail is returned goes to the telephone once, and only when that fails too it is a task', async () => {
  const citizen = await addCitizen({ phone: '+34600555666' });
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const sheet = { title: 'Aviso', lead: 'Texto', sections: [] };
  const { email } = await systemDb().person.findUniqueOrThrow({ where: { id: citizen.id } });
  await transact(systemActor, (tx) =>
    communicate(tx, {
      kind: 'document-returned',
      dedupeKey: 'bounced',
      person: { id: citizen.id, email },
      locale: 'es',
      sheet,
    }),
  );
  const find = (dedupeKey: string) => systemDb().message.findUniqueOrThrow({ where: { dedupeKey } });
  const tasks = (id: string) =>
    systemDb().staffTask.count({ where: { dedupeKey: { startsWith: `message-bounced:${id}:` } } });
  const mail = await find('communication:bounced');
  failing({ ok: false, retry: false, why: 'smtp-550' });
  expect(await deliverMessage(mail.id)).toBe('bounced');
  const text = await find('communication:bounced:sms');
  expect(text).toMatchObject({
    channel: 'sms',
    recipient: '+34600555666',
    state: 'queued',
    template: 'communication-sent',
  });
  expect([await tasks(mail.id), await tasks(text.id)]).toEqual([0, 0]);
  await systemDb().message.update({ where: { id: text.id }, data: { recipient: 'wrong' } });
  expect(await deliverMessage(text.id)).toBe('bounced');
  expect([await tasks(mail.id), await tasks(text.id)]).toEqual([0, 1]);
  // A notification goes to both from the start: a returned e-mail adds no second text.
  const notification = await decided(pilar, elena, await takenBy(pilar, citizen));
  expect(await deliverMessage((await find(`notification:${notification}:0`)).id)).toBe('bounced');
  expect(
    await systemDb().message.count({ where: { dedupeKey: { startsWith: `notification:${notification}:0` } } }),
  ).toBe(2);
});
