import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { day, month } from '@/lib/law/day';
import { draftRequest } from '@/lib/services/debts/debt-request';
import { addDebt } from '@/lib/services/debts/fixtures';
import { issuePaymentDocument } from '@/lib/services/debts/payment-document';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  asOwner,
  closeOffice,
  decided,
  fillDraft,
  openOffice,
  takenBy,
} from '@/lib/services/fixtures';
import { addTask } from '@/lib/services/tasks/add-task';
import { db } from './client';
import { reading, type Tx, transact } from './transact';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));

let marta: Actor;
let luis: Actor;
let pilar: Actor;
let caseId: string;
beforeAll(async () => {
  await openOffice();
  [marta, luis, pilar] = [await addCitizen(), await addCitizen(), await addStaff('caseworker')];
  caseId = await takenBy(pilar, marta);
  await decided(pilar, await addStaff('supervisor'), caseId);
  await fillDraft(marta);
  await applied(luis);
  const documentId = (await systemDb().document.findFirstOrThrow({ where: { caseId } })).id;
  const said = { kind: 'family-book', statement: 'cannot_get', reason: 'No llega.', madeAt: new Date() } as const;
  await systemDb().documentStatement.create({ data: { ...said, caseId, madeById: marta.id } });
  await systemDb().communication.create({
    data: {
      personId: marta.id,
      caseId,
      kind: 'document-returned',
      dedupeKey: documentId,
      locale: 'es',
      sheet: {},
      sentAt: new Date(),
    },
  });
  await systemDb().caseMessage.create({
    data: { caseId, fromId: marta.id, byOffice: false, text: 'x', at: new Date() },
  });
  await systemDb().calendarFeed.create({
    data: { personId: marta.id, tokenHash: Buffer.from(marta.id), locale: 'es', createdAt: new Date() },
  });
  const { id: decisionId } = await systemDb().decision.findFirstOrThrow({ where: { caseId } });
  await systemDb().revision.create({
    data: { caseId, decisionId, kind: 'prior_claim', madeById: marta.id, madeAt: new Date() },
  });
  await systemDb().handOff.create({
    data: {
      tokenHash: Buffer.from('row-security'),
      caseId,
      kind: 'other',
      personId: marta.id,
      madeById: marta.id,
      sessionId: 'x',
      createdAt: new Date(),
      expiresAt: new Date(),
    },
  });
  const recordedAt = new Date();
  await systemDb().incomeStatement.create({ data: { personId: marta.id, year: 2025, lines: [], recordedAt } });
  await systemDb().pensionInPayment.create({
    data: { personId: marta.id, benefit: 'widow', since: recordedAt, pays: 14, amounts: [] },
  });
  await systemDb().recordReport.create({
    data: { personId: marta.id, subject: 'bases', text: 'x', locale: 'es', madeById: marta.id, madeAt: recordedAt },
  });
  await systemDb().selfEmployment.create({
    data: { personId: marta.id, kind: 'activities', from: new Date(), recordedAt: new Date(), activities: ['4332'] },
  });
  await everyDebt(marta);
  const born = new Date('2018-03-04');
  const travels = { givenName: 'Leo', surnames: 'Ruiz', birthDate: born, from: born };
  await systemDb().beneficiary.create({ data: { ...travels, holderId: marta.id } });
  await systemDb().europeanCard.create({
    data: { ...travels, to: born, kind: 'card', caseId, personId: marta.id, madeAt: new Date() },
  });
  await systemDb().scenario.create({ data: { personId: marta.id, name: 'mine', facts: {}, createdAt: new Date() } });
});
afterAll(closeOffice);

/** A debt with a payment document and a request. */
const everyDebt = async (actor: Actor) => {
  const owner = { personId: actor.id };
  const debt = await addDebt(owner, { month: month(2026, 10), principal: 294_00, dueOn: day('2026-11-30') });
  await issuePaymentDocument(actor, owner, [debt.id], { on: today(), locale: 'es' });
  const sent = { debtId: debt.id, kind: 'objection', text: 'x', months: '', upload: null } as const;
  await draftRequest(actor, owner, sent);
};

/** Every row of a table, as a service that forgot its where-clause would ask. */
const everything = {
  Case: (tx: Tx) => tx.case.findMany(),
  CaseEvent: (tx: Tx) => tx.caseEvent.findMany(),
  Document: (tx: Tx) => tx.document.findMany(),
  RegisterEntry: (tx: Tx) => tx.registerEntry.findMany(),
  IssuedDocument: (tx: Tx) => tx.issuedDocument.findMany(),
  Decision: (tx: Tx) => tx.decision.findMany(),
  Notification: (tx: Tx) => tx.notification.findMany(),
  Payment: (tx: Tx) => tx.payment.findMany(),
  DocumentStatement: (tx: Tx) => tx.documentStatement.findMany(),
  Revision: (tx: Tx) => tx.revision.findMany(),
  Communication: (tx: Tx) => tx.communication.findMany(),
  CaseMessage: (tx: Tx) => tx.caseMessage.findMany(),
  HandOff: (tx: Tx) => tx.handOff.findMany(),
  Scenario: (tx: Tx) => tx.scenario.findMany(),
  IncomeStatement: (tx: Tx) => tx.incomeStatement.findMany(),
  PensionInPayment: (tx: Tx) => tx.pensionInPayment.findMany(),
  RecordReport: (tx: Tx) => tx.recordReport.findMany(),
  CalendarFeed: (tx: Tx) => tx.calendarFeed.findMany(),
  Debt: (tx: Tx) => tx.debt.findMany(),
  PaymentDocument: (tx: Tx) => tx.paymentDocument.findMany(),
  DebtRequest: (tx: Tx) => tx.debtRequest.findMany(),
  ContributionPeriod: (tx: Tx) => tx.contributionPeriod.findMany(),
  ContributionBase: (tx: Tx) => tx.contributionBase.findMany(),
  SelfEmployment: (tx: Tx) => tx.selfEmployment.findMany(),
  EuropeanCard: (tx: Tx) => tx.europeanCard.findMany(),
  Beneficiary: async (tx: Tx) =>
    (await tx.beneficiary.findMany()).map(({ holderId, ...row }) => ({ ...row, personId: holderId })),
} as const satisfies Record<string, (tx: Tx) => Promise<readonly object[]>>;
const tables = Object.keys(everything) as (keyof typeof everything)[];
const owned = async (tx: Tx, table: (typeof tables)[number]) => {
  const rows = (await everything[table](tx)) as readonly { personId?: string; caseId?: string }[];
  const cases = new Map((await systemDb().case.findMany()).map(({ id, personId }) => [id, personId]));
  return rows.map((row) => row.personId ?? cases.get(row.caseId ?? '') ?? 'nobody');
};

test('with the where-clause forgotten a citizen still reads only what is theirs, in every table', async () => {
  for (const table of tables) {
    const all = await reading(systemActor, (tx) => owned(tx, table));
    expect([table, all.includes(marta.id)]).toEqual([table, true]);
    expect([table, new Set(await reading(marta, (tx) => owned(tx, table)))]).toEqual([table, new Set([marta.id])]);
    expect([table, (await reading(luis, (tx) => owned(tx, table))).includes(marta.id)]).toEqual([table, false]);
  }
});

test('a representative reads the rows of whom they act for and not their own', async () => {
  const { agent } = await actingFor(marta, luis);
  for (const table of tables)
    expect([table, new Set(await reading(agent, (tx) => owned(tx, table)))]).toEqual([table, new Set([marta.id])]);
});

test('a power is seen by the two it binds and by the office', async () => {
  const { power } = await actingFor(marta, luis);
  const other = await addCitizen();
  const sees = (actor: Actor) => reading(actor, (tx) => tx.power.count({ where: { id: power.id } }));
  expect([await sees(marta), await sees(luis), await sees(pilar), await sees(other)]).toEqual([1, 1, 1, 0]);
});

test('anybody leaves work behind for the office, and only the office reads it, never about themselves', async () => {
  await transact(marta, (tx) => addTask(tx, { kind: 'message-failed', dedupeKey: 'task', personId: marta.id }));
  await transact(marta, (tx) => addTask(tx, { kind: 'message-failed', dedupeKey: 'task', personId: marta.id }));
  const sees = (actor: Actor) => reading(actor, (tx) => tx.staffTask.count({ where: { dedupeKey: 'task' } }));
  expect([await sees(marta), await sees(luis), await sees(pilar)]).toEqual([0, 0, 1]);
  await transact(pilar, (tx) => addTask(tx, { kind: 'message-failed', dedupeKey: 'own', personId: pilar.id }));
  expect(await reading(pilar, (tx) => tx.staffTask.count({ where: { dedupeKey: 'own' } }))).toBe(0);
});

test('what long work found of a case is seen by the office and not by its person, who sees what their pension is worth', async () => {
  const run = await systemDb().run.create({
    data: { kind: 'rule-desk', body: 'INSS', input: {}, total: 1, startedById: pilar.id, startedAt: new Date() },
  });
  const amounts = { beforeMonth: 1, afterMonth: 2, beforeYear: 14, afterYear: 28 };
  const of = { runId: run.id, caseId, personId: marta.id };
  await systemDb().runFinding.create({ data: { ...of, ...amounts, subject: caseId, procedure: 'x', kind: 'gain' } });
  await systemDb().yearAmount.create({
    data: { ...of, year: 2026, before: 1, after: 2, pays: 14, rule: 'by-rate', parts: {}, at: new Date() },
  });
  const sees = (actor: Actor) =>
    reading(actor, async (tx) => [await tx.runFinding.count(), await tx.yearAmount.count()]);
  expect(await sees(pilar)).toEqual([1, 1]);
  expect(await sees(marta)).toEqual([0, 1]);
  expect(await sees(luis)).toEqual([0, 0]);
  expect(await sees({ ...pilar, represents: [marta.id] })).toEqual([0, 0]);
});

test('what suspended a notification is seen by whoever sees the notification', async () => {
  const [at, later] = [new Date(), new Date(Date.now() + 86_400_000)];
  const outage = await systemDb().outage.create({
    data: { service: 'notifications', from: at, until: later, cause: {}, recordedAt: at },
  });
  const { id } = await systemDb().notification.findFirstOrThrow({ where: { caseId } });
  const span = { from: at, until: later, expiresBefore: at, expiresAfter: later, at };
  await systemDb().notificationSuspension.create({ data: { notificationId: id, outageId: outage.id, ...span } });
  const sees = (actor: Actor) => reading(actor, (tx) => tx.notificationSuspension.count());
  expect([await sees(marta), await sees(pilar), await sees(luis)]).toEqual([1, 1, 0]);
  expect(await db().notificationSuspension.count()).toBe(0);
});

test('a connection that does not say for whom reads nothing', async () => {
  for (const table of tables) expect([table, await everything[table](db() as never)]).toEqual([table, []]);
});

test('the office reads what was registered: no draft, no scenario, no record of who has no case', async () => {
  const stranger = await addCitizen();
  const drafts = await reading(pilar, (tx) => tx.case.count({ where: { state: 'draft' } }));
  expect(drafts).toBe(0);
  expect(await reading(pilar, (tx) => tx.case.count())).toBeGreaterThan(1);
  expect(await reading(pilar, (tx) => tx.scenario.count())).toBe(0);
  const records = await reading(pilar, (tx) => tx.contributionPeriod.findMany());
  expect(records.map(({ personId }) => personId)).toContain(marta.id);
  expect(records.map(({ personId }) => personId)).not.toContain(stranger.id);
});

test('how somebody likes their queue and what they did with it is theirs; who works on what is the office’s', async () => {
  const other = await addStaff('caseworker');
  const own = { personId: pilar.id };
  const at = new Date();
  await systemDb().queueColumns.create({ data: { ...own, columns: ['clock'] } });
  await systemDb().savedView.create({ data: { ...own, name: 'x', query: 'view=open', createdAt: at } });
  await systemDb().queueAct.create({ data: { ...own, kind: 'remind', at, results: [] } });
  await systemDb().absence.create({
    data: { ...own, from: at, until: at, createdById: pilar.id, createdAt: at },
  });
  const rule = { body: 'INSS', isAutomatic: false, updatedAt: at, updatedById: pilar.id };
  await systemDb().assignmentRule.create({ data: { ...rule, staff: { create: own } } });
  const sees = (actor: Actor) =>
    reading(actor, async (tx) => [
      await tx.queueColumns.count({ where: own }),
      await tx.savedView.count({ where: own }),
      await tx.queueAct.count({ where: own }),
      await tx.absence.count({ where: own }),
      await tx.assignmentRule.count(),
      await tx.assignmentRuleStaff.count({ where: own }),
    ]);
  expect(await sees(pilar)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await sees(other)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(await sees(marta)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('with the where-clause forgotten nobody changes, removes or plants a row of somebody else', async () => {
  const before = await systemDb().case.findUniqueOrThrow({ where: { id: caseId } });
  expect(await transact(luis, (tx) => tx.case.updateMany({ data: { locale: 'xx' } }))).toEqual({ count: 1 });
  expect(await transact(luis, (tx) => tx.payment.deleteMany())).toEqual({ count: 0 });
  expect(await systemDb().case.findUniqueOrThrow({ where: { id: caseId } })).toEqual(before);
  const planted = { personId: marta.id, procedure: 'x', procedureVersion: '1', updatedAt: new Date() };
  await expect(transact(luis, (tx) => tx.case.create({ data: planted }))).rejects.toThrow(/row-level security/);
  const event = { caseId, at: new Date(), kind: 'x' };
  await expect(transact(luis, (tx) => tx.caseEvent.create({ data: event }))).rejects.toThrow(/row-level security/);
});

test('what somebody reads, they cannot change', async () => {
  await expect(reading(marta, (tx) => tx.case.updateMany({ data: { locale: 'en' } }))).rejects.toThrow(/read-only/);
});

test('a policy that looks for another row looks up that one, never a whole table (20261123000008_large_tables)', async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ name: string; looks: number; single: number }>(`
      SELECT tablename || ' ' || policyname AS name, regexp_count(qual, 'EXISTS') AS looks, regexp_count(qual, 'OFFSET 0') AS single
      FROM pg_policies WHERE schemaname = 'public'`),
  );
  expect(rows.filter(({ looks }) => looks > 0).length).toBeGreaterThan(10);
  expect(rows.filter(({ looks, single }) => looks !== single)).toEqual([]);
});

/** Tables that name a person and have no policy, and why. */
const unprotected: Record<string, string> = {
  ActivationCode: 'read before anybody is signed in; only hashes',
  AccountAssignment: 'which organisation presents for which account; read with the rights of a file',
  ContributionAccount: 'numbers of accounts and who holds them; read with the rights of a file',
  CertificateProof: 'what a browser brought before anybody is signed in; fifteen minutes',
  ContactChange:
    'asked for and stopped by somebody who cannot sign in; the proofs, or the code of the alert, are the key',
  LetterRequest: 'written before anybody is signed in; names nobody to whoever asks',
  Person: 'names everybody who appears on a page: parties, staff, representatives',
  OneTimeCode: 'read before anybody is signed in; only hashes',
  Membership: 'decides for which organisations a session acts',
  RetentionHold: 'of whom nothing is deleted; read by every deletion, and with the permission of auditors',
  Session: 'decides who is signed in',
  Staff: 'roles and units, read with every session',
  StaffChange: 'roles and units that wait for a second administrator; read with their permission',
  StaffSubject: 'read before anybody is signed in; a name that only the identity provider understands',
  Method: 'read before anybody is signed in with both factors, by the person of the session',
  Message: 'the outbox, written by whoever acts and read by the worker',
};

test('a new table that names a person or a case has a policy, or says here why not', async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ name: string; secured: boolean }>(`
      SELECT c.relname AS name, c.relrowsecurity AS secured FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND EXISTS (
        SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
          AND a.attname IN ('personId', 'caseId', 'granterId', 'agentId', 'organisationId', 'idNumber', 'partyId', 'holderId')) ORDER BY 1`),
  );
  const open = rows.filter(({ secured }) => !secured).map(({ name }) => name);
  expect(open).toEqual(Object.keys(unprotected).sort());
});

test('a domestic employment and its conditions are seen by its two people and by the office', async () => {
  const other = await addCitizen();
  const said = { from: new Date('2025-01-01'), contract: 'permanent', hours: 20, payKind: 'month-12', pay: 80_000 };
  const more = { schedule: 'x', place: 'x', declaredAs: 'employer', declaredAt: new Date() };
  const { id } = await systemDb().domesticEmployment.create({
    data: { employerId: marta.id, workerId: luis.id, since: said.from, conditions: { create: { ...said, ...more } } },
  });
  const sees = (actor: Actor) =>
    reading(actor, async (tx) => [
      await tx.domesticEmployment.count({ where: { id } }),
      await tx.domesticConditions.count({ where: { employmentId: id } }),
    ]);
  for (const actor of [marta, luis, pilar, systemActor]) expect(await sees(actor)).toEqual([1, 1]);
  expect(await sees(other)).toEqual([0, 0]);
});
