import { z } from 'zod/v4';
import { confirmAccess } from '@/lib/services/identity/activation';
import { browserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'identity',
  input: z.object({ kind: z.enum(['activation', 'recovery']), code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/${input.kind === 'activation' ? 'activate' : 'recover'}`;
    if (!input.code.trim()) return { to: `${page}/code`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await confirmAccess(actor, input.kind, { codeId: await browserId('code'), code: input.code });
    if (result.ok) return { to: `${page}/password` };
    const code = result.left > 0 ? 'wrong-code' : 'dead-access';
    return { to: `${page}/code`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
