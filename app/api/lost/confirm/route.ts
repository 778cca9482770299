import { z } from 'zod/v4';
import { confirmLostContact } from '@/lib/services/identity/contacts/lost-contact';
import { browserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'identity',
  input: z.object({ code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/lost`;
    const refused = (code: string, left = 0) => ({
      to: `${page}/code`,
      problems: [{ field: 'code', code, values: { left } }],
    });
    if (!input.code.trim()) return refused('missing');
    const result = await confirmLostContact(actor, { codeId: await browserId('code'), code: input.code });
    if (!result.ok) return refused(result.left > 0 ? 'wrong-code' : 'dead-proofs', result.left);
    return { to: `${page}/done` };
  },
});
