import { z } from 'zod/v4';
import { sendDocuments } from '@/lib/services/cases/send-documents';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({
    case: id,
    key: z.string().regex(/^[\w-]{20,64}$/),
    request: id.optional(),
    text: z.string().max(8000).default(''),
    silent: z.literal('yes').optional(),
  }),
  run: async ({ input, actor, locale }) => {
    const { request, text } = input;
    const reply = { text, silent: input.silent === 'yes', ...(request ? { request } : {}) };
    const result = await sendDocuments(actor, input.case, input.key, reply);
    if (result.status === 'registered') return { to: `/${locale}/receipts/${result.entryId}` };
    const page = `/${locale}/my/cases/${input.case}`;
    const unsent =
      result.status !== 'nothing'
        ? { field: request ? 'text' : 'send', code: `file-${result.status}` }
        : request
          ? { field: 'text', code: 'nothing-to-send' }
          : { field: 'send', code: 'no-file' };
    return { to: request ? `${page}/requests/${request}/send` : `${page}/documents`, problems: [unsent] };
  },
});
