import { z } from 'zod/v4';
import { endLegalPower } from '@/lib/services/powers/legal-power';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ power: id, reason: z.string().max(2000) }),
  run: async ({ input, actor, locale }) => {
    const { problems } = await endLegalPower(actor, input.power, input.reason);
    return problems.length > 0
      ? { to: `/${locale}/office/powers/${input.power}`, problems }
      : { to: `/${locale}/office/powers?done=ended` };
  },
});
