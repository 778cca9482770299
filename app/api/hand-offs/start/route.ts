import { z } from 'zod/v4';
import { startHandOff } from '@/lib/services/documents/hand-off';
import { id, mutation } from '../../mutation';

/** Makes an address with which a telephone goes on with one upload. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, kind: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  run: async ({ input, actor, session, locale }) => ({
    to: `/${locale}/my/hand-offs/${await startHandOff(actor, session.publicId, input.case, input.kind)}`,
  }),
});
