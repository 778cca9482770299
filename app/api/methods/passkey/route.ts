import { z } from 'zod/v4';
import { addPasskey } from '@/lib/services/identity/methods/add-passkey';
import { mutation } from '../../mutation';
import { provenFirst } from '../proven-first';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ code: z.string().max(8000), name: z.string().max(200) }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, '/passkey', async (to) => {
      const name = input.name.trim();
      const refused = (field: string, code: string, limit = 40) => ({
        to,
        problems: [{ field, code, values: { limit } }],
        keep: { name },
      });
      if (!name) return refused('name', 'missing');
      if (name.length > 40) return refused('name', 'too-long');
      const { ok } = await addPasskey(actor, session, { answer: input.code, name });
      return ok ? { to: `/${locale}/my/security?done=passkey` } : refused('code', 'wrong-passkey');
    }),
});
