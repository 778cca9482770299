import { z } from 'zod/v4';
import { withdrawCase } from '@/lib/services/cases/withdraw-case';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/my/cases/${input.case}/withdraw`;
    if (!input.code.trim()) return { to: `${page}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await withdrawCase(actor, input.case, { codeId: await browserId('code'), code: input.code });
    if (result.status === 'registered') return { to: `/${locale}/receipts/${result.entryId}` };
    // Decided meanwhile: the page says that it cannot be withdrawn any more.
    if (result.status === 'decided') return { to: page };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: `${page}/sign`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
