import { z } from 'zod/v4';
import { takeTask } from '@/lib/services/tasks/do-task';
import { id, mutation } from '../../../mutation';

/** Somebody takes a task. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'registrar'],
  input: z.object({ task: id }),
  run: async ({ input, actor, locale }) => {
    await takeTask(actor, input.task);
    return { to: `/${locale}/office/tasks?view=mine&done=taken` };
  },
});
