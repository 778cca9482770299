import { z } from 'zod/v4';
import { forwardDocument } from '@/lib/services/written/forward-document';
import { id, mutation } from '../../mutation';

/** Sends a written document on to the body it belongs to. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    to: z.string().max(10).default(''),
    reason: z.string().max(4000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const { problems } = await forwardDocument(actor, input.case, input.version, input);
    return problems.length > 0
      ? { to: `/${locale}/office/cases/${input.case}/forward`, problems }
      : { to: `/${locale}/office/queue?done=forwarded` };
  },
});
