import { z } from 'zod/v4';
import { withdrawOpinion } from '@/lib/services/office/opinions';
import { id, mutation } from '../../../mutation';

/** What was asked is taken back. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, opinion: id }),
  run: async ({ input, actor, locale }) => {
    await withdrawOpinion(actor, input.case, input.opinion);
    return { to: `/${locale}/office/cases/${input.case}/opinions?done=withdrawn` };
  },
});
