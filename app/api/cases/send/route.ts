import { z } from 'zod/v4';
import { sendDocuments } from '@/lib/services/cases/send-documents';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, key: z.string().regex(/^[\w-]{20,64}$/) }),
  run: async ({ input, actor, locale }) => {
    const result = await sendDocuments(actor, input.case, input.key);
    if (result.status === 'registered') return { to: `/${locale}/receipts/${result.entryId}` };
    const code = result.status === 'nothing' ? 'no-file' : `file-${result.status}`;
    return { to: `/${locale}/my/cases/${input.case}/documents`, problems: [{ field: 'send', code }] };
  },
});
