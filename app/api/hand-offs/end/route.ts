import { z } from 'zod/v4';
import { endHandOff } from '@/lib/services/documents/hand-off';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ handOff: id, page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor }) => {
    await endHandOff(actor, input.handOff);
    return { to: input.page };
  },
});
