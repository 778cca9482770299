import { z } from 'zod/v4';
import { removeKept } from '@/lib/services/documents/keep-document';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ document: id }),
  run: async ({ input, actor, locale }) => {
    await removeKept(actor, input.document);
    return { to: `/${locale}/my/documents?done=removed` };
  },
});
