import { z } from 'zod/v4';
import { removeMethod } from '@/lib/services/identity/methods/remove-method';
import { id, mutation } from '../../mutation';
import { provenFirst } from '../proven-first';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ method: id }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, `/methods/${input.method}`, async () => {
      const { ok } = await removeMethod(actor, session, input.method);
      return { to: `/${locale}/my/security?done=${ok ? 'removed' : 'only-way'}` };
    }),
});
