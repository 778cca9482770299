import { z } from 'zod/v4';
import { endAbsence } from '@/lib/services/assignment/absences';
import { id, mutation } from '../../../mutation';

/** An absence ends before its last day. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ absence: id }),
  run: async ({ input, actor, locale }) => {
    await endAbsence(actor, input.absence);
    return { to: `/${locale}/office/absences?done=ended` };
  },
});
