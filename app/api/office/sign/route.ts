import { z } from 'zod/v4';
import { signDecision } from '@/lib/services/office/decide';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive(), code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    if (!input.code.trim()) return { to: `${page}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await signDecision(actor, input.case, { ...input, codeId: await browserId('code') });
    if (result.status === 'signed') return { to: `${page}/decision?done=signed` };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: `${page}/sign`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
