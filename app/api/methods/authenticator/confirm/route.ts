import { z } from 'zod/v4';
import { confirmAuthenticator } from '@/lib/services/identity/methods/add-authenticator';
import { mutation } from '../../../mutation';
import { provenFirst } from '../../proven-first';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ code: z.string().max(40) }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, '/authenticator', async (to) => {
      if (!input.code.trim()) return { to, problems: [{ field: 'code', code: 'missing' }] };
      const { ok } = await confirmAuthenticator(actor, session, input.code);
      if (!ok) return { to, problems: [{ field: 'code', code: 'wrong-app-code' }] };
      return { to: `/${locale}/my/security?done=authenticator` };
    }),
});
