import { z } from 'zod/v4';
import { breakPlan } from '@/lib/services/debts/break-plan';
import { changeDebt, debtActs } from '@/lib/services/debts/office-debt';
import { id, mutation } from '../../../mutation';

/** Staff write down what was notified about a debt. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ debt: id, act: z.enum(debtActs) }),
  run: async ({ input, actor, locale }) => {
    if (input.act === 'break') await breakPlan(actor, input.debt);
    else await changeDebt(actor, input.debt, input.act);
    return { to: `/${locale}/office/debts/${input.debt}?done=${input.act}` };
  },
});
