import { z } from 'zod/v4';
import { liftHold } from '@/lib/services/retention/retention';
import { id, mutation } from '../../../mutation';

/** An auditor lets deletion go on. */
export const POST = mutation({
  level: 'staff',
  roles: ['auditor'],
  input: z.object({ hold: id }),
  run: async ({ input, actor, locale }) => {
    await liftHold(actor, input.hold);
    return { to: `/${locale}/office/retention?done=lifted` };
  },
});
