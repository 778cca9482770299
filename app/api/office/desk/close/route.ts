import { z } from 'zod/v4';
import { closeDesk } from '@/lib/services/desk/desk-records';
import { id, mutation } from '../../../mutation';

/** The visitor leaves without presenting anything. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ power: id }),
  run: async ({ input, actor, locale }) => {
    await closeDesk(actor, input.power);
    return { to: `/${locale}/office/desk?done=closed` };
  },
});
