import { z } from 'zod/v4';
import { retryJobs } from '@/lib/services/operations/overview';
import { mutation } from '../../../mutation';

/** Failed jobs run again: the oldest of a kind, or all. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ queue: z.string().regex(/^[a-z][a-z-]{1,60}$/), most: z.enum(['one', 'all']) }),
  run: async ({ input, actor, locale }) => {
    const count = await retryJobs(actor, input.queue, input.most);
    return { to: `/${locale}/office/operations?retried=${count}` };
  },
});
