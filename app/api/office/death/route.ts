import { z } from 'zod/v4';
import { recordDeath } from '@/lib/services/deaths/record-death';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ idNumber: z.string().max(40) }),
  run: async ({ actor, values, locale }) => {
    const recorded = await recordDeath(actor, values);
    return 'problems' in recorded
      ? { to: `/${locale}/office/powers/death`, problems: recorded.problems }
      : { to: `/${locale}/office/powers?done=death` };
  },
});
