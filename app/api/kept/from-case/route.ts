import { z } from 'zod/v4';
import { keepFromCase } from '@/lib/services/documents/keep-document';
import { id, mutation } from '../../mutation';

/** Keeps a copy of a document of an own case for other procedures. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ document: id }),
  run: async ({ input, actor, locale }) => {
    const { problems } = await keepFromCase(actor, input.document);
    const page = `/${locale}/my/documents`;
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=kept` };
  },
});
