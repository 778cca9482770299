/**
 * What the stories of the service tests share, and the demonstration data with them: people, a clock that can be set, and the way of a case through the
 * services themselves. Only people and `copyDraft` are written past them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { type Actor, type StaffRole, systemActor } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { coveredProcedures } from '@/lib/casework/power';
import { toRaw } from '@/lib/catalogue/form';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { config } from '@/lib/config';
import { disconnect, systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Jobs, queue } from '@/lib/db/queue';
import type { Locale } from '@/lib/i18n/locales';
import { addToMonth, addYears, type Day, day, monthOf } from '@/lib/law/day';
import { answerStep, putOffDocument } from './cases/answer-step';
import { getDraft } from './cases/draft';
import { startCase } from './cases/start-case';
import { requestSignature, submitCase } from './cases/submit-case';
import { attachDocument } from './documents/attach-document';
import { scanDocument } from './documents/scan-document';
import { proposeDecision, requestDecisionCode, signDecision } from './office/decide';
import { takeCase } from './office/office-case';
import { releaseDecision } from './office/release-decision';
import { samplePdf } from './sample-pdf';

export const BIRTH = 'birth-and-childcare';
export const FALLBACK = 'birth-noncontributory';
const JOBS = ['deliver-message', 'issue-document', 'scan-document'] as const satisfies readonly (keyof Jobs)[];

/** Sets the official clock to an instant; it goes on from there. */
export const setClock = (instant: string): void => {
  const file = config().CLOCK_FILE as string;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ shiftMs: Date.parse(instant) - Date.now() }));
};
/** A Tuesday with ordinary days around it. */
export const ordinaryDay = '2026-11-24T10:00:00Z';

export const openOffice = async (): Promise<void> => {
  setClock(ordinaryDay);
  await queue().start();
  for (const name of JOBS) await queue().createQueue(name);
};
export const closeOffice = async (): Promise<void> => {
  await queue().stop({ graceful: false });
  await disconnect();
};

/** The owner of the tables, as somebody with the keys of the database would be; the application cannot do this. */
export const asOwner = async <R>(act: (client: pg.Client) => Promise<R>): Promise<R> => {
  const client = new pg.Client({ connectionString: process.env.MIGRATION_DATABASE_URL });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
};

let last = 30_000_000;
export const newIdNumber = (): string => {
  last++;
  return `${last}${'TRWAGMYFPDXBNJZSQVHLCKE'[last % 23]}`;
};

export const actorOf = (id: string, roles: readonly StaffRole[] = [], body = 'INSS'): Actor => ({
  ...systemActor,
  id,
  kind: 'person',
  level: 'substantial',
  roles,
  body: roles.length > 0 ? body : null,
});
export const stranger: Actor = { ...systemActor, id: 'anonymous', kind: 'anonymous' };

/** A person with an employee's record since 2019: entitled to everything. */
export const addPerson = async (more: Partial<Prisma.PersonCreateInput> = {}, base = 2_400_00) => {
  const idNumber = newIdNumber();
  const months = [];
  for (let month = monthOf(day('2025-01-01')); month <= '2027-02'; month = addToMonth(month, 1))
    months.push({ month, regime: 'general', employer: 'Librería', base, days: 30 });
  return systemDb().person.create({
    data: {
      idNumber,
      givenName: 'Marta',
      surnames: 'López García',
      birthDate: toDate(day('1991-05-14')),
      email: `${idNumber.toLowerCase()}@correo.example`,
      periods: { create: [{ regime: 'general', employer: 'Librería', from: toDate(day('2019-03-01')) }] },
      bases: { create: months },
      ...more,
    },
  });
};
export const addCitizen = async (more: Partial<Prisma.PersonCreateInput> = {}, base?: number): Promise<Actor> =>
  actorOf((await addPerson(more, base)).id);

export const addStaff = async (...roles: StaffRole[]): Promise<Actor> => {
  const { id } = await addPerson({
    givenName: 'Pilar',
    surnames: 'Gil',
    staff: { create: { roles, unit: 'EO-INSS-28-04', province: '28' } },
  });
  return actorOf(id, roles);
};

let pdf: Promise<Buffer> | undefined;
/** A one-page PDF that the file check accepts; the same bytes each time. */
export const onePage = (): Promise<Buffer> => {
  pdf ??= samplePdf('Ejemplo de documento');
  return pdf;
};

export const birth = (eventDate: Day, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  situation: 'birth',
  eventDate,
  role: 'birth-mother',
  children: [{ disability: false }],
  hospitalDays: 0,
  singleParent: false,
  stopsWork: true,
  leaveStart: eventDate,
  furtherLeave: [],
  iban: 'ES9121000418450200051332',
  ...more,
});
export const recentBirth = day('2026-11-10');

/** Form answers for facts, as the browser would send them. */
export const rawOf = (slug: string, facts: Record<string, unknown>): Record<string, string> => {
  const { procedure } = getProcedure(slug);
  return toRaw(procedure.facts, parseFacts(procedure.facts, facts, today()));
};

/** A draft with every page answered. */
export const fillDraft = async (
  actor: Actor,
  facts = birth(recentBirth),
  slug = BIRTH,
  locale: Locale = 'es',
): Promise<string> => {
  const { id } = await startCase(actor, slug, locale, {});
  const raw = rawOf(slug, facts);
  for (let page = 0; page < 40; page++) {
    const step = (await getDraft(actor, id)).steps.find(({ status }) => status !== 'done');
    if (!step) return id;
    const { problems } = await answerStep(actor, id, step.id, raw);
    if (problems.length > 0) throw new Error(`${step.id}: ${JSON.stringify(problems)}`);
  }
  throw new Error('the draft does not end');
};

export const attach = async (actor: Actor, id: string, kind: string): Promise<string> => {
  const name = `${kind}.pdf`;
  const content = await onePage();
  const result = await attachDocument(actor, id, kind, { name, type: 'application/pdf', content });
  if (!result.ok) throw new Error(result.why);
  return result.documentId;
};

/** A draft that only lacks its signature: one document is there, the others come later. */
export const readyDraft = async (
  actor: Actor,
  facts?: Record<string, unknown>,
  slug?: string,
  locale?: Locale,
): Promise<string> => {
  const id = await fillDraft(actor, facts, slug, locale);
  const [first, ...others] = (await getDraft(actor, id)).openDocuments;
  if (first) await scanDocument(await attach(actor, id, first));
  for (const kind of others) await putOffDocument(actor, id, kind, true);
  return id;
};

/** The same answers as in another draft, as somebody else's, where a crowd is needed and not its typing. */
export const copyDraft = async (id: string, person: Actor): Promise<string> => {
  const { procedure, procedureVersion, facts, sources, updatedAt } = await systemDb().case.findUniqueOrThrow({
    where: { id },
  });
  const data = { procedure, procedureVersion, facts: facts as never, sources: sources as never, updatedAt };
  const laterDocuments = getProcedure(procedure).procedure.documents.map((document) => document.id);
  return (await systemDb().case.create({ data: { ...data, laterDocuments, personId: person.id } })).id;
};

/** The code in the outbox; the database keeps only its hash elsewhere. */
export const codeOf = async (codeId: string): Promise<string> => {
  const message = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `code:${codeId}` } });
  return (message.values as { code: string }).code;
};

export const signatureOf = async (actor: Actor, id: string): Promise<{ codeId: string; code: string }> => {
  const asked = await requestSignature(actor, id);
  if (asked.status !== 'sent') throw new Error(asked.status);
  return { codeId: asked.codeId, code: await codeOf(asked.codeId) };
};

/** Forgets the codes of the last ten minutes, so that a long story does not meet the limit of five. */
export const forgetCodes = async (actor: Actor): Promise<void> => {
  await systemDb().oneTimeCode.updateMany({ where: { personId: actor.id }, data: { createdAt: new Date(0) } });
};

export const submitDraft = async (actor: Actor, id: string): Promise<string> => {
  const result = await submitCase(actor, id, await signatureOf(actor, id));
  if (result.status !== 'registered') throw new Error(result.status);
  return result.entryId;
};

/** A registered application. */
export const applied = async (
  actor: Actor,
  facts?: Record<string, unknown>,
  slug?: string,
  locale?: Locale,
): Promise<string> => {
  const id = await readyDraft(actor, facts, slug, locale);
  await submitDraft(actor, id);
  return id;
};

export const versionOf = async (id: string): Promise<number> =>
  (await systemDb().case.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** A registered application in the hands of a caseworker. */
export const takenBy = async (staff: Actor, citizen: Actor, facts?: Record<string, unknown>): Promise<string> => {
  const id = await applied(citizen, facts);
  await takeCase(staff, id, await versionOf(id));
  return id;
};

/** Signs the proposal; it waits to be made available. */
export const signAndWait = async (signer: Actor, id: string) => {
  const { codeId } = await requestDecisionCode(signer, id, await versionOf(id));
  return signDecision(signer, id, { version: await versionOf(id), codeId, code: await codeOf(codeId) });
};

/** Signs the proposal and makes it available at once; in the last minutes of a day it does not wait anyway. */
export const sign = async (signer: Actor, id: string) => {
  const result = await signAndWait(signer, id);
  const waits = (await systemDb().decision.count({ where: { caseId: id, state: 'held' } })) > 0;
  if (waits) await releaseDecision(signer, id, await versionOf(id));
  return result;
};

/** Proposes and signs the decision the assessment gives, with reasons when it is a refusal; answers the notification that carries it. */
export const decided = async (proposer: Actor, signer: Actor, id: string, reasons = ''): Promise<string> => {
  const choice = reasons ? 'refuse' : 'grant';
  const { problems } = await proposeDecision(proposer, id, { version: await versionOf(id), reasons, choice });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const result = await sign(signer, id);
  if (result.status !== 'signed') throw new Error(result.status);
  return (await systemDb().notification.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } })).id;
};

let powers = 0;
/** A power in force, written past its services, and the agent who acts with it as their session would say. */
export const actingFor = async (
  granter: Actor,
  agent: Actor,
  more: Partial<Prisma.PowerUncheckedCreateInput> = {},
): Promise<{ readonly power: { readonly id: string; readonly reference: string }; readonly agent: Actor }> => {
  const reference = `TEST-${++powers}-${granter.id.slice(-6)}`;
  const power = await systemDb().power.create({
    data: {
      reference,
      granterId: granter.id,
      agentId: agent.id,
      kind: 'general',
      state: 'in_force',
      askedById: granter.id,
      askedAt: now(),
      inscribedAt: now(),
      effectiveAt: now(),
      until: toDate(addYears(today(), 1)),
      ...more,
    },
  });
  const { kind, topics, procedures, notifications } = power;
  const scope = { kind, topics, procedures };
  return {
    power: { id: power.id, reference },
    agent: {
      ...agent,
      acting: {
        personId: granter.id,
        name: 'Marta López García',
        powerId: power.id,
        reference,
        procedures: coveredProcedures(scope),
        notifications,
        inForce: true,
      },
    },
  };
};
