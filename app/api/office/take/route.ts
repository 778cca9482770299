import { z } from 'zod/v4';
import { takeCase } from '@/lib/services/office/office-case';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    await takeCase(actor, input.case, input.version);
    return { to: page };
  },
});
