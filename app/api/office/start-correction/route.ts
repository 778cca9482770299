import { z } from 'zod/v4';
import { startCorrection } from '@/lib/services/revisions/start-correction';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive(), reason: z.string().max(4000).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { problems } = await startCorrection(actor, input.case, input);
    return problems.length > 0 ? { to: `${page}/correction`, problems } : { to: page };
  },
});
