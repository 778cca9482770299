import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { isRepeatable, isTemplate } from '../messages/templates';
import type { TaskKind } from './add-task';
import { kindsOf } from './task-kinds';

const PAGE = 50;
export const taskViews = ['open', 'mine', 'done'] as const;
export type TaskView = (typeof taskViews)[number];

/** Tasks of the kinds that the actor does and of their body; never about themselves or whom they represent. */
export const officeTasks = (actor: Actor): Prisma.StaffTaskWhereInput => ({
  kind: { in: [...kindsOf(actor.roles)] },
  AND: [
    { OR: [{ body: null }, { body: actor.body }] },
    { OR: [{ personId: null }, { personId: { notIn: [actor.id, ...actor.represents] } }] },
    // A question to one person is theirs alone, and so is a review.
    { OR: [{ kind: { notIn: ['opinion-asked', 'quality-review'] } }, { takenById: null }, { takenById: actor.id }] },
  ],
});

const viewOf = (view: TaskView, actor: Actor): Prisma.StaffTaskWhereInput =>
  view === 'done' ? { doneAt: { not: null } } : { doneAt: null, ...(view === 'mine' ? { takenById: actor.id } : {}) };

/** How many tasks wait for somebody with these roles: the number in the menu. */
export const countTasks = async (actor: Actor): Promise<number> =>
  can(actor, 'see:tasks')
    ? reading(actor, (tx) => tx.staffTask.count({ where: { AND: [officeTasks(actor), { doneAt: null }] } }))
    : 0;

type Row = Prisma.StaffTaskGetPayload<object>;
const messageIdOf = ({ details }: Row): string => String((details as { message?: unknown }).message ?? '');

/** The people, the message and the case of each task, as far as the actor may open them. */
const withNames = async (tx: Tx, actor: Actor, rows: readonly Row[]) => {
  const ids = rows.flatMap(({ personId, takenById, doneById }) =>
    [personId, takenById, doneById].filter((id) => id !== null),
  );
  const named = { id: true, givenName: true, surnames: true, idNumber: true } as const;
  const people = new Map(
    (await tx.person.findMany({ where: { id: { in: ids } }, select: named })).map((person) => [person.id, person]),
  );
  const messages = new Map(
    (await tx.message.findMany({ where: { id: { in: rows.map(messageIdOf).filter(Boolean) } } })).map((row) => [
      row.id,
      row,
    ]),
  );
  const caseIds = rows.flatMap(({ caseId }) => caseId ?? []);
  const opened = can(actor, 'review:case')
    ? await tx.case.findMany({ where: { AND: [officeCases(actor), { id: { in: caseIds } }] }, select: { id: true } })
    : [];
  const cases = new Set(opened.map(({ id }) => id));
  return rows.map((row) => {
    const message = messages.get(messageIdOf(row));
    const state = message?.state;
    const isOver = state === 'failed' || state === 'bounced';
    return {
      id: row.id,
      kind: row.kind as TaskKind,
      createdAt: row.createdAt,
      takenAt: row.takenAt,
      doneAt: row.doneAt,
      note: row.note,
      details: row.details as Readonly<Record<string, string | number>>,
      isMine: row.takenById === actor.id,
      person: people.get(row.personId ?? '') ?? null,
      takenBy: people.get(row.takenById ?? '') ?? null,
      doneBy: people.get(row.doneById ?? '') ?? null,
      caseId: row.caseId && cases.has(row.caseId) ? row.caseId : null,
      message: message && isTemplate(message.template) ? { ...message, template: message.template } : null,
      mayRetry:
        row.doneAt === null &&
        isOver &&
        can(actor, 'retry:message') &&
        isTemplate(message?.template ?? '') &&
        isRepeatable(message?.template as never),
    };
  });
};

/** A page of tasks: those that wait, oldest first; those done, newest first. */
export const listTasks = async (
  actor: Actor,
  { view, kind, page = 1 }: { readonly view: TaskView; readonly kind?: TaskKind | undefined; readonly page?: number },
) => {
  assertCan(actor, 'see:tasks');
  const ofKind = kind ? { kind } : {};
  const where = (each: TaskView) => ({ AND: [officeTasks(actor), viewOf(each, actor), ofKind] });
  const { tasks, counts } = await reading(actor, async (tx) => {
    const rows = await tx.staffTask.findMany({
      where: where(view),
      orderBy: view === 'done' ? [{ doneAt: 'desc' }, { id: 'asc' }] : [{ createdAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    });
    const counted = [];
    for (const each of taskViews) counted.push([each, await tx.staffTask.count({ where: where(each) })] as const);
    return { tasks: await withNames(tx, actor, rows), counts: Object.fromEntries(counted) as Record<TaskView, number> };
  });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'tasks.viewed', object: `tasks:${view}`, details: { page } }),
  );
  return { tasks, counts, pages: Math.max(1, Math.ceil((counts[view] ?? 0) / PAGE)) };
};

/** One task with everything its page shows. @throws NotFound for whoever does not do such tasks. */
export const getTask = async (actor: Actor, id: string) => {
  assertCan(actor, 'see:tasks');
  const task = await reading(actor, async (tx) => {
    const row = await tx.staffTask.findFirst({ where: { AND: [officeTasks(actor), { id }] } });
    return row ? (await withNames(tx, actor, [row]))[0] : undefined;
  });
  if (!task) throw new NotFound('task');
  const behalf = task.person ? { behalf: task.person.id } : {};
  await transact(actor, async (_tx, audit) => audit({ action: 'tasks.viewed', object: `task:${id}`, ...behalf }));
  return task;
};
export type Task = Awaited<ReturnType<typeof getTask>>;
