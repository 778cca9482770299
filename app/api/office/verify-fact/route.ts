import { z } from 'zod/v4';
import { verifyFact } from '@/lib/services/office/review';
import { withRowsChanged } from '../../list-rows';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    fact: z.string().max(60),
    reason: z.string().max(2000),
  }),
  run: async ({ input, actor, locale, values }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: `${page}/facts/${input.fact}`, problems: [], keep: rows };
    const { problems } = await verifyFact(actor, input.case, { ...input, values });
    return problems.length > 0 ? { to: `${page}/facts/${input.fact}`, problems } : { to: `${page}#facts` };
  },
});
