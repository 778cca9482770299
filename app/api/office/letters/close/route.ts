import { z } from 'zod/v4';
import { closeBatch } from '@/lib/services/identity/registration/letters';
import { id, mutation } from '../../../mutation';

/** The letters of a batch are in the post. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ batch: id }),
  run: async ({ input, actor, locale }) => {
    await closeBatch(actor, input.batch);
    return { to: `/${locale}/office/letters?closed=1` };
  },
});
