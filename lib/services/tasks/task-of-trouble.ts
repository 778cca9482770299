import 'server-only';
import { system } from '@/lib/adapters/clock';
import type { Tx } from '@/lib/db/transact';
import { addTask } from './add-task';

/** Written by the office when a trouble ends by itself; what a person closed has their own words. */
export const ENDED_BY_ITSELF = 'ended by itself';

/** Leaves the task of a trouble, or opens it again when it had ended by itself. Answers whether that is news. */
export const reopenTask = async (tx: Tx, task: Parameters<typeof addTask>[1]): Promise<boolean> => {
  const found = await tx.staffTask.findUnique({ where: { dedupeKey: task.dedupeKey } });
  if (!found) await addTask(tx, task);
  // Whoever closed it by hand knows of the trouble: it is not put before them again every minute.
  else if (found.doneAt === null || found.doneById !== null) return false;
  else await tx.staffTask.update({ where: { id: found.id }, data: { doneAt: null, note: null } });
  return true;
};

/** Closes the task of a trouble that is gone. Answers whether there was one. */
export const closeTask = async (tx: Tx, dedupeKey: string): Promise<boolean> => {
  const data = { doneAt: system(), note: ENDED_BY_ITSELF };
  return (await tx.staffTask.updateMany({ where: { dedupeKey, doneAt: null }, data })).count > 0;
};
