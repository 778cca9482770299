import { z } from 'zod/v4';
import { endOwnSession } from '@/lib/services/identity/sessions';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  input: z.object({ session: z.union([id, z.literal('all')]) }),
  run: async ({ input, actor, session, locale }) => {
    await endOwnSession(actor, input.session === 'all' ? null : input.session);
    const own = input.session === 'all' || input.session === session.publicId;
    return { to: own ? `/${locale}/signed-out` : `/${locale}/my/security?ended=1` };
  },
});
