import { z } from 'zod/v4';
import { findForStaff } from '@/lib/services/staff/accounts';
import { mutation } from '../../../mutation';

/** A person is looked for by a post: their document stays out of addresses, logs and histories. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ idNumber: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/staff`;
    const found = await findForStaff(actor, input.idNumber);
    return 'problems' in found ? { to: page, problems: found.problems } : { to: `${page}/${found.personId}` };
  },
});
