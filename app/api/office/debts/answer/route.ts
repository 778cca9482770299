import { z } from 'zod/v4';
import { decideDebtRequest } from '@/lib/services/debts/decide-request';
import { id, mutation } from '../../../mutation';

/** Staff answer what was asked about a debt. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ request: id, debt: id, answer: z.enum(['accept', 'refuse']) }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/debts/${input.debt}`;
    const reasons = String(values[`reasons-${input.request}`] ?? '').slice(0, 4000);
    const { problems } = await decideDebtRequest(actor, input.request, { accept: input.answer === 'accept', reasons });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=answer` };
  },
});
