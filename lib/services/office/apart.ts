import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { addTask } from '../tasks/add-task';
import { staffNames } from './case-in-sight';
import { lockOfficeCase } from './office-case';

/** The causes of Ley 40/2015 art. 23.2, by their letters. */
export const abstentionCauses = ['a', 'b', 'c', 'd', 'e'] as const;
const LONGEST = 2000;
type Refused = { readonly problems: readonly Problem[] };

const textProblems = (field: string, text: string): readonly Problem[] => {
  if (!text) return [{ field, code: 'missing' }];
  return text.length > LONGEST ? [{ field, code: 'too-long', values: { limit: LONGEST } }] : [];
};

/**
 * A case of the body whatever keeps it from the actor: only what has no personal data, for the pages that say why it is
 * not there. Past row security on purpose; the permission and the own cases are asked here.
 */
const findAnyway = async (actor: Actor, caseId: string) => {
  const row = await systemDb().case.findFirst({
    where: { id: caseId, state: { not: 'draft' }, personId: { notIn: [actor.id, ...actor.represents] } },
    select: {
      id: true,
      personId: true,
      procedure: true,
      addressedBody: true,
      state: true,
      version: true,
      registeredAt: true,
      dueOn: true,
      stoppedAt: true,
      assignedTo: { select: { givenName: true, surnames: true } },
      register: { where: { kind: 'application' }, take: 1, select: { number: true } },
      abstentions: { where: { staffId: actor.id }, select: { at: true } },
      person: {
        select: {
          protection: { include: { viewers: { orderBy: [{ allowedAt: 'asc' }, { staffId: 'asc' }] } } },
        },
      },
    },
  });
  if (!row) throw new NotFound('case');
  assertCan(actor, 'review:case', { personId: row.personId, body: attendingBody(row) });
  return row;
};

/** Why a case of the body is not shown to the actor: they stood aside, or its person is protected. Null when nothing keeps it from them. */
export const keptFrom = async (actor: Actor, caseId: string): Promise<'abstained' | 'protected' | null> => {
  const { abstentions, person } = await findAnyway(actor, caseId);
  if (abstentions.length > 0) return 'abstained';
  const { protection } = person;
  return protection && !protection.viewers.some(({ staffId }) => staffId === actor.id) ? 'protected' : null;
};

/**
 * The actor stands aside from a case (Ley 40/2015 art. 23.1): it leaves them, they no longer find it, and their supervisor
 * has to see to it. A proposal of theirs has to be returned first.
 */
export const abstain = async (
  actor: Actor,
  caseId: string,
  sent: { readonly version: number; readonly cause: string; readonly text: string },
): Promise<Refused> =>
  transact(actor, async (tx, audit) => {
    const { row } = await lockOfficeCase(tx, actor, caseId, sent.version, 'abstain:case');
    if (row.state === 'proposed') throw new Conflict('proposal waits');
    const cause = abstentionCauses.find((each) => each === sent.cause);
    const text = sent.text.trim();
    const problems = [...(cause ? [] : [{ field: 'cause', code: 'missing' }]), ...textProblems('text', text)];
    if (!cause || problems.length > 0) return { problems };
    await tx.case.update({
      where: { id: caseId },
      data: { version: { increment: 1 }, ...(row.assignedToId === actor.id ? { assignedToId: null } : {}) },
    });
    const body = attendingBody(row);
    await addTask(tx, { kind: 'abstained', dedupeKey: `abstained:${caseId}:${actor.id}`, body, caseId });
    audit({ action: 'case.abstained', object: `case:${caseId}`, behalf: row.personId, details: { cause } });
    // Last of all: from here on the case is out of their sight.
    await tx.abstention.createMany({ data: [{ caseId, staffId: actor.id, cause, text, at: now() }] });
    return { problems: [] };
  });

/** Who stood aside from a case and why, for those who see to it. */
export const listAbstentions = async (actor: Actor, caseId: string) => {
  const { personId, ...row } = await findAnyway(actor, caseId);
  assertCan(actor, 'protect:person', { personId, body: attendingBody(row) });
  const rows = await systemDb().abstention.findMany({ where: { caseId }, orderBy: { at: 'asc' } });
  const names = await staffNames(
    systemDb(),
    rows.map(({ staffId }) => staffId),
  );
  return rows.map(({ staffId, cause, text, at }) => ({
    id: staffId,
    name: names.get(staffId) ?? null,
    cause: abstentionCauses.find((each) => each === cause) ?? 'e',
    text,
    at,
  }));
};

/** What the page of a protected person's case shows: nothing of the person, and to supervisors who may see it. */
export const getProtection = async (actor: Actor, caseId: string) => {
  const row = await findAnyway(actor, caseId);
  if (row.abstentions.length > 0) throw new NotFound('case');
  const { protection } = row.person;
  const names = await staffNames(systemDb(), protection?.viewers.map(({ staffId }) => staffId) ?? []);
  const maySet = can(actor, 'protect:person', { personId: row.personId, body: attendingBody(row) });
  const colleagues = maySet
    ? await systemDb().staff.findMany({
        where: { body: actor.body ?? '', roles: { hasSome: ['caseworker', 'supervisor', 'auditor'] } },
        select: { personId: true, unit: true, person: { select: { givenName: true, surnames: true } } },
        orderBy: [{ unit: 'asc' }, { personId: 'asc' }],
        take: 1000,
      })
    : [];
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'case.viewed', object: `case:${caseId}`, behalf: row.personId, details: { redacted: true } }),
  );
  return {
    id: row.id,
    procedure: row.procedure,
    number: row.register[0]?.number ?? '',
    state: row.state,
    registeredAt: row.registeredAt,
    dueOn: row.dueOn,
    stoppedAt: row.stoppedAt,
    assigned: row.assignedTo && `${row.assignedTo.givenName} ${row.assignedTo.surnames}`,
    isProtected: protection !== null,
    maySee: protection === null || protection.viewers.some(({ staffId }) => staffId === actor.id),
    maySet,
    reason: maySet ? (protection?.reason ?? null) : null,
    viewers: maySet
      ? (protection?.viewers ?? []).map(({ staffId }) => ({ id: staffId, name: names.get(staffId) ?? null }))
      : [],
    colleagues: colleagues.map(({ personId, unit, person }) => ({
      id: personId,
      name: `${person.givenName} ${person.surnames}`,
      unit,
    })),
  };
};

const setting = async (actor: Actor, caseId: string) => {
  const row = await findAnyway(actor, caseId);
  if (row.abstentions.length > 0) throw new NotFound('case');
  assertCan(actor, 'protect:person', { personId: row.personId, body: attendingBody(row) });
  return row.personId;
};

/** From now on only those on its list see the cases of the person: whoever sets it is the first. */
export const protectPerson = async (actor: Actor, caseId: string, typed: string): Promise<Refused> => {
  const personId = await setting(actor, caseId);
  return transact(actor, async (tx, audit) => {
    const reason = typed.trim();
    const problems = textProblems('reason', reason);
    if (problems.length > 0) return { problems };
    const at = now();
    const { count } = await tx.protection.createMany({
      data: [{ personId, reason, setById: actor.id, setAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Conflict('protected');
    await tx.protectionViewer.createMany({
      data: [{ personId, staffId: actor.id, allowedById: actor.id, allowedAt: at }],
    });
    audit({ action: 'person.protected', object: `person:${personId}`, behalf: personId });
    return { problems: [] };
  });
};

/** The cases of the person are seen again by the whole body. */
export const unprotectPerson = async (actor: Actor, caseId: string): Promise<void> => {
  const personId = await setting(actor, caseId);
  await transact(actor, async (tx, audit) => {
    const { count } = await tx.protection.deleteMany({ where: { personId } });
    if (count === 0) throw new Conflict('not protected');
    audit({ action: 'person.unprotected', object: `person:${personId}`, behalf: personId });
  });
};

/** A member of staff may see the protected person, or no longer. */
export const allowToSee = async (
  actor: Actor,
  caseId: string,
  { staffId, may }: { readonly staffId: string; readonly may: boolean },
): Promise<Refused> => {
  const personId = await setting(actor, caseId);
  return transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Protection" WHERE "personId" = ${personId} FOR UPDATE`;
    if ((await tx.protection.count({ where: { personId } })) === 0) throw new Conflict('not protected');
    const colleague = await tx.staff.findFirst({ where: { personId: staffId, body: actor.body ?? '' } });
    if (!colleague || staffId === personId) return { problems: [{ field: 'staff', code: 'missing' }] };
    const details = { staff: staffId };
    if (may) {
      await tx.protectionViewer.createMany({
        data: [{ personId, staffId, allowedById: actor.id, allowedAt: now() }],
        skipDuplicates: true,
      });
      audit({ action: 'protection.allowed', object: `person:${personId}`, behalf: personId, details });
    } else {
      await tx.protectionViewer.deleteMany({ where: { personId, staffId } });
      audit({ action: 'protection.ended-for', object: `person:${personId}`, behalf: personId, details });
    }
    return { problems: [] };
  });
};
