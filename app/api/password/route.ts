import { z } from 'zod/v4';
import { changePassword } from '@/lib/services/identity/change-password';
import { provenFirst } from '../methods/proven-first';
import { mutation } from '../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ currentPassword: z.string().max(512), password: z.string().max(512) }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, '/password', async (to) => {
      const missing = (['currentPassword', 'password'] as const).filter((field) => !input[field]);
      if (missing.length > 0) return { to, problems: missing.map((field) => ({ field, code: 'missing' })) };
      const result = await changePassword(actor, session, input);
      if (result.ok) return { to: `/${locale}/my/security?done=password` };
      const [broken] = result.broken;
      const problem = broken
        ? { field: 'password', code: `password-${broken}` }
        : { field: 'currentPassword', code: 'wrong-password' };
      return { to, problems: [problem] };
    }),
});
