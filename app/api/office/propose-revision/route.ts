import { z } from 'zod/v4';
import { proposeRevision, revisionResults } from '@/lib/services/revisions/propose-revision';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    result: z.enum(revisionResults).optional(),
    reasons: z.string().max(4000).default(''),
  }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/decision`;
    const { problems } = await proposeRevision(actor, input.case, { ...input, values });
    return problems.length > 0 ? { to: page, problems } : { to: page };
  },
});
