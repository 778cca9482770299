import 'server-only';
import { z } from 'zod/v4';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, Forbidden, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Prisma } from '@/lib/db/generated/client';
import { type Audit, reading, type Tx, transact } from '@/lib/db/transact';
import { addYears, type Day } from '@/lib/law/day';
import type { Problem } from '../forms/form-return';
import { handlersOf, isApart } from './colleagues';
import { handOver, openStates } from './hand-over';

const AT_A_TIME = 50;
const movedCases = z.array(z.string());

/** Their own; a supervisor plans and ends those of everybody in the body. */
const mayPlanFor = (actor: Actor, personId: string): boolean =>
  actor.id === personId || can(actor, 'manage:assignment', actor.body ? { body: actor.body } : {});

/** Absences that have not ended, own or of the whole body, soonest first, and who can stand in. */
export const listAbsences = async (actor: Actor) => {
  assertCan(actor, 'plan:absence', actor.body ? { body: actor.body } : {});
  const body = actor.body ?? '';
  const mayPlanForAll = mayPlanFor(actor, '');
  const named = { select: { person: { select: { givenName: true, surnames: true } } } } as const;
  return reading(actor, async (tx) => ({
    mayPlanForAll,
    colleagues: await handlersOf(tx, body),
    absences: await tx.absence.findMany({
      where: { endedAt: null, staff: { body }, ...(mayPlanForAll ? {} : { personId: actor.id }) },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
      take: 500,
      include: { staff: named, cover: named },
    }),
  }));
};

/** Overlapping days that have not ended, of one person. */
const awayBetween = (tx: Tx, personId: string, from: Day, until: Day) =>
  tx.absence.count({
    where: { personId, endedAt: null, from: { lte: toDate(until) }, until: { gte: toDate(from) } },
  });

/** Notes days somebody is away, and who stands in: their open cases go there on the first of them and come back after the last. */
export const planAbsence = async (
  actor: Actor,
  sent: {
    readonly personId: string;
    readonly from: Day | undefined;
    readonly until: Day | undefined;
    readonly coverId: string;
  },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'plan:absence', actor.body ? { body: actor.body } : {});
    const { personId, from, until, coverId } = sent;
    if (!mayPlanFor(actor, personId)) throw new Forbidden('plan:absence');
    const colleagues = await handlersOf(tx, actor.body ?? '');
    if (!colleagues.some(({ id }) => id === personId)) throw new NotFound('colleague');
    if (!from || !until)
      return {
        problems: [
          ...(from ? [] : [{ field: 'from', code: 'malformed' }]),
          ...(until ? [] : [{ field: 'until', code: 'malformed' }]),
        ],
      };
    const [first, last] = [today(), addYears(today(), 2)];
    if (until < first) return { problems: [{ field: 'until', code: 'too-early', values: { limit: first } }] };
    if (until < from) return { problems: [{ field: 'until', code: 'too-early', values: { limit: from } }] };
    if (until > last) return { problems: [{ field: 'until', code: 'too-late', values: { limit: last } }] };
    if (coverId && (coverId === personId || !colleagues.some(({ id }) => id === coverId)))
      return { problems: [{ field: 'cover', code: 'malformed' }] };
    // Both are locked in one order: two plans that name each other wait, and the second sees the first.
    for (const id of [personId, coverId].filter(Boolean).sort())
      await tx.$executeRaw`SELECT 1 FROM "Staff" WHERE "personId" = ${id} FOR UPDATE`;
    if ((await awayBetween(tx, personId, from, until)) > 0)
      return { problems: [{ field: 'from', code: 'away-already' }] };
    if (coverId && (await awayBetween(tx, coverId, from, until)) > 0)
      return { problems: [{ field: 'cover', code: 'cover-away' }] };
    const covering = await tx.absence.count({
      where: { coverId: personId, endedAt: null, from: { lte: toDate(until) }, until: { gte: toDate(from) } },
    });
    if (covering > 0) return { problems: [{ field: 'from', code: 'covers-somebody' }] };
    const { id } = await tx.absence.create({
      data: {
        personId,
        from: toDate(from),
        until: toDate(until),
        coverId: coverId || null,
        createdById: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    });
    audit({ action: 'assignment.absence-planned', object: `absence:${id}`, details: { of: personId, from, until } });
    return { problems: [] };
  });

/** Ends an absence before its last day, or takes back one that has not begun. Cases come back at the next minute. */
export const endAbsence = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'plan:absence', actor.body ? { body: actor.body } : {});
    await tx.$executeRaw`SELECT 1 FROM "Absence" WHERE id = ${id} FOR UPDATE`;
    const absence = await tx.absence.findFirst({ where: { id, staff: { body: actor.body ?? '' } } });
    if (!absence || !mayPlanFor(actor, absence.personId)) throw new NotFound('absence');
    if (absence.endedAt) throw new Conflict('absence');
    await tx.absence.update({ where: { id }, data: { endedAt: now() } });
    audit({ action: 'assignment.absence-ended', object: `absence:${id}`, details: { of: absence.personId } });
  });

type Moving = Awaited<ReturnType<typeof lockAbsence>>;
const lockAbsence = async (tx: Tx, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Absence" WHERE id = ${id} FOR UPDATE`;
  const { moved, ...absence } = await tx.absence.findUniqueOrThrow({ where: { id } });
  return { ...absence, moved: movedCases.parse(moved) };
};

/* A few open cases from one colleague to another. Those the other may not handle stay. */
const move = async (
  tx: Tx,
  audit: Audit,
  { from, to, of }: { readonly from: string; readonly to: string; readonly of: Prisma.CaseWhereInput },
): Promise<{ readonly moved: readonly string[]; readonly seen: number; readonly last: string | undefined }> => {
  const rows = await tx.case.findMany({
    where: { AND: [{ assignedToId: from, state: { in: [...openStates] } }, of] },
    orderBy: { id: 'asc' },
    take: AT_A_TIME,
    select: { id: true, version: true, personId: true },
  });
  const moved: string[] = [];
  for (const { id, version, personId } of rows) {
    if (await isApart(tx, to, personId)) continue;
    try {
      await handOver(tx, audit, systemActor, { id, version, to, why: 'absence' });
      moved.push(id);
    } catch (error) {
      // Changed this instant, or the other is no colleague any more: it stays where it is, until the next minute.
      if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
    }
  }
  return { moved, seen: rows.length, last: rows.at(-1)?.id };
};

/* All of them, a few in each transaction. */
const moveAll = async (
  absenceId: string,
  which: (absence: Moving) => { from: string; to: string; of: Prisma.CaseWhereInput } | null,
  note: (absence: Moving, moved: readonly string[]) => readonly string[],
): Promise<number> => {
  let count = 0;
  for (let after = ''; ; ) {
    const step = await transact(systemActor, async (tx, audit) => {
      const absence = await lockAbsence(tx, absenceId);
      const way = which(absence);
      if (!way) return { moved: [], seen: 0, last: undefined };
      const done = await move(tx, audit, { ...way, of: { AND: [way.of, { id: { gt: after } }] } });
      await tx.absence.update({ where: { id: absenceId }, data: { moved: [...note(absence, done.moved)] } });
      return done;
    });
    count += step.moved.length;
    if (step.seen < AT_A_TIME || !step.last) return count;
    after = step.last;
  }
};

/**
 * Hands the open cases of who is away to who stands in, and back to them once they return, as far as nobody else has them
 * by then.
 */
export const handOverAbsences = async (): Promise<number> => {
  const on = toDate(today());
  const { begun, ended } = await transact(systemActor, async (tx) => {
    await tx.absence.updateMany({ where: { endedAt: null, until: { lt: on } }, data: { endedAt: now() } });
    const select = { id: true } as const;
    return {
      begun: await tx.absence.findMany({ where: { endedAt: null, from: { lte: on }, coverId: { not: null } }, select }),
      ended: await tx.absence.findMany({ where: { endedAt: { not: null }, moved: { not: [] } }, select }),
    };
  });
  let count = 0;
  for (const { id } of ended) {
    count += await moveAll(
      id,
      ({ personId, coverId, moved }) =>
        coverId === null ? null : { from: coverId, to: personId, of: { id: { in: moved } } },
      ({ moved }) => moved,
    );
    await transact(systemActor, (tx) => tx.absence.update({ where: { id }, data: { moved: [] } }));
  }
  for (const { id } of begun)
    count += await moveAll(
      id,
      ({ personId, coverId, endedAt }) => (coverId && !endedAt ? { from: personId, to: coverId, of: {} } : null),
      (absence, moved) => [...new Set([...absence.moved, ...moved])],
    );
  return count;
};
