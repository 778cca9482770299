import { z } from 'zod/v4';
import { removeRule } from '@/lib/services/assignment/rules';
import { id, mutation } from '../../../mutation';

/** A rule of who gets which cases is taken away. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ rule: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    await removeRule(actor, input.rule, input.version);
    return { to: `/${locale}/office/assignment?done=removed` };
  },
});
