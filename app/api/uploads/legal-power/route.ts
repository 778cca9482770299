import { z } from 'zod/v4';
import { enterLegalPower } from '@/lib/services/powers/legal-power';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ granter: z.string().max(40), agent: z.string().max(40), number: z.string().max(120) }),
  run: async ({ actor, values, locale }) => {
    const entered = await enterLegalPower(actor, values);
    return 'problems' in entered
      ? { to: `/${locale}/office/powers/new`, problems: entered.problems }
      : { to: `/${locale}/office/powers?done=entered` };
  },
});
