import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { answerStep } from '../cases/answer-step';
import { getDraft } from '../cases/draft';
import { getReceipt } from '../cases/get-receipt';
import { startCase } from '../cases/start-case';
import { startTogether } from '../cases/together';
import {
  actingFor,
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  applied,
  birth,
  closeOffice,
  decided,
  fillDraft,
  openOffice,
  ordinaryDay,
  rawOf,
  recentBirth,
  setClock,
  submitDraft,
  takenBy,
  versionOf,
} from '../fixtures';
import { takeCase } from '../office/office-case';
import { carryCertificate } from './carry-certificate';
import { earlierReport } from './earlier-report';
import { findCandidates } from './find-candidates';
import { recordDeath } from './record-death';
import { overpaidOf, settleDeath } from './settle-death';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const said = (more: Readonly<Record<string, unknown>> = {}) => ({
  deceasedGivenName: 'Antonio',
  deceasedSurnames: 'Vega Mora',
  deceasedIdNumber: '',
  deceasedBirthDate: '1991-05-14',
  deathDate: '2026-11-12',
  deathPlace: 'Zamora',
  reporterRelation: 'spouse',
  reporterPhone: '',
  registryLookUp: true,
  ...more,
});
const ANTONIO = { givenName: 'Antonio', surnames: 'Vega Mora' } as const;
const ISIDRO = { givenName: 'Isidro', surnames: 'Peña Losada' } as const;
const settled = (person: string, more: Readonly<Record<string, string>> = {}) => ({
  person,
  'diedOn.day': '12',
  'diedOn.month': '11',
  'diedOn.year': '2026',
  evidence: 'Registro Civil, consulta 77.',
  ...more,
});
const settle = async (staff: Actor, id: string, person: string) => {
  const result = await settleDeath(staff, id, await versionOf(id), settled(person));
  expect(result.problems).toEqual([]);
};

/** Everything a reporter can read of their report, without what is theirs alone: numbers, codes, hashes and instants. */
const heard = async (reporter: Actor, facts: Record<string, unknown>) => {
  const id = await fillDraft(reporter, facts, 'death-report');
  const draft = await getDraft(reporter, id);
  const entryId = await submitDraft(reporter, id);
  const receipt = await getReceipt(reporter, entryId);
  const messages = await systemDb().message.findMany({ where: { personId: reporter.id }, select: { template: true } });
  return {
    steps: draft.steps.map(({ id: step }) => step),
    documents: draft.assessment.documents,
    state: receipt.case.state,
    sections: receipt.issued.sheet.sections.map(({ title, rows }) => [title, rows?.map(([label]) => label)]),
    templates: messages.map(({ template }) => template).sort(),
    communications: await systemDb().communication.count({ where: { personId: reporter.id } }),
  };
};

test('the answer is the same for a stranger, for somebody without benefits and for somebody who draws one', async () => {
  const pilar = await addStaff('caseworker');
  const paid = await addPerson(ANTONIO);
  const caseId = await takenBy(pilar, actorOf(paid.id));
  await decided(pilar, await addStaff('supervisor'), caseId);
  const idle = await addPerson({ ...ANTONIO, givenName: 'Benito' });
  const dead = await addPerson({ ...ANTONIO, diedOn: toDate(day('2026-10-01')) });
  const reports = [
    said(),
    said({ deceasedIdNumber: paid.idNumber }),
    said({ deceasedIdNumber: idle.idNumber, deceasedGivenName: 'Benito' }),
    said({ deceasedIdNumber: dead.idNumber }),
    // The name is not that of the number: nobody is told.
    said({ deceasedIdNumber: paid.idNumber, deceasedGivenName: 'Zoe', deceasedSurnames: 'Otra Persona' }),
  ];
  const answers = [];
  for (const facts of reports) answers.push(await heard(await addCitizen(), facts));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('of who died a reporter reads nothing, neither before nor after the office settles it', async () => {
  const [luis, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const person = await addPerson(ANTONIO);
  const id = await applied(luis, said({ deceasedIdNumber: person.idNumber }), 'death-report');
  await takeCase(pilar, id, await versionOf(id));
  const told = () => systemDb().message.count({ where: { personId: luis.id } });
  const before = [await told(), await systemDb().communication.count({ where: { personId: luis.id } })];
  await settle(pilar, id, person.id);
  expect([await told(), await systemDb().communication.count({ where: { personId: luis.id } })]).toEqual(before);
  expect(await reading(luis, (tx) => tx.deathReport.findMany())).toEqual([]);
  await expect(findCandidates(luis, id)).rejects.toMatchObject({ name: 'NotFound' });
});

test('a number written wrongly is mended; one nobody has is accepted like any other', async () => {
  const luis = await addCitizen();
  const { id } = await startCase(luis, 'death-report', 'es', {});
  const wrong = await answerStep(luis, id, 'person', rawOf('death-report', said({ deceasedIdNumber: '12345678A' })));
  expect(wrong.problems).toMatchObject([{ field: 'deceasedIdNumber', code: 'id-malformed' }]);
  const right = await answerStep(luis, id, 'person', rawOf('death-report', said({ deceasedIdNumber: '99999999R' })));
  expect(right).toEqual({ problems: [], next: 'you' });
  const last = await answerStep(luis, id, 'you', rawOf('death-report', said()));
  expect(last).toEqual({ problems: [], next: 'check' });
  expect(await answerStep(luis, id, 'you', rawOf('death-report', said({ registryLookUp: false })))).toMatchObject({
    next: 'documents',
  });
});

test('the office finds the person, and a death proved ends powers, stops payments and counts what came after it', async () => {
  const [luis, rosa, pilar, elena] = [
    await addCitizen(),
    await addCitizen(),
    await addStaff('caseworker'),
    await addStaff('supervisor'),
  ];
  const person = await addPerson(ISIDRO);
  const reported = { deceasedGivenName: 'isidro', deceasedSurnames: 'PENA-LOSADA' };
  await addPerson({ ...ISIDRO, birthDate: toDate(day('1960-01-01')) });
  const antonio = actorOf(person.id);
  const caseId = await takenBy(pilar, antonio);
  await decided(pilar, elena, caseId);
  const pending = await applied(antonio, birth(recentBirth), 'birth-noncontributory').catch(() => null);
  await actingFor(antonio, rosa);
  const plan = await systemDb().payment.findMany({ where: { caseId }, orderBy: { from: 'asc' } });
  // One went out already, for thirty days of which eighteen come after the death.
  const [first] = plan;
  const diedOn = day('2026-11-12');
  await systemDb().payment.update({
    where: { id: first?.id ?? '' },
    data: { state: 'ordered', orderedAt: new Date() },
  });
  await systemDb().payment.update({ where: { id: first?.id ?? '' }, data: { state: 'paid', paidAt: new Date() } });

  const id = await applied(luis, said({ ...reported, deceasedIdNumber: person.idNumber }), 'death-report');
  await takeCase(pilar, id, await versionOf(id));
  const { candidates } = await findCandidates(pilar, id);
  expect(candidates.map(({ id: each, matches }) => [each, matches])).toEqual([
    [person.id, ['idNumber', 'name', 'birthDate']],
  ]);
  expect(candidates[0]).toMatchObject({ isPaid: true, diedOn: null });
  const look = { action: 'death.candidates-viewed', object: `case:${id}`, behalf: person.id };
  expect(await systemDb().auditEvent.count({ where: look })).toBe(1);

  await settle(pilar, id, person.id);
  expect((await systemDb().person.findUniqueOrThrow({ where: { id: person.id } })).diedOn).toEqual(toDate(diedOn));
  const report = await systemDb().deathReport.findUniqueOrThrow({ where: { caseId: id } });
  expect(report).toMatchObject({ outcome: 'confirmed', endedPowers: 1, stopped: plan.length - 1 });
  const after = await systemDb().payment.findMany({ where: { caseId }, orderBy: { from: 'asc' } });
  expect(after.slice(1).every(({ state, deathReportId }) => state === 'cancelled' && deathReportId === report.id)).toBe(
    true,
  );
  const owed = await reading(pilar, (tx) => overpaidOf(tx, person.id));
  const [line] = owed?.lines ?? [];
  expect(line).toMatchObject({ paymentId: first?.id, paid: first?.value });
  // Paid by the day: due until the day of the death itself.
  const days = first?.days ?? 0;
  const dueDays = Math.round((diedOnMs(diedOn) - (first?.from.getTime() ?? 0)) / 86_400_000) + 1;
  expect(line?.due).toBe(Math.round(((first?.value ?? 0) * Math.min(dueDays, days)) / days));
  expect((line?.due ?? 0) + (line?.over ?? 0)).toBe(first?.value);
  if (pending) expect(await systemDb().staffTask.count({ where: { kind: 'heirs-of-case', caseId: pending } })).toBe(1);
  await expect(settleDeath(pilar, id, await versionOf(id), settled(person.id))).rejects.toMatchObject({
    name: 'Conflict',
  });

  // Reported once more by somebody else: known before, and nothing happens twice.
  const again = await applied(rosa, said({ ...reported, deceasedIdNumber: person.idNumber }), 'death-report');
  await takeCase(pilar, again, await versionOf(again));
  await settle(pilar, again, person.id);
  expect(await systemDb().deathReport.findUniqueOrThrow({ where: { caseId: again } })).toMatchObject({
    outcome: 'known-before',
    stopped: 0,
  });
});
const diedOnMs = (on: string) => new Date(`${on}T00:00:00Z`).getTime();

test('a death proved at the desk stops what is paid too, without anybody having reported it', async () => {
  const [pilar, elena, carmen] = [
    await addStaff('caseworker'),
    await addStaff('supervisor'),
    await addStaff('registrar'),
  ];
  const person = await addPerson({ ...ISIDRO, givenName: 'Benita' });
  const caseId = await takenBy(pilar, actorOf(person.id));
  await decided(pilar, elena, caseId);
  const plan = await systemDb().payment.count({ where: { caseId } });
  const { idNumber } = person;
  const values = { idNumber, 'diedOn.day': '12', 'diedOn.month': '11', 'diedOn.year': '2026', certificateSeen: 'yes' };
  const recorded = await recordDeath(carmen, values);
  expect(recorded).toEqual({ endedPowers: 0, stopped: plan });
  const states = await systemDb().payment.groupBy({ by: ['state'], where: { caseId } });
  expect(states.map(({ state }) => state).sort()).not.toContain('ordered');
  const due = await systemDb().payment.findMany({ where: { caseId, state: 'planned' } });
  // What is left ends on the day of the death.
  expect(due.map(({ to }) => to)).toEqual(due.map(() => toDate(day('2026-11-12'))));
  expect(await reading(pilar, (tx) => overpaidOf(tx, person.id))).toEqual({ diedOn: '2026-11-12', lines: [] });

  // Reported afterwards: everything was done at the desk.
  const luis = await addCitizen();
  const id = await applied(luis, said({ deceasedIdNumber: idNumber, deceasedGivenName: 'Benita' }), 'death-report');
  await takeCase(pilar, id, await versionOf(id));
  await settle(pilar, id, person.id);
  expect(await systemDb().deathReport.findUniqueOrThrow({ where: { caseId: id } })).toMatchObject({
    outcome: 'known-before',
    stopped: 0,
  });
});

test('the evidence, the person and the day are needed; nobody settles the death of somebody they represent', async () => {
  const [luis, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const person = await addPerson(ANTONIO);
  const id = await applied(luis, said(), 'death-report');
  await takeCase(pilar, id, await versionOf(id));
  const version = await versionOf(id);
  expect((await settleDeath(pilar, id, version, {})).problems.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['person', 'evidence']),
  );
  await expect(settleDeath(pilar, id, version, settled('doesnotexist'))).rejects.toMatchObject({ name: 'NotFound' });
  await expect(settleDeath(pilar, id, version, settled(luis.id))).rejects.toMatchObject({ name: 'NotFound' });
  await expect(settleDeath(pilar, id, version, settled(pilar.id))).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(
    settleDeath({ ...pilar, represents: [person.id] }, id, version, settled(person.id)),
  ).rejects.toMatchObject({ name: 'Forbidden' });
  const auditor = await addStaff('auditor');
  await expect(findCandidates(auditor, id)).rejects.toMatchObject({ name: 'Forbidden' });
  expect((await settleDeath(pilar, id, version, { person: 'nobody', evidence: 'No consta.' })).problems).toEqual([]);
});

test('who reported it before is thanked for it, and nobody else', async () => {
  const [luis, rosa] = [await addCitizen(), await addCitizen()];
  const facts = said({ deceasedIdNumber: '99999999R' });
  const first = await applied(luis, facts, 'death-report');
  const { id } = await startCase(luis, 'death-report', 'es', {});
  expect(await earlierReport(luis, id, facts)).toMatchObject({ id: first });
  expect(await earlierReport(luis, id, said({ deceasedIdNumber: '', deceasedGivenName: 'ANTONIO' }))).toMatchObject({
    id: first,
  });
  expect(await earlierReport(luis, id, said({ deceasedIdNumber: '00000014Z' }))).toBeNull();
  expect(await earlierReport(rosa, 'x', facts)).toBeNull();
});

test('the benefits of the family begin together with the date of death filled in', async () => {
  const [luis, rosa] = [await addCitizen(), await addCitizen()];
  const id = await applied(luis, said(), 'death-report');
  const together = await startTogether(luis, ['widow', 'death-grant'], 'es', { fromCase: id });
  const drafts = await systemDb().case.findMany({ where: { togetherId: together.id } });
  expect(drafts).toHaveLength(2);
  for (const draft of drafts) expect((await getDraft(luis, draft.id)).facts.deathDate).toBe('2026-11-12');
  // Of a report without the certificate nothing more is carried; with it, nobody is asked for it twice.
  await carryCertificate(luis, id, together.id);
  expect(await systemDb().document.count({ where: { caseId: { in: drafts.map((draft) => draft.id) } } })).toBe(0);
  const other = await applied(luis, said({ registryLookUp: false, deceasedGivenName: 'Otro' }), 'death-report');
  await carryCertificate(rosa, other, together.id);
  expect(await systemDb().document.count({ where: { caseId: { in: drafts.map((draft) => draft.id) } } })).toBe(0);
  await carryCertificate(luis, other, together.id);
  const carried = await systemDb().document.findMany({ where: { caseId: { in: drafts.map((draft) => draft.id) } } });
  expect(carried.map(({ kind }) => kind)).toEqual(['death-certificate', 'death-certificate']);
  // Somebody else's report carries nothing.
  const { id: stolen } = await startCase(rosa, 'death-grant', 'es', { fromCase: id });
  expect((await getDraft(rosa, stolen)).facts.deathDate).toBeUndefined();
});
