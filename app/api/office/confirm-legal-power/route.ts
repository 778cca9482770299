import { z } from 'zod/v4';
import { confirmLegalPower } from '@/lib/services/powers/legal-power';
import { id, mutation } from '../../mutation';

/** A second registrar confirms a legal representation: from here on it gives its right. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ power: id }),
  run: async ({ input, actor, values, locale }) => {
    const { problems } = await confirmLegalPower(actor, input.power, values);
    return problems.length > 0
      ? { to: `/${locale}/office/powers/${input.power}`, problems }
      : { to: `/${locale}/office/powers?done=confirmed` };
  },
});
