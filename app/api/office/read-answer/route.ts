import { z } from 'zod/v4';
import { readAnswers } from '@/lib/services/office/read-answer';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    await readAnswers(actor, input.case, input.version);
    return { to: `/${locale}/office/cases/${input.case}#answers` };
  },
});
