import { z } from 'zod/v4';
import { removeView } from '@/lib/services/office/queue-own';
import { id, mutation } from '../../../../mutation';

/** A saved view is deleted. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor'],
  input: z.object({ saved: id }),
  run: async ({ input, actor, locale }) => {
    await removeView(actor, input.saved);
    return { to: `/${locale}/office/queue/views?done=removed` };
  },
});
