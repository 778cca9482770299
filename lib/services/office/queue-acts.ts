import 'server-only';
import { z } from 'zod/v4';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, Forbidden, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { handOver } from '../assignment/hand-over';
import { queueMessage } from '../messages/queue-message';
import { reminderOf } from '../notifications/remind-requests';
import { lockOfficeCase } from './office-case';

/** What became of one case of many: done, as it was before, moved meanwhile, or not for them to do. */
const actResults = ['done', 'already', 'changed', 'refused', 'nothing-open', 'unreachable'] as const;
const result = z.object({
  id: z.string(),
  result: z.enum(actResults),
  /** Of a case that changed hands: who had it, and the version that says so. */
  was: z.string().nullable().optional(),
  version: z.number().int().optional(),
});
export type CaseResult = z.infer<typeof result>;
/** A case as it stood on the list. */
export type Ticked = { readonly id: string; readonly version: number };

/* One after another in the order of their ids, so that two acts wait for each other and never in a circle. What is refused changes nothing. */
const each = async (
  cases: readonly Ticked[],
  act: (one: Ticked) => Promise<Omit<CaseResult, 'id'>>,
): Promise<CaseResult[]> => {
  const results: CaseResult[] = [];
  for (const one of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id } = one;
    try {
      results.push({ id, ...(await act(one)) });
    } catch (error) {
      if (error instanceof Conflict) results.push({ id, result: 'changed' });
      else if (error instanceof NotFound || error instanceof Forbidden) results.push({ id, result: 'refused' });
      else throw error;
    }
  }
  return results;
};

/** Gives cases to a colleague, each as it stood on the list. Answers the act, with the result of each case. */
export const assignCases = async (actor: Actor, cases: readonly Ticked[], to: string): Promise<string> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'assign:case');
    const results = await each(cases, async (one) => {
      const moved = await handOver(tx, audit, actor, { ...one, to, why: 'by-hand' });
      return moved ? { result: 'done', ...moved } : { result: 'already' };
    });
    const data = { kind: 'assign', personId: actor.id, toId: to, at: now(), results };
    return (await tx.queueAct.create({ data, select: { id: true } })).id;
  });

/** Reminds the people of cases of what they were asked for and have not answered: once a day each. */
export const remindCases = async (actor: Actor, cases: readonly Ticked[]): Promise<string> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'request:documents');
    const results = await each(cases, async ({ id, version }) => {
      const { row } = await lockOfficeCase(tx, actor, id, version, 'request:documents');
      const request = await tx.documentRequest.findFirst({
        where: { caseId: id, state: 'open', notifiedOn: { not: null }, dueOn: { gte: toDate(today()) } },
        orderBy: { dueOn: 'asc' },
      });
      if (!request?.dueOn) return { result: 'nothing-open' };
      const key = `request:${request.id}:by-hand:${today()}`;
      const { procedure, person } = row;
      const notices = await reminderOf(tx, { key, dueOn: request.dueOn, procedure, person });
      if (notices.length === 0) return { result: 'unreachable' };
      const keys = notices.map(({ dedupeKey }) => dedupeKey);
      if ((await tx.message.count({ where: { dedupeKey: { in: keys } } })) > 0) return { result: 'already' };
      for (const notice of notices) await queueMessage(tx, notice);
      audit({ action: 'request.reminded', object: `case:${id}`, behalf: person.id, details: { mark: 'by-hand' } });
      return { result: 'done' };
    });
    const data = { kind: 'remind', personId: actor.id, at: now(), results };
    return (await tx.queueAct.create({ data, select: { id: true } })).id;
  });

const ownAct = async (tx: Tx, actor: Actor, id: string) => {
  const act = await tx.queueAct.findFirst({ where: { id, personId: actor.id } });
  if (!act) throw new NotFound('act');
  return { ...act, results: z.array(result).parse(act.results) };
};

/** An act on many cases with what became of each. What its reader may not see is told without a name. */
export const getQueueAct = async (actor: Actor, id: string) => {
  assertCan(actor, 'see:queue');
  const act = await reading(actor, (tx) => ownAct(tx, actor, id));
  const ids = act.results.map((one) => one.id);
  const named = { givenName: true, surnames: true } as const;
  const { cases, to } = await reading(actor, async (tx) => ({
    cases: await tx.case.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        procedure: true,
        person: { select: named },
        register: { where: { kind: 'application' }, select: { number: true } },
      },
    }),
    to: act.toId === null ? null : await tx.person.findUnique({ where: { id: act.toId }, select: named }),
  }));
  const byId = new Map(cases.map((row) => [row.id, row]));
  return {
    ...act,
    to,
    rows: act.results.map((one) => ({ ...one, case: byId.get(one.id) ?? null })),
    mayUndo: act.kind === 'assign' && act.undoneAt === null && act.results.some((one) => one.result === 'done'),
  };
};

/** Gives back what an act gave away, as far as nobody touched it since; its results then say which cases stay where they are. */
export const undoAssignment = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "QueueAct" WHERE id = ${id} FOR UPDATE`;
    const act = await ownAct(tx, actor, id);
    const done = act.results.filter((one) => one.result === 'done');
    if (act.kind !== 'assign' || done.length === 0) throw new NotFound('act');
    if (act.undoneAt) throw new Conflict('undone');
    const before = new Map(done.map((one) => [one.id, one.was ?? null]));
    const seen = done.map((one) => ({ id: one.id, version: one.version ?? 0 }));
    const results = await each(seen, async (one) => {
      await handOver(tx, audit, actor, { ...one, to: before.get(one.id) ?? null, why: 'undone' });
      return { result: 'done' };
    });
    await tx.queueAct.update({ where: { id }, data: { undoneAt: now(), results } });
  });
