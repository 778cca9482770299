import { z } from 'zod/v4';
import { removeDocument } from '@/lib/services/documents/attach-document';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ document: id, page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor }) => {
    await removeDocument(actor, input.document);
    return { to: input.page };
  },
});
