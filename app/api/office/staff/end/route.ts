import { z } from 'zod/v4';
import { endStaff } from '@/lib/services/staff/accounts';
import { id, mutation } from '../../../mutation';

/** Takes every role from a member of staff. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ person: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    await endStaff(actor, input.person, input.version);
    return { to: `/${locale}/office/staff/${input.person}?done=ended` };
  },
});
