import { z } from 'zod/v4';
import { unlinkStaff } from '@/lib/services/staff/accounts';
import { id, mutation } from '../../../mutation';

/** Forgets which account at the identity provider is that of a member of staff. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ person: id }),
  run: async ({ input, actor, locale }) => {
    await unlinkStaff(actor, input.person);
    return { to: `/${locale}/office/staff/${input.person}?done=unlinked` };
  },
});
