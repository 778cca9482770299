import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { createSession, sessionOf } from '@/lib/auth/session';
import { toDay } from '@/lib/casework/dates';
import type { AuditAction } from '@/lib/db/audit-action';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addDays, addYears, type Day } from '@/lib/law/day';
import { recordDeath } from '../deaths/record-death';
import { verifyByCode } from '../documents/issued';
import { actorOf, addPerson, addStaff, closeOffice, codeOf, forgetCodes, openOffice, setClock } from '../fixtures';
import type { RawValues } from '../forms/form-return';
import { issueAccessCodes } from '../identity/activation';
import { refuseOutOfPower, startActing } from './act-for';
import { actOnPower } from './act-on-power';
import { askPower } from './ask-power';
import { certifyPower } from './certify-power';
import { getPower } from './get-power';
import { type Gift, givePower, requestPowerCode } from './give-power';
import { lapsePowers, remindPowers } from './lapse-powers';
import { listActivity } from './list-activity';
import { listPowers } from './list-powers';
import { setNoticeOfActs } from './notice-of-acts';

vi.mock('next/headers', () => import('../test-headers'));

type Someone = { readonly actor: Actor; readonly idNumber: string; readonly surnames: string };
const someone = async (givenName: string, surnames: string, more = {}): Promise<Someone> => {
  const person = await addPerson({ givenName, surnames, activatedAt: new Date('2026-01-01'), ...more });
  return { actor: actorOf(person.id), idNumber: person.idNumber, surnames };
};
const untilValues = (until: Day): RawValues => {
  const [year = '', month = '', day = ''] = until.split('-');
  return { 'until.day': day, 'until.month': month, 'until.year': year };
};
const wanted = (to: Someone, more: RawValues = {}, until = addYears(today(), 1)): RawValues => ({
  idNumber: to.idNumber,
  surnames: to.surnames,
  kind: 'matter',
  topics: ['family'],
  notifications: 'no',
  ...untilValues(until),
  ...more,
});
const sign = async (actor: Actor, gift: Gift): Promise<string> => {
  await forgetCodes(actor);
  const asked = await requestPowerCode(actor, gift);
  if (asked.status !== 'sent') throw new Error(JSON.stringify(asked));
  const given = await givePower(actor, gift, { codeId: asked.codeId, code: await codeOf(asked.codeId) });
  if (given.status !== 'given') throw new Error(JSON.stringify(given));
  return given.powerId;
};
const give = (from: Someone, to: Someone, more: RawValues = {}, until?: Day) =>
  sign(from.actor, { form: 'give', powerId: null, values: wanted(to, more, until) });
const row = (id: string) => systemDb().power.findUniqueOrThrow({ where: { id } });
const stateOf = async (id: string) => (await row(id)).state;
const refusal = async (actor: Actor, gift: Gift) => {
  const asked = await requestPowerCode(actor, gift);
  return asked.status === 'problems' ? asked.problems.map(({ field, code }) => `${field}: ${code}`) : asked.status;
};
const gone = { name: 'NotFound' };
const changed = { name: 'Conflict' };
const withNotifications = { notifications: 'yes' };

let rosa: Someone;
let marta: Someone;
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(async () => {
  setClock('2026-11-24T10:00:00Z');
  rosa = await someone('Rosa', 'Martín Núñez');
  marta = await someone('Marta', 'López García');
});

test('Rosa gives Marta a power for family matters: in force when she signs, with its number, and both are told', async () => {
  const id = await give(rosa, marta);
  const power = await row(id);
  expect(power).toMatchObject({ state: 'in_force', kind: 'matter', topics: ['family'], notifications: false });
  expect(power.reference).toMatch(/^2026-P-\d{8}$/);
  expect(power.effectiveAt).toEqual(power.inscribedAt);
  expect(power.signature).toMatchObject({ method: 'one-time-code', signer: rosa.actor.id });
  const messages = await systemDb().message.findMany({
    where: { template: 'power-began', dedupeKey: { contains: id } },
  });
  expect(messages.map(({ personId }) => personId).sort()).toEqual([rosa.actor.id, marta.actor.id].sort());
  expect(JSON.stringify(messages.map(({ values }) => values))).not.toMatch(/Rosa|Marta/);
  expect((await listPowers(marta.actor)).iActFor.map((each) => each.id)).toEqual([id]);
  expect((await listPowers(rosa.actor)).actForMe.map((each) => each.id)).toEqual([id]);
});

test('with notifications it waits to be accepted, and is inscribed then and not before', async () => {
  const id = await give(rosa, marta, withNotifications);
  expect(await row(id)).toMatchObject({ state: 'to_accept', reference: null, inscribedAt: null, effectiveAt: null });
  expect((await listPowers(marta.actor)).toAnswer.map((each) => each.id)).toEqual([id]);
  expect((await listPowers(rosa.actor)).waiting.map((each) => each.id)).toEqual([id]);
  await expect(actOnPower(rosa.actor, id, 'accept')).rejects.toMatchObject(changed);
  setClock('2026-12-01T10:00:00Z');
  await actOnPower(marta.actor, id, 'accept');
  const power = await row(id);
  expect(power.state).toBe('in_force');
  expect(power.inscribedAt?.toISOString()).toMatch(/^2026-12-01/);
});

test('nobody else sees or touches a power, and neither does whoever acts for somebody', async () => {
  const id = await give(rosa, marta);
  const { actor: stranger } = await someone('Ana', 'Gil');
  await expect(getPower(stranger, id)).rejects.toMatchObject(gone);
  await expect(actOnPower(stranger, id, 'revoke')).rejects.toMatchObject(gone);
  await expect(setNoticeOfActs(marta.actor, id, true)).rejects.toMatchObject(gone);
  await expect(listActivity(marta.actor, id)).rejects.toMatchObject(gone);
  await expect(certifyPower(stranger, id, 'es')).rejects.toMatchObject(gone);
  await expect(actOnPower(marta.actor, id, 'revoke')).rejects.toMatchObject(changed);
  const { reference } = await row(id);
  const acting: Actor = {
    ...marta.actor,
    acting: {
      personId: rosa.actor.id,
      name: 'Rosa Martín Núñez',
      powerId: id,
      reference: reference ?? '',
      procedures: 'all',
      notifications: true,
      inForce: true,
    },
  };
  const forbidden = { name: 'Forbidden' };
  await expect(listPowers(acting)).rejects.toMatchObject(forbidden);
  await expect(askPower(acting, wanted(rosa))).rejects.toMatchObject(forbidden);
  await expect(requestPowerCode(acting, { form: 'extend', powerId: id, values: {} })).rejects.toMatchObject(forbidden);
  await expect(
    requestPowerCode({ ...rosa.actor, level: 'low' }, { form: 'give', powerId: null, values: {} }),
  ).rejects.toMatchObject(forbidden);
});

test('an unknown number, other surnames, no access and somebody who died get one answer; accents and capitals do not matter', async () => {
  const asleep = await someone('Nuria', 'Campos Vila', { activatedAt: null });
  const dead = await someone('Blas', 'Otero', { diedOn: new Date('2026-01-01') });
  const answers = await Promise.all(
    [
      { ...wanted(marta), idNumber: '00000000T' },
      wanted(marta, { surnames: 'Otros Apellidos' }),
      wanted(asleep),
      wanted(dead),
    ].map((values) => refusal(rosa.actor, { form: 'give', powerId: null, values })),
  );
  expect(new Set(answers.map(String))).toEqual(new Set(['idNumber: unknown-person']));
  expect(await refusal(rosa.actor, { form: 'give', powerId: null, values: wanted(rosa) })).toEqual([
    'idNumber: yourself',
  ]);
  expect(
    await refusal(rosa.actor, { form: 'give', powerId: null, values: wanted(marta, { surnames: 'LOPEZ  GARCIA' }) }),
  ).toBe('sent');
  const asked = await askPower(rosa.actor, wanted(asleep));
  expect(asked).toEqual({ problems: [{ field: 'idNumber', code: 'unknown-person' }] });
});

test('names cannot be tried by the dozen from one account', async () => {
  const tries = Array.from({ length: 25 }, () =>
    askPower(rosa.actor, wanted(marta, { surnames: 'Nadie' })).then(
      () => 'answered',
      (error: Error) => error.name,
    ),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer === 'TooManyRequests')).toHaveLength(5);
});

test('until the five years of the law and not a day more, for something, and answered in full', async () => {
  const gift = (more: RawValues, until?: Day): Gift => ({
    form: 'give',
    powerId: null,
    values: wanted(marta, more, until),
  });
  expect(await refusal(rosa.actor, gift({}, addDays(addYears(today(), 5), 1)))).toEqual([
    expect.stringMatching(/too-late$/),
  ]);
  expect(await refusal(rosa.actor, gift({}, addDays(today(), -1)))).toEqual([expect.stringMatching(/too-early$/)]);
  expect(await refusal(rosa.actor, gift({ topics: ['nothing'] }))).toEqual(['topics: choose-one']);
  expect(await refusal(rosa.actor, gift({ kind: 'procedure', procedures: [] }))).toEqual(['procedures: choose-one']);
  expect(await refusal(rosa.actor, gift({ kind: '', notifications: '' }))).toEqual([
    'kind: missing',
    'notifications: missing',
  ]);
  expect(toDay((await row(await give(rosa, marta, {}, addYears(today(), 5)))).until)).toBe('2031-11-24');
});

test('the code signs what was shown: other terms need another, and a second click gives no second power', async () => {
  const gift: Gift = { form: 'give', powerId: null, values: wanted(marta) };
  const asked = await requestPowerCode(rosa.actor, gift);
  if (asked.status !== 'sent') throw new Error(asked.status);
  const sent = { codeId: asked.codeId, code: await codeOf(asked.codeId) };
  const wider: Gift = { ...gift, values: wanted(marta, { kind: 'general' }) };
  expect(await givePower(rosa.actor, wider, sent)).toEqual({ status: 'wrong-code', left: 0 });
  const results = await Promise.all([1, 2, 3].map(() => givePower(rosa.actor, gift, sent)));
  expect(new Set(results.map((result) => (result.status === 'given' ? result.powerId : result.status))).size).toBe(1);
  expect(await systemDb().power.count({ where: { granterId: rosa.actor.id } })).toBe(1);
});

test('the same power twice is not given: the first one is offered to be extended', async () => {
  const id = await give(rosa, marta, { topics: ['family', 'retirement'] });
  const asked = await requestPowerCode(rosa.actor, {
    form: 'give',
    powerId: null,
    values: wanted(marta, { topics: ['retirement', 'family'] }),
  });
  expect(asked).toEqual({
    status: 'problems',
    problems: [{ field: 'same', code: 'same-power', values: { power: id } }],
  });
  await give(rosa, marta, { kind: 'procedure', procedures: ['imv'] });
});

test('an extension is a new inscription that takes the place of the old, five years from its own day', async () => {
  const id = await give(rosa, marta, withNotifications);
  await actOnPower(marta.actor, id, 'accept');
  await setNoticeOfActs(rosa.actor, id, true);
  setClock('2027-10-01T10:00:00Z');
  const extension: Gift = {
    form: 'extend',
    powerId: id,
    values: { ...untilValues(addYears(today(), 5)), kind: 'general' },
  };
  const newer = await sign(rosa.actor, extension);
  const [old, extended] = [await row(id), await row(newer)];
  expect(old.state).toBe('replaced');
  // Accepted before, and nothing but the day is new: it does not wait again; what the form smuggled in is not given.
  expect(extended).toMatchObject({
    state: 'in_force',
    kind: 'matter',
    replacesId: id,
    noticeOfActs: true,
    notifications: true,
  });
  expect(toDay(extended.until)).toBe('2032-10-01');
  expect(extended.reference).not.toBe(old.reference);
  await expect(sign(rosa.actor, extension)).rejects.toMatchObject(changed);
  expect((await getPower(marta.actor, newer)).replaces?.reference).toBe(old.reference);
});

test('a wider power with notifications waits for its acceptance while the old one goes on; revoking ends both', async () => {
  const id = await give(rosa, marta);
  const change = (more: RawValues): Gift => ({ form: 'change', powerId: id, values: wanted(marta, more) });
  const first = await sign(rosa.actor, change({ ...withNotifications, topics: ['family', 'imv'] }));
  const second = await sign(rosa.actor, change({ ...withNotifications, kind: 'general' }));
  expect([await stateOf(id), await stateOf(first), await stateOf(second)]).toEqual([
    'in_force',
    'revoked',
    'to_accept',
  ]);
  await actOnPower(rosa.actor, id, 'revoke');
  expect([await stateOf(id), await stateOf(second)]).toEqual(['revoked', 'revoked']);
  await expect(actOnPower(marta.actor, second, 'accept')).rejects.toMatchObject(changed);
});

test('Marta asks; Rosa gives less and for less time, or nothing, and never more than was asked', async () => {
  const asked = await askPower(marta.actor, wanted(rosa, { ...withNotifications, topics: ['family', 'retirement'] }));
  if (!('powerId' in asked)) throw new Error(JSON.stringify(asked));
  const id = asked.powerId;
  expect((await listPowers(rosa.actor)).toAnswer.map((power) => power.id)).toEqual([id]);
  expect(await refusal(rosa.actor, { form: 'grant', powerId: id, values: wanted(marta, { kind: 'general' }) })).toEqual(
    ['kind: wider-than-asked'],
  );
  await expect(
    requestPowerCode(marta.actor, { form: 'grant', powerId: id, values: wanted(marta) }),
  ).rejects.toMatchObject(gone);
  const given = await sign(rosa.actor, {
    form: 'grant',
    powerId: id,
    values: wanted(marta, { kind: 'procedure', procedures: ['birth-and-childcare'] }, addDays(today(), 30)),
  });
  expect(given).toBe(id);
  expect(await row(id)).toMatchObject({ state: 'in_force', kind: 'procedure', notifications: false });
  const again = await askPower(marta.actor, wanted(rosa, { kind: 'general' }));
  if (!('powerId' in again)) throw new Error(JSON.stringify(again));
  await actOnPower(rosa.actor, again.powerId, 'refuse');
  expect(await stateOf(again.powerId)).toBe('refused');
});

test('what nobody answers lapses after the month, with reminders seven and two days before', async () => {
  const given = await give(rosa, marta, withNotifications);
  const asked = await askPower(marta.actor, wanted(rosa, { kind: 'general' }));
  const askedId = 'powerId' in asked ? asked.powerId : '';
  const reminders = (id: string) =>
    systemDb().message.count({ where: { template: 'power-reminder', dedupeKey: { contains: id } } });
  await remindPowers();
  expect(await reminders(given)).toBe(0);
  for (const [instant, count] of [
    ['2026-12-17T10:00:00Z', 1],
    ['2026-12-18T10:00:00Z', 1],
    ['2026-12-22T10:00:00Z', 2],
    ['2026-12-24T10:00:00Z', 2],
  ] as const) {
    setClock(instant);
    await remindPowers();
    await lapsePowers();
    expect([instant, await reminders(given), await reminders(askedId)]).toEqual([instant, count, count]);
  }
  expect(await stateOf(given), 'the last day is still a day').toBe('to_accept');
  setClock('2026-12-25T00:30:00Z');
  await expect(actOnPower(marta.actor, given, 'accept'), 'late before the job has run').rejects.toMatchObject(changed);
  await Promise.all([lapsePowers(), lapsePowers()]);
  expect([await stateOf(given), await stateOf(askedId)]).toEqual(['lapsed', 'lapsed']);
  expect(await systemDb().auditEvent.count({ where: { object: `power:${given}`, action: 'power.lapsed' } })).toBe(1);
});

test('a power ends with its last day, before any job says so', async () => {
  const id = await give(rosa, marta, {}, addDays(today(), 7));
  setClock('2026-12-01T22:30:00Z');
  expect((await getPower(marta.actor, id)).inForce).toBe(true);
  setClock('2026-12-01T23:30:00Z');
  expect(await getPower(marta.actor, id)).toMatchObject({ inForce: false, acts: [] });
  expect((await listPowers(marta.actor)).iActFor).toEqual([]);
  await lapsePowers();
  expect(await row(id)).toMatchObject({ state: 'ended', endReason: 'expire' });
});

test('accepted and taken back at the same instant: one state, told once, whoever wins', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await give(rosa, marta, { ...withNotifications, kind: 'procedure', procedures: ['imv'] });
    const results = await Promise.allSettled([
      actOnPower(marta.actor, id, 'accept'),
      actOnPower(rosa.actor, id, 'revoke'),
      actOnPower(marta.actor, id, 'decline'),
    ]);
    const state = await stateOf(id);
    // Taken back before the acceptance, or right after it: what is left is never both.
    expect(['revoked', 'refused', 'in_force']).toContain(state);
    if (state === 'in_force') await actOnPower(rosa.actor, id, 'revoke');
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    const endings = ['power.revoked', 'power.declined'];
    expect(await systemDb().auditEvent.count({ where: { object: `power:${id}`, action: { in: endings } } })).toBe(1);
  }
});

test('numbers of the register ascend without gaps, also when many are given at once', async () => {
  const helpers = await Promise.all(Array.from({ length: 6 }, (_, i) => someone('Ayuda', `Número ${'abcdef'[i]}`)));
  await Promise.all(helpers.map((helper) => give(helper, rosa)));
  const references = await systemDb().power.findMany({
    where: { reference: { startsWith: '2026-P' } },
    orderBy: { reference: 'asc' },
  });
  expect(references.map(({ reference }) => Number(reference?.slice(7)))).toEqual(
    references.map((_, index) => index + 1),
  );
});

test('a death ends every power on both sides and the sessions of who died', async () => {
  const luis = await someone('Luis', 'Prado');
  const given = await give(rosa, marta);
  const held = await give(luis, rosa, withNotifications);
  const registrar = await addStaff('registrar');
  const at = new Date();
  const times = { createdAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + 3_600_000) };
  const session = { idHash: randomBytes(32), personId: rosa.actor.id, level: 'substantial', ...times } as const;
  await systemDb().session.create({ data: session });
  await transact(registrar, (tx) => issueAccessCodes(tx, registrar, rosa.actor.id));
  const values = { idNumber: rosa.idNumber, 'diedOn.day': '20', 'diedOn.month': '11', 'diedOn.year': '2026' };
  expect(await recordDeath(registrar, values)).toEqual({ problems: [{ field: 'certificateSeen', code: 'missing' }] });
  await expect(recordDeath(marta.actor, { ...values, certificateSeen: 'yes' })).rejects.toMatchObject({
    name: 'Forbidden',
  });
  expect(await recordDeath(registrar, { ...values, certificateSeen: 'yes' })).toEqual({ endedPowers: 2, stopped: 0 });
  for (const id of [given, held]) expect(await row(id)).toMatchObject({ state: 'ended', endReason: 'death' });
  expect(await systemDb().session.count({ where: { personId: rosa.actor.id, endedAt: null } })).toBe(0);
  const codes = await systemDb().activationCode.findMany({ where: { personId: rosa.actor.id } });
  expect(codes.map(({ revokedAt }) => revokedAt)).toEqual([expect.any(Date), expect.any(Date)]);
  expect(
    await systemDb().message.count({
      where: { template: 'power-ended', personId: { in: [marta.actor.id, luis.actor.id] } },
    }),
  ).toBe(2);
  expect(await refusal(luis.actor, { form: 'give', powerId: null, values: wanted(rosa) })).toEqual([
    'idNumber: unknown-person',
  ]);
});

const actingWith = async (agent: Someone, granter: Someone, id: string): Promise<Actor> => ({
  ...agent.actor,
  acting: {
    personId: granter.actor.id,
    name: 'Rosa Martín Núñez',
    powerId: id,
    reference: (await row(id)).reference ?? '',
    procedures: new Set(['birth-and-childcare']),
    notifications: false,
    inForce: true,
  },
});

test('the person represented reads what was done with each power, what went beyond it too, and nothing of anybody else', async () => {
  const id = await give(rosa, marta);
  const other = await give(rosa, marta, { topics: ['healthcare'] });
  const act = (actor: Actor, action: AuditAction) =>
    transact(actor, async (_tx, audit) => audit({ action, object: 'case:x' }));
  const acting = await actingWith(marta, rosa, id);
  await act(acting, 'case.submitted');
  await act(await actingWith(marta, rosa, other), 'case.answered');
  await act(marta.actor, 'case.viewed');
  await refuseOutOfPower(acting, 'retire-ordinary');
  const actsOf = async (power: string) =>
    (await listActivity(rosa.actor, power)).acts.map(({ action, result }) => [action, result]);
  expect(await actsOf(id)).toEqual([
    ['power.out-of-scope', 'refused'],
    ['case.submitted', 'ok'],
  ]);
  expect(await actsOf(other)).toEqual([['case.answered', 'ok']]);
  await actOnPower(marta.actor, id, 'renounce');
  await expect(act(acting, 'case.viewed')).rejects.toMatchObject({ name: 'PowerEnded' });
  expect(await actsOf(id)).toHaveLength(2);
  expect((await getPower(rosa.actor, id)).history.map(({ action, by }) => [action, by])).toEqual([
    ['power.renounced', 'other'],
    ['power.inscribed', 'you'],
    ['power.given', 'you'],
  ]);
});

test('a certificate says what stands in the register that day; checking it later tells that the power ended', async () => {
  const id = await give(rosa, marta, { kind: 'procedure', procedures: ['imv', 'birth-and-childcare'] });
  const { issuedId } = await certifyPower(marta.actor, id, 'es');
  const issued = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  const said = JSON.stringify(issued.source);
  for (const words of [
    (await row(id)).reference,
    rosa.idNumber,
    marta.idNumber,
    'Ingreso Mínimo Vital',
    'En vigor',
    '24 de noviembre de 2027',
  ])
    expect(said.toLowerCase()).toContain(String(words).toLowerCase());
  expect(await verifyByCode(issued.csv)).toMatchObject({ kind: 'power', powerEndedOn: null });
  await actOnPower(rosa.actor, id, 'revoke');
  expect(await verifyByCode(issued.csv)).toMatchObject({ state: 'valid', powerEndedOn: '2026-11-24' });
  const later = await certifyPower(rosa.actor, id, 'en');
  const after = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: later.issuedId } });
  expect(JSON.stringify(after.source)).toContain('Taken back by the person represented');
  expect((await getPower(rosa.actor, id)).certificates).toHaveLength(1);
});

test('a power is extended or changed until its last day, and not after it (art. 8.2)', async () => {
  const id = await give(rosa, marta, {}, addDays(today(), 10));
  const gift = (form: 'extend' | 'change'): Gift => ({
    form,
    powerId: id,
    values: wanted(marta, {}, '2027-10-01' as Day),
  });
  setClock('2026-12-05T10:00:00Z');
  for (const form of ['extend', 'change'] as const)
    await expect(requestPowerCode(rosa.actor, gift(form))).rejects.toMatchObject(changed);
  setClock('2026-12-04T22:30:00Z');
  expect(await stateOf(await sign(rosa.actor, gift('extend')))).toBe('in_force');
});

test('who acts with a power goes on with the one that extends or widens it, and no more with one that reaches less', async () => {
  const sessionWith = async (id: string) => {
    const token = await transact(marta.actor, (tx) => createSession(tx, marta.actor.id, 'substantial'));
    await startActing(marta.actor, (await sessionOf(token)) as never, id);
    return async () => (await sessionOf(token))?.actor.acting;
  };
  const first = await give(rosa, marta);
  const acting = await sessionWith(first);
  const replaced = (powerId: string, form: 'extend' | 'change', more: RawValues = {}) =>
    sign(rosa.actor, { form, powerId, values: wanted(marta, more, addYears(today(), 2)) });
  const second = await replaced(first, 'extend');
  expect(await acting()).toMatchObject({ powerId: second, inForce: true });
  const third = await replaced(second, 'change', { topics: ['family', 'healthcare'] });
  expect(await acting()).toMatchObject({ powerId: third, inForce: true });
  // With notifications it waits for Marta: until then the one before is in force.
  const fourth = await replaced(third, 'change', { kind: 'general', ...withNotifications });
  expect(await acting()).toMatchObject({ powerId: third, inForce: true });
  await actOnPower(marta.actor, fourth, 'accept');
  expect(await acting()).toMatchObject({ powerId: fourth, inForce: true, procedures: 'all' });
  // Fewer matters, or no more notifications: nobody acts on with another right than they chose.
  const fifth = await replaced(fourth, 'change', { kind: 'general', notifications: 'no' });
  expect(await stateOf(fifth)).toBe('in_force');
  expect(await acting()).toMatchObject({ powerId: fourth, inForce: false });
  const again = await sessionWith(fifth);
  await replaced(fifth, 'change', { topics: ['family'] });
  expect(await again()).toMatchObject({ powerId: fifth, inForce: false });
});
