import { z } from 'zod/v4';
import { settleChange } from '@/lib/services/staff/accounts';
import { id, mutation } from '../../../mutation';

/** A second administrator says yes or no to a change. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ change: id, act: z.enum(['confirm', 'refuse']) }),
  run: async ({ input, actor, locale }) => {
    const person = await settleChange(actor, input.change, input.act);
    return { to: `/${locale}/office/staff/${person}?done=${input.act}` };
  },
});
