import { z } from 'zod/v4';
import { unprotectPerson } from '@/lib/services/office/apart';
import { id, mutation } from '../../../mutation';

/** The person of a case is no longer protected. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ case: id }),
  run: async ({ input, actor, locale }) => {
    await unprotectPerson(actor, input.case);
    return { to: `/${locale}/office/cases/${input.case}/protection?done=unset` };
  },
});
