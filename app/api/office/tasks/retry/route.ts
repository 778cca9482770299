import { z } from 'zod/v4';
import { retryMessage } from '@/lib/services/tasks/do-task';
import { id, mutation } from '../../../mutation';

/** The message of a task goes out once more. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor', 'registrar'],
  input: z.object({ task: id }),
  run: async ({ input, actor, locale }) => {
    await retryMessage(actor, input.task);
    return { to: `/${locale}/office/tasks?done=retried` };
  },
});
