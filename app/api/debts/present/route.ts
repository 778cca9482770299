import { z } from 'zod/v4';
import { presentDebtRequest } from '@/lib/services/debts/present-request';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';
import { debtsOf, whose } from '../debtor-input';

/** Signs and registers what is asked about a debt; sent twice it is one entry. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ ...whose, request: id, code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const of = debtsOf(input, actor, locale);
    const page = `${of.base}/requests/${input.request}`;
    if (!input.code.trim()) return { to: `${page}?sent=1`, problems: [{ field: 'code', code: 'missing' }] };
    const sent = { codeId: await browserId('code'), code: input.code, locale };
    const result = await presentDebtRequest(of.actor, of.debtor, input.request, sent);
    if (result.status !== 'wrong-code') return { to: page };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: `${page}?sent=1`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
