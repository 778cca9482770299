import { z } from 'zod/v4';
import { reviewDocument } from '@/lib/services/office/review';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    documentId: id,
    verdict: z.enum(['accepted', 'returned']),
    reason: z.string().max(2000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { problems, next } = await reviewDocument(actor, input.case, input);
    if (problems.length > 0) return { to: `${page}/documents/${input.documentId}`, problems };
    return { to: next ? `${page}/documents/${next}?done=reviewed` : `${page}?done=reviewed#documents` };
  },
});
