import { z } from 'zod/v4';
import { requestDocuments } from '@/lib/services/office/request-documents';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    kinds: z.union([z.string(), z.array(z.string())]).optional(),
    message: z.string().max(4000),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const kinds = input.kinds === undefined ? [] : [input.kinds].flat();
    const { problems } = await requestDocuments(actor, input.case, { ...input, kinds });
    return problems.length > 0 ? { to: `${page}/request`, problems } : { to: `${page}?done=requested` };
  },
});
