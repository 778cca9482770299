import { z } from 'zod/v4';
import { readAnswer } from '@/lib/services/office/read-answer';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive(), request: id }),
  run: async ({ input, actor, locale }) => {
    await readAnswer(actor, input.case, input);
    return { to: `/${locale}/office/cases/${input.case}#answers` };
  },
});
