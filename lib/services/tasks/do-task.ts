import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { enqueue } from '@/lib/db/queue';
import { type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { isRepeatable, isTemplate } from '../messages/templates';
import { officeTasks } from './list-tasks';

/** A task that waits, under its lock. @throws NotFound for whoever does not do such tasks, Conflict when it was done before. */
const lockTask = async (tx: Tx, actor: Actor, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "StaffTask" WHERE id = ${id} FOR UPDATE`;
  const task = await tx.staffTask.findFirst({ where: { AND: [{ id }, officeTasks(actor)] } });
  if (!task) throw new NotFound('task');
  if (task.doneAt) throw new Conflict('task done');
  return task;
};
const behalfOf = ({ personId }: { readonly personId: string | null }) => (personId ? { behalf: personId } : {});

/** Somebody says that they do it. @throws Conflict when a colleague was first. */
export const takeTask = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'do:task');
    const task = await lockTask(tx, actor, id);
    if (task.takenById !== null && task.takenById !== actor.id) throw new Conflict('task taken');
    await tx.staffTask.update({ where: { id }, data: { takenById: actor.id, takenAt: task.takenAt ?? system() } });
    audit({ action: 'task.taken', object: `task:${id}`, ...behalfOf(task), details: { kind: task.kind } });
  });

/** Closes a task with what was done about it. */
export const closeTask = async (
  actor: Actor,
  id: string,
  typed: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'do:task');
    const task = await lockTask(tx, actor, id);
    const note = typed.trim();
    if (!note) return { problems: [{ field: 'note', code: 'missing' }] };
    await tx.staffTask.update({ where: { id }, data: { doneAt: system(), doneById: actor.id, note } });
    audit({ action: 'task.done', object: `task:${id}`, ...behalfOf(task), details: { kind: task.kind } });
    return { problems: [] };
  });

/**
 * Sends the message of a task once more, to the address the person has today, and closes the task; if it comes back
 * again, that is a new one.
 */
export const retryMessage = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'retry:message');
    const task = await lockTask(tx, actor, id);
    const messageId = String((task.details as { message?: unknown }).message ?? '');
    await tx.$executeRaw`SELECT 1 FROM "Message" WHERE id = ${messageId} FOR UPDATE`;
    const message = await tx.message.findUnique({ where: { id: messageId } });
    if (!message || !isTemplate(message.template) || !isRepeatable(message.template)) throw new NotFound('message');
    if (message.state !== 'failed' && message.state !== 'bounced') throw new Conflict('message sent');
    const person = message.personId
      ? await tx.person.findUnique({ where: { id: message.personId }, select: { email: true, phone: true } })
      : null;
    const recipient = (message.channel === 'email' ? person?.email : person?.phone) ?? message.recipient;
    const at = system();
    await tx.message.update({
      where: { id: messageId },
      data: {
        state: 'queued',
        attempts: 0,
        recipient,
        nextTryAt: at,
        bouncedAt: null,
        deliveredAt: null,
        sentAt: null,
      },
    });
    await enqueue(tx, 'deliver-message', { messageId });
    await tx.staffTask.update({ where: { id }, data: { doneAt: at, doneById: actor.id } });
    audit({ action: 'message.retried', object: `message:${messageId}`, ...behalfOf(task), details: { task: id } });
  });
