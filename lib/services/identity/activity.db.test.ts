import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { hashPassword } from '@/lib/adapters/password';
import { sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import {
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  closeOffice,
  codeOf,
  openOffice,
  ordinaryDay,
  setClock,
  stranger,
  takenBy,
} from '../fixtures';
import { getOfficeCase } from '../office/office-case';
import { getQueue } from '../office/queue';
import { browser } from '../test-headers';
import { listActivity } from './activity';
import { confirmSignIn, signIn } from './sign-in';
import { listSignIns } from './sign-ins';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  browser.headers = new Headers({ 'x-forwarded-for': '192.0.2.10', 'user-agent': 'Mozilla/5.0 Firefox/140.0' });
});

const actionsOf = async (actor: Actor, which: 'others' | 'all') =>
  (await listActivity(actor, which)).items.map(({ action }) => action);

test('what staff did with a file is told to its owner: unit and role, the task, never the name', async () => {
  const [marta, ana] = [await addCitizen(), await addCitizen()];
  const pilar = await addStaff('caseworker');
  const id = await takenBy(pilar, marta);
  await getOfficeCase(pilar, id);
  const { items } = await listActivity(marta, 'others');
  expect(items[0]).toMatchObject({
    action: 'case.viewed',
    procedure: 'birth-and-childcare',
    doer: { kind: 'staff', unit: 'EO-INSS-28-04', body: 'INSS', roles: ['caseworker'] },
    reason: null,
    refused: false,
  });
  expect(items.map(({ action }) => action)).toContain('case.taken');
  expect(JSON.stringify(items)).not.toMatch(/Pilar|Gil/);
  expect(items.map(({ doer }) => doer.kind)).not.toContain('me');
  expect(await actionsOf(ana, 'others')).toEqual([]);
  // What the office does by itself is told as such.
  await transact(systemActor, async (_tx, audit) => audit({ action: 'request.lapsed', object: `case:${id}` }));
  expect((await listActivity(marta, 'others')).items[0]).toMatchObject({ doer: { kind: 'office' } });
});

test('everything: the own acts too, newest first, and nothing of what staff do for others', async () => {
  const marta = await addCitizen();
  const pilar = await addStaff('caseworker');
  const id = await takenBy(pilar, marta);
  await getOfficeCase(pilar, id);
  await getQueue(pilar, 'open');
  const all = await listActivity(marta, 'all');
  const actions = all.items.map(({ action }) => action);
  expect(actions).toContain('case.submitted');
  expect(actions).toContain('case.viewed');
  const times = all.items.map(({ id: seq }) => Number(seq));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(await actionsOf(pilar, 'all')).toEqual([]);
});

test('a role taken away leaves no name behind; a representative is named; a written reason is shown', async () => {
  const { id } = await addPerson();
  const [gone, agent, colleague] = [
    await addStaff('auditor'),
    await addCitizen({ givenName: 'Luis', surnames: 'Rey Sanz' }),
    await addStaff('caseworker'),
  ];
  const about = { object: `person:${id}`, behalf: id } as const;
  await transact(gone, async (_tx, audit) =>
    audit({ action: 'document.opened', ...about, details: { reason: 'Control de calidad' } }),
  );
  await systemDb().staff.delete({ where: { personId: gone.id } });
  const at = new Date();
  const give = (agentId: string, reference: string) =>
    systemDb().power.create({
      data: {
        granterId: id,
        agentId,
        kind: 'general',
        state: 'in_force',
        reference,
        inscribedAt: at,
        effectiveAt: at,
        askedById: id,
        askedAt: at,
        until: new Date('2099-01-01'),
      },
    });
  const power = await give(agent.id, 'P-TEST');
  await give(colleague.id, 'P-STAFF');
  const acting = {
    ...{ personId: id, name: 'Marta', powerId: power.id, reference: 'P-TEST' },
    ...({ procedures: 'all', notifications: false, inForce: true } as const),
  };
  await transact({ ...agent, acting }, async (_tx, audit) => audit({ action: 'case.answered', ...about }));
  await transact(agent, async (_tx, audit) =>
    audit({ action: 'power.renounced', object: `power:${power.id}`, behalf: id }),
  );
  // Whoever has a power too and works as staff is staff, also in what citizens do.
  await transact(colleague, async (_tx, audit) => audit({ action: 'document.opened', ...about }));
  await transact(colleague, async (_tx, audit) =>
    audit({ action: 'document.opened', ...about, details: { power: power.id } }),
  );
  const { items } = await listActivity(actorOf(id), 'others');
  expect(items).toMatchObject([
    { action: 'document.opened', doer: { kind: 'staff' } },
    { action: 'document.opened', doer: { kind: 'staff' } },
    { action: 'power.renounced', doer: { kind: 'representative', name: 'Luis Rey Sanz' } },
    { action: 'case.answered', doer: { kind: 'representative', name: 'Luis Rey Sanz' } },
    { action: 'document.opened', doer: { kind: 'staff-before' }, reason: 'Control de calidad' },
  ]);
});

test('fifty a page, and the rest on the next', async () => {
  const { id } = await addPerson();
  const pilar = await addStaff('caseworker');
  await transact(pilar, async (_tx, audit) => {
    for (let entry = 0; entry < 53; entry++) audit({ action: 'case.viewed', object: 'case:x', behalf: id });
  });
  const [first, second] = [await listActivity(actorOf(id), 'others'), await listActivity(actorOf(id), 'others', 2)];
  expect([first.items.length, second.items.length, first.pages, second.pages]).toEqual([50, 3, 2, 2]);
  const seen = [...first.items, ...second.items].map((item) => item.id);
  expect(new Set(seen).size).toBe(53);
});

test('a session with the password only learns nothing of this', async () => {
  const low: Actor = { ...(await addCitizen()), level: 'low' };
  await expect(listActivity(low, 'all')).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(listSignIns(low)).rejects.toMatchObject({ name: 'Forbidden' });
});

test('sign-ins of ninety days: who got in, who only had the password, who failed, and whether from here', async () => {
  const password = 'ventana-azul-marino';
  const person = await addPerson({ passwordHash: await hashPassword(password), activatedAt: new Date() });
  const enter = (given = password) => signIn(stranger, { idNumber: person.idNumber, password: given, returnTo: '' });
  browser.headers = new Headers({ 'x-forwarded-for': '198.51.100.7', 'user-agent': 'Mozilla/5.0 Chrome/150.0' });
  await signIn({ ...stranger, ip: '198.51.100.7' }, { idNumber: person.idNumber, password: 'no es', returnTo: '' });
  await enter();
  browser.headers = new Headers({ 'x-forwarded-for': '192.0.2.10', 'user-agent': 'Mozilla/5.0 Firefox/140.0' });
  const entered = await enter();
  if (!entered.ok || !entered.codeId) throw new Error('refused');
  const low = await sessionOf(entered.token);
  if (!low) throw new Error('no session');
  await confirmSignIn(low.actor, low, { codeId: entered.codeId, code: await codeOf(entered.codeId) });
  // The audit keeps official time, which these tests set; sessions keep the machine's.
  const me: Actor = { ...actorOf(person.id), ip: '192.0.2.10' };
  const { items } = await listSignIns(me);
  const of = (outcome: string) => items.filter((item) => item.outcome === outcome);
  expect(of('in')).toMatchObject([{ method: 'email', device: 'Mozilla/5.0 Firefox/140.0', place: 'same' }]);
  expect(of('password')).toMatchObject([{ method: null, device: 'Mozilla/5.0 Chrome/150.0', place: 'other' }]);
  expect(of('refused')).toMatchObject([{ method: null, device: 'Mozilla/5.0 Chrome/150.0', place: 'other' }]);
  await systemDb().session.updateMany({
    where: { personId: person.id },
    data: { createdAt: new Date(Date.now() - 91 * 86_400_000) },
  });
  expect((await listSignIns(me)).items.map(({ outcome }) => outcome)).toEqual(['refused']);
});
