import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import type { Permission } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { toDay } from '@/lib/casework/dates';
import { type CaseAct, type CaseState, nextState } from '@/lib/casework/lifecycle';
import { type Appreciations, assess } from '@/lib/catalogue/assess';
import { type FactSources, parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Audit, reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { certificateFor } from '../cases/received-certificate';
import { lastChange } from './case-in-sight';

/** Names of the colleagues who acted on a case, by their id. */
const staffNamesOf = async (ids: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> => {
  const known = [...new Set(ids.filter((each) => typeof each === 'string'))];
  if (known.length === 0) return new Map();
  const people = await db().person.findMany({
    where: { id: { in: known }, staff: { isNot: null } },
    select: { id: true, givenName: true, surnames: true },
  });
  return new Map(people.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
};

/** A case as its caseworker reads it: facts with their sources and the assessment they give today. Every view is audited. */
export const getOfficeCase = async (actor: Actor, id: string) => {
  const find = {
    where: { id, ...officeCases(actor) },
    include: {
      person: {
        select: {
          id: true,
          givenName: true,
          surnames: true,
          idNumber: true,
          birthDate: true,
          province: true,
          town: true,
          protection: { select: { setAt: true } },
        },
      },
      assignedTo: { select: { id: true, givenName: true, surnames: true } },
      documents: {
        where: { entryId: { not: null } },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
        include: { redactions: { orderBy: { madeAt: 'asc' }, include: { copy: true } } },
      },
      requests: { orderBy: { madeAt: 'desc' }, take: 50 },
      statements: { where: { entryId: { not: null } }, orderBy: { madeAt: 'asc' } },
      decisions: { orderBy: { proposedAt: 'desc' }, take: 50 },
      notifications: { orderBy: { availableAt: 'desc' }, take: 50 },
      issued: {
        orderBy: { issuedAt: 'desc' },
        take: 100,
        select: { id: true, kind: true, title: true, issuedAt: true },
      },
      register: { orderBy: { presentedAt: 'asc' } },
      events: { orderBy: { at: 'desc' }, take: 200 },
      payments: { orderBy: [{ payOn: 'asc' }, { from: 'asc' }] },
      revisions: {
        where: { state: { not: 'draft' } },
        orderBy: { madeAt: 'desc' },
        include: { decision: true, entry: { select: { number: true } } },
      },
      messages: { where: { byOffice: false, readAt: null }, select: { id: true } },
    },
  } as const satisfies Prisma.CaseFindFirstArgs;
  const row = await reading(actor, (tx) => tx.case.findFirst(find));
  if (!row) throw new NotFound('case');
  const registered = getProcedure(row.procedure);
  const { procedure } = registered;
  assertCan(actor, 'review:case', { personId: row.personId, body: attendingBody(row) });
  const facts = parseFacts(procedure.facts, row.facts, today());
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'case.viewed', object: `case:${id}`, behalf: row.personId }),
  );
  const certificates = await reading(actor, (tx) =>
    tx.companyCertificate.findMany({
      where: { idNumber: row.person.idNumber, procedure: row.procedure },
      orderBy: { receivedAt: 'desc' },
      include: { company: { select: { name: true } }, account: { select: { ccc: true } } },
      take: 50,
    }),
  );
  const factSources = row.sources as FactSources;
  return {
    ...row,
    registered,
    facts,
    factSources,
    certificates,
    certificate: certificateFor(
      certificates.map((certificate) => ({ ...certificate, firstDay: toDay(certificate.firstDay) })),
      row.eventDate === null ? undefined : toDay(row.eventDate),
    ),
    staffNames: await staffNamesOf([
      ...Object.values(factSources).map(({ by }) => by),
      ...row.decisions.flatMap(({ proposedById, signedById }) => [proposedById, signedById]),
      ...row.requests.map(({ madeById }) => madeById),
      ...row.documents.flatMap(({ redactions }) => redactions.map(({ madeById }) => madeById)),
    ]),
    assessment: assess(procedure, facts, today(), row.appreciations as Appreciations),
  };
};

/** A case locked for an act of the office. `version` is the one the caseworker saw: a newer one is a conflict. */
export const lockOfficeCase = async (tx: Tx, actor: Actor, id: string, version: number, permission: Permission) => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} FOR UPDATE`;
  const row = await tx.case.findFirst({ where: { id, ...officeCases(actor) }, include: { person: true } });
  if (!row) throw new NotFound('case');
  const registered = getProcedure(row.procedure);
  assertCan(actor, permission, { personId: row.personId, body: attendingBody(row) });
  if (row.version !== version) throw new Conflict('case', await lastChange(tx, row));
  return {
    row,
    registered,
    procedure: registered.procedure,
    facts: parseFacts(registered.procedure.facts, row.facts, today()),
  };
};

/** Something about the case changed: whoever saw it before acts on an older version. */
export const touchCase = (tx: Tx, id: string) =>
  tx.case.update({ where: { id }, data: { updatedAt: now(), version: { increment: 1 } } });

/** The state an act leads to. @throws Conflict when the case is no longer where that can happen. */
export const advance = (state: CaseState, act: CaseAct): CaseState => {
  const to = nextState(state, act);
  if (!to) throw new Conflict(`${act} in ${state}`);
  return to;
};

/** A case in the hands of who takes it, within an act: from registered it goes to instruction. */
export const takeWithin = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> => {
  const { row } = await lockOfficeCase(tx, actor, id, version, 'take:case');
  const at = now();
  await tx.case.update({
    where: { id },
    data: {
      state: advance(row.state, 'take'),
      assignedToId: actor.id,
      updatedAt: at,
      version: { increment: 1 },
      ...(row.state === 'registered' ? { events: { create: { at, kind: 'taken', byOffice: true } } } : {}),
    },
  });
  audit({ action: 'case.taken', object: `case:${id}`, behalf: row.personId });
};

/** Takes a case, with the caseworker's name on it. */
export const takeCase = async (actor: Actor, id: string, version: number): Promise<void> =>
  transact(actor, (tx, audit) => takeWithin(tx, audit, actor, { id, version }));
