import { z } from 'zod/v4';
import { closeTask } from '@/lib/services/tasks/do-task';
import { id, mutation } from '../../../mutation';

/** A task is done: with a note of what was done. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'registrar'],
  input: z.object({ task: id, note: z.string().max(1000) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/tasks`;
    const { problems } = await closeTask(actor, input.task, input.note);
    return problems.length > 0 ? { to: `${page}/${input.task}`, problems } : { to: `${page}?done=closed` };
  },
});
