import { z } from 'zod/v4';
import { acceptModel, returnModel } from '@/lib/services/powers/check-model';
import { id, mutation } from '../../mutation';

/** Accepts a model on paper, or returns it with the reason. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ power: id, verdict: z.enum(['accepted', 'returned']), reason: z.string().max(2000).default('') }),
  run: async ({ input, actor, values, locale }) => {
    const accepted = input.verdict === 'accepted';
    const { problems } = accepted
      ? await acceptModel(actor, input.power, values)
      : await returnModel(actor, input.power, input.reason);
    return problems.length > 0
      ? { to: `/${locale}/office/powers/${input.power}`, problems }
      : { to: `/${locale}/office/powers?done=${input.verdict}` };
  },
});
