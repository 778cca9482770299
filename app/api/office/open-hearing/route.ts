import { z } from 'zod/v4';
import { openHearing } from '@/lib/services/office/request-documents';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    message: z.string().max(4000),
    workingDays: z.string().max(10).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { problems } = await openHearing(actor, input.case, input);
    return problems.length > 0 ? { to: `${page}/hearing`, problems } : { to: `${page}?done=hearing` };
  },
});
