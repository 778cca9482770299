import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { LocalHoliday } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from '@/lib/law/calendar';
import { openStates } from '../assignment/hand-over';
import { HEARD_MS, loadHolidays } from '../register/local-holidays';
import { placesOf } from '../register/places';

const AT_ONCE = 200;
const MOVED = 'request-moved';
/* Every term of a person is locked by its case, so that an answer or an extension comes before or after. */
const lock = (tx: Tx, id: string) => tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} FOR UPDATE`;

/** Requests that wait for an answer and whose term runs over the day. */
const runningOver = (day: Date, after: string) =>
  ({
    state: 'open',
    notifiedOn: { lt: day },
    dueOn: { gte: day > toDate(today()) ? day : toDate(today()) },
    id: { gt: after },
  }) as const;

/* Whether it was opened when every process knew of the holiday: then its last day was counted with it. */
const countsIt = async (tx: Tx, { enteredAt }: LocalHoliday, requestId: string): Promise<boolean> => {
  const known = { gt: new Date(enteredAt.getTime() + HEARD_MS) };
  const ended = [{ openedAt: known }, { refusedAt: known }, { rejectedAt: known }];
  return (await tx.notification.count({ where: { requestId, OR: ended } })) > 0;
};

const moveRequest = async (tx: Tx, audit: Audit, holiday: LocalHoliday, id: string): Promise<boolean> => {
  const found = await tx.documentRequest.findFirst({
    where: { AND: [runningOver(holiday.day, ''), { id }] },
    include: { case: { include: { person: true } } },
  });
  if (!found?.dueOn || !found.notifiedOn || (await countsIt(tx, holiday, id))) return false;
  const mark = `${holiday.id} ${id}`;
  const moved = { kind: MOVED, caseId: found.caseId, details: { path: ['of'], equals: mark } };
  if ((await tx.caseEvent.count({ where: moved })) > 0) return false;
  const { person } = found.case;
  const [from, before] = [toDay(found.notifiedOn), toDay(found.dueOn)];
  const given = workingDaysBetween(from, before, placesOf(person, holiday.id));
  const dueOn = addWorkingDays(from, given, placesOf(person));
  // Their place does not keep it, or it was non-working anyway.
  if (dueOn <= before) return false;
  const at = now();
  await tx.documentRequest.update({ where: { id }, data: { dueOn: toDate(dueOn) } });
  await tx.case.update({
    where: { id: found.caseId },
    data: {
      version: { increment: 1 },
      updatedAt: at,
      events: { create: { at, kind: MOVED, details: { dueOn, holiday: toDay(holiday.day), of: mark } } },
    },
  });
  audit({
    action: 'request.lengthened',
    object: `case:${found.caseId}`,
    behalf: person.id,
    details: { holiday: toDay(holiday.day), dueOn },
  });
  return true;
};

const endingOn = (day: Date) => ({ dueOn: day, state: { in: [...openStates] } });
/* A term of months ends on its day unless that is a holiday (art. 30.5): the term to decide and the one of an objection. */
const moveTerm = async (tx: Tx, audit: Audit, holiday: LocalHoliday, id: string): Promise<boolean> => {
  const found = await tx.case.findFirst({
    where: { ...endingOn(holiday.day), id },
    include: { person: true },
  });
  const before = toDay(holiday.day);
  const dueOn = found && nextWorkingDay(before, placesOf(found.person));
  if (!dueOn || dueOn === before) return false;
  await tx.case.update({ where: { id }, data: { dueOn: toDate(dueOn) } });
  audit({ action: 'case.lengthened', object: `case:${id}`, behalf: found.personId, details: { dueOn } });
  return true;
};

/* One after another, each in its own transaction: cut off in the middle, the next run finds moved what was moved. */
const each = async (
  holiday: LocalHoliday,
  next: (after: string) => Promise<readonly { readonly id: string; readonly caseId: string }[]>,
  move: (tx: Tx, audit: Audit, holiday: LocalHoliday, id: string) => Promise<boolean>,
): Promise<number> => {
  let moved = 0;
  for (let after = ''; ; ) {
    const found = await next(after);
    for (const { id, caseId } of found) {
      const isMoved = await transact(systemActor, async (tx, audit) => {
        await lock(tx, caseId);
        return move(tx, audit, holiday, id);
      });
      if (isMoved) moved++;
    }
    const last = found.at(-1);
    if (!last || found.length < AT_ONCE) return moved;
    after = last.id;
  }
};

const apply = async (holiday: LocalHoliday): Promise<number> => {
  const { day } = holiday;
  const requests = await each(
    holiday,
    (after) =>
      systemDb().documentRequest.findMany({
        where: runningOver(day, after),
        orderBy: { id: 'asc' },
        take: AT_ONCE,
        select: { id: true, caseId: true },
      }),
    moveRequest,
  );
  // A term to decide that has run out stays where it was (art. 32.3).
  if (toDay(day) < today()) return requests;
  const terms = await each(
    holiday,
    async (after) => {
      const where = { AND: [endingOn(day), { id: { gt: after } }] };
      const found = await systemDb().case.findMany({
        where,
        orderBy: { id: 'asc' },
        take: AT_ONCE,
        select: { id: true },
      });
      return found.map(({ id }) => ({ id, caseId: id }));
    },
    moveTerm,
  );
  return requests + terms;
};

/**
 * Moves the terms that run over a holiday which was entered after they began (Ley 39/2015 arts. 30.2, 30.5 and 30.6): requests
 * in working days, and the term to decide when it was its last day. Each once. Answers how many it moved.
 */
export const applyHolidays = async (): Promise<number> => {
  assertCan(systemActor, 'move:terms');
  // Not before every process counts with it: a term that began meanwhile without it would be missed.
  const waiting = { appliedAt: null, withdrawnAt: null, enteredAt: { lte: new Date(now().getTime() - HEARD_MS) } };
  const found = await systemDb().localHoliday.findMany({
    where: waiting,
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
  });
  if (found.length === 0) return 0;
  await loadHolidays();
  let moved = 0;
  for (const holiday of found) {
    moved += await apply(holiday);
    await transact(systemActor, (tx) =>
      tx.localHoliday.updateMany({ where: { ...waiting, id: holiday.id }, data: { appliedAt: now() } }),
    );
  }
  return moved;
};
