import { z } from 'zod/v4';
import { holdDeletion } from '@/lib/services/retention/retention';
import { mutation } from '../../../mutation';

/** An auditor stops the deletion of what is of a person. */
export const POST = mutation({
  level: 'staff',
  roles: ['auditor'],
  input: z.object({ idNumber: z.string().max(40), reason: z.string().max(500) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/retention`;
    const { problems } = await holdDeletion(actor, input);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=held` };
  },
});
