import { expect, test, vi } from 'vitest';
import type { Actor, StaffRole } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { day } from '@/lib/law/day';
import { actingFor, addCitizen, addPerson, addStaff, setClock } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { endAbsence, handOverAbsences, listAbsences, planAbsence } from './absences';
import { assignByRule } from './assign-by-rule';
import { getAssignment, removeRule, saveRule } from './rules';
import { takeNext } from './take-next';

vi.mock('next/headers', () => import('../test-headers'));
officeWith({ elena: 'supervisor' });

let bodies = 0;
/** A body of its own, so that no story gives away the cases of another. */
const newBody = (): string => `BODY-${++bodies}`;
const colleague = async (body: string, role: StaffRole = 'caseworker'): Promise<Actor> => {
  const actor = await addStaff(role);
  await systemDb().staff.update({ where: { personId: actor.id }, data: { body } });
  return { ...actor, body };
};
/** A case that waits for somebody of a body. */
const waiting = async (body: string, more: Partial<Prisma.CaseUncheckedCreateInput> = {}): Promise<string> => {
  const personId = more.personId ?? (await addPerson()).id;
  const data = {
    procedure: 'other-documents',
    procedureVersion: '1',
    state: 'registered',
    addressedBody: body,
  } as const;
  const dates = { registeredAt: now(), updatedAt: now(), dueOn: toDate(day('2027-01-20')) };
  return (await systemDb().case.create({ data: { ...data, ...dates, personId, ...more } })).id;
};
const holderOf = async (id: string) => (await systemDb().case.findUniqueOrThrow({ where: { id } })).assignedToId;
const rule = (staff: readonly Actor[], more: Partial<Parameters<typeof saveRule>[1]> = {}) => ({
  of: null,
  procedure: '',
  province: '',
  language: '',
  staff: staff.map(({ id }) => id),
  isAutomatic: true,
  ...more,
});

test('twenty who ask for the next case at the same instant get twenty cases, and the one that ends first goes first', async () => {
  const body = newBody();
  const staff = await Promise.all(Array.from({ length: 20 }, () => colleague(body)));
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) ids.push(await waiting(body, { dueOn: toDate(day(`2027-02-0${1 + (n % 9)}`)) }));
  const soonest = await waiting(body, { dueOn: toDate(day('2026-12-01')) });
  expect(await takeNext(staff[0] as Actor)).toBe(soonest);
  const got = await Promise.all(staff.map(takeNext));
  expect([...got].sort()).toEqual([...ids].sort());
  for (const [index, id] of got.entries())
    expect(await systemDb().case.findUniqueOrThrow({ where: { id: id ?? '' } })).toMatchObject({
      state: 'instruction',
      assignedToId: staff[index]?.id,
    });
  expect(await takeNext(staff[0] as Actor), 'nothing is left').toBeNull();
});

test('the next case is never that of somebody one represents, a closed one, or one of another body', async () => {
  const body = newBody();
  const pilar = await colleague(body);
  const { id: personId } = await addPerson();
  await waiting(body, { personId, dueOn: toDate(day('2026-12-01')) });
  await waiting(body, { state: 'withdrawn', dueOn: toDate(day('2026-12-01')) });
  await waiting(newBody());
  await waiting(body, { personId: pilar.id });
  expect(await takeNext({ ...pilar, represents: [personId] })).toBeNull();
  await expect(takeNext(await addCitizen())).rejects.toMatchObject(forbidden);
  await expect(takeNext(await colleague(body, 'auditor'))).rejects.toMatchObject(forbidden);
});

test('the next case follows the rule that says most; what no rule speaks of is anybody’s', async () => {
  const body = newBody();
  const [boss, ana, blas] = [await colleague(body, 'supervisor'), await colleague(body), await colleague(body)];
  const dueOn = toDate(day('2026-12-01'));
  const sevilla = (await addPerson({ province: '41' })).id;
  // Rules that only say who takes what: nothing is given away by itself.
  const save = (staff: readonly Actor[], more: object) => saveRule(boss, rule(staff, { isAutomatic: false, ...more }));
  expect(await save([ana], { province: '41' })).toEqual({ problems: [] });
  expect(await save([blas], { province: '41', language: 'en' })).toEqual({ problems: [] });
  const english = await waiting(body, { personId: sevilla, locale: 'en', dueOn });
  const spanish = await waiting(body, { personId: sevilla, dueOn: toDate(day('2026-12-02')) });
  const madrid = await waiting(body, { dueOn: toDate(day('2026-12-03')) });
  expect(await assignByRule()).toBe(0);
  expect([await takeNext(ana), await takeNext(blas), await takeNext(ana)]).toEqual([spanish, english, madrid]);
});

test('a rule gives each new case to whoever has least open, and never to somebody it is barred from', async () => {
  const body = newBody();
  const [boss, ana, blas] = [await colleague(body, 'supervisor'), await colleague(body), await colleague(body)];
  await waiting(body, { assignedToId: ana.id });
  await waiting(body, { assignedToId: ana.id });
  expect(await saveRule(boss, rule([ana, blas]))).toEqual({ problems: [] });
  const ids: string[] = [];
  for (let n = 0; n < 4; n++) ids.push(await waiting(body, { dueOn: toDate(day(`2026-12-0${n + 1}`)) }));
  expect(await assignByRule()).toBe(4);
  const holders = await Promise.all(ids.map(holderOf));
  expect(holders.filter((id) => id === blas.id)).toHaveLength(3);
  expect(holders.filter((id) => id === ana.id)).toHaveLength(1);
  expect(holders.slice(0, 2), 'blas first, who had nothing').toEqual([blas.id, blas.id]);
  const { version, state } = await systemDb().case.findUniqueOrThrow({ where: { id: ids[0] ?? '' } });
  expect([version, state], 'registered still: nobody has begun').toEqual([2, 'registered']);
  // Blas has less open, and represents the person.
  const [own, represented] = [await waiting(body, { personId: ana.id }), await addCitizen()];
  await actingFor(represented, blas);
  const barred = await waiting(body, { personId: represented.id });
  expect(await assignByRule()).toBe(2);
  expect([await holderOf(own), await holderOf(barred)]).toEqual([blas.id, ana.id]);
  expect(await systemDb().auditEvent.count({ where: { action: 'case.assigned', object: `case:${barred}` } })).toBe(1);
  expect(await assignByRule(), 'what is given is not given again').toBe(0);
  // Blas has least open, and works elsewhere now.
  await systemDb().staff.update({ where: { personId: blas.id }, data: { body: newBody() } });
  await systemDb().case.updateMany({ where: { assignedToId: blas.id }, data: { assignedToId: boss.id } });
  const later = await waiting(body);
  expect(await assignByRule()).toBe(1);
  expect(await holderOf(later)).toBe(ana.id);
});

test('a rule of the same cases cannot be twice, a stale one overwrites nothing, and only supervisors write them', async () => {
  const body = newBody();
  const [boss, ana, blas] = [await colleague(body, 'supervisor'), await colleague(body), await colleague(body)];
  const twice = await Promise.all([saveRule(boss, rule([ana])), saveRule(boss, rule([blas]))]);
  expect(twice.flatMap(({ problems }) => problems)).toEqual([{ field: 'procedure', code: 'known-rule' }]);
  const [first] = (await getAssignment(boss)).rules;
  const of = { id: first?.id ?? '', version: 1 };
  expect(await saveRule(boss, rule([ana, blas], { of, language: 'en' }))).toEqual({ problems: [] });
  await expect(saveRule(boss, rule([ana], { of }))).rejects.toMatchObject(conflict);
  await expect(removeRule(boss, of.id, 1)).rejects.toMatchObject(conflict);
  const [changed] = (await getAssignment(boss)).rules;
  expect(changed).toMatchObject({ version: 2, locale: 'en' });
  expect(changed?.staff).toHaveLength(2);
  expect(await saveRule(boss, rule([]))).toEqual({ problems: [{ field: 'staff', code: 'missing' }] });
  expect((await saveRule(boss, rule([await colleague(newBody())]))).problems).toMatchObject([{ field: 'staff' }]);
  await expect(removeRule(await colleague(newBody(), 'supervisor'), of.id, 2)).rejects.toMatchObject(gone);
  for (const reach of [() => getAssignment(ana), () => saveRule(ana, rule([ana])), () => removeRule(ana, of.id, 2)])
    await expect(reach()).rejects.toMatchObject(forbidden);
  await removeRule(boss, of.id, 2);
  expect((await getAssignment(boss)).rules).toEqual([]);
});

test('while somebody is away their open cases are with who stands in, and those still open come back', async () => {
  const body = newBody();
  const [boss, ana, blas] = [await colleague(body, 'supervisor'), await colleague(body), await colleague(body)];
  const hers = [];
  for (let n = 0; n < 3; n++) hers.push(await waiting(body, { assignedToId: ana.id, state: 'instruction' }));
  const [kept = '', decided = '', given = ''] = hers;
  const closed = await waiting(body, { assignedToId: ana.id, state: 'notified' });
  const represented = await addCitizen();
  await actingFor(represented, blas);
  const barred = await waiting(body, { assignedToId: ana.id, personId: represented.id });
  const days = { from: day('2026-11-30'), until: day('2026-12-04') };
  expect(await planAbsence(ana, { personId: ana.id, coverId: blas.id, ...days })).toEqual({ problems: [] });
  await handOverAbsences();
  expect(await holderOf(kept), 'not before the first day').toBe(ana.id);
  setClock('2026-11-30T08:00:00Z');
  expect(await handOverAbsences()).toBe(3);
  expect(await Promise.all([...hers, closed, barred].map(holderOf))).toEqual([
    blas.id,
    blas.id,
    blas.id,
    ana.id,
    ana.id,
  ]);
  expect((await getAssignment(boss)).loads.find(({ id }) => id === ana.id)).toMatchObject({ isAway: true, open: 1 });
  // The rules give her nothing either: who stands in gets it.
  await saveRule(boss, rule([ana]));
  const fresh = await waiting(body);
  await assignByRule();
  expect(await holderOf(fresh)).toBe(blas.id);
  await systemDb().case.update({ where: { id: decided }, data: { state: 'proposed' } });
  await systemDb().case.update({ where: { id: decided }, data: { state: 'decided' } });
  await systemDb().case.update({ where: { id: given }, data: { assignedToId: boss.id } });
  setClock('2026-12-05T08:00:00Z');
  expect(await handOverAbsences()).toBe(1);
  expect(await Promise.all([kept, decided, given, fresh].map(holderOf))).toEqual([ana.id, blas.id, boss.id, blas.id]);
  expect(await handOverAbsences()).toBe(0);
});

test('days away do not overlap, nobody stands in for each other, and each plans their own', async () => {
  const body = newBody();
  const [boss, ana, blas] = [await colleague(body, 'supervisor'), await colleague(body), await colleague(body)];
  const plan = (actor: Actor, of: Actor, cover: Actor | null, from = '2026-12-01', until = '2026-12-03') =>
    planAbsence(actor, { personId: of.id, coverId: cover?.id ?? '', from: day(from), until: day(until) });
  const codeOf = async (planned: ReturnType<typeof plan>) => (await planned).problems.map(({ code }) => code);
  // Two who name each other in the same instant: one of them is told.
  const both = await Promise.all([codeOf(plan(ana, ana, blas)), codeOf(plan(blas, blas, ana))]);
  expect(both.flat()).toHaveLength(1);
  const [away, other] = both[0]?.length === 0 ? [ana, blas] : [blas, ana];
  expect(await codeOf(plan(away, away, null, '2026-12-03', '2026-12-10'))).toEqual(['away-already']);
  expect(await codeOf(plan(other, other, null, '2026-12-02', '2026-12-02'))).toEqual(['covers-somebody']);
  expect(await codeOf(plan(other, other, null, '2026-11-01', '2026-11-02'))).toEqual(['too-early']);
  expect(await codeOf(plan(other, other, null, '2026-12-20', '2026-12-19'))).toEqual(['too-early']);
  expect(await codeOf(plan(other, other, other, '2026-12-20', '2026-12-21'))).toEqual(['malformed']);
  await expect(plan(other, away, null, '2027-01-10', '2027-01-12')).rejects.toMatchObject(forbidden);
  expect(await codeOf(plan(boss, away, null, '2027-01-10', '2027-01-12')), 'a supervisor does').toEqual([]);
  expect((await listAbsences(other)).absences).toEqual([]);
  const { absences } = await listAbsences(boss);
  expect(absences.map(({ personId }) => personId)).toEqual([away.id, away.id]);
  const id = absences[0]?.id ?? '';
  await expect(endAbsence(other, id)).rejects.toMatchObject(gone);
  await expect(endAbsence(await colleague(newBody(), 'supervisor'), id)).rejects.toMatchObject(gone);
  await endAbsence(away, id);
  await expect(endAbsence(away, id)).rejects.toMatchObject(conflict);
  expect(await codeOf(plan(other, other, away, '2026-12-02', '2026-12-02')), 'free again').toEqual([]);
});
