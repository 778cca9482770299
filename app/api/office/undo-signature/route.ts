import { z } from 'zod/v4';
import { undoSignature } from '@/lib/services/office/release-decision';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive(), reason: z.string().max(2000) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/decision`;
    const { problems } = await undoSignature(actor, input.case, input);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=undone` };
  },
});
