import { z } from 'zod/v4';
import { removeStatement } from '@/lib/services/cases/state-document';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ statement: id, page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor }) => {
    await removeStatement(actor, input.statement);
    return { to: input.page };
  },
});
