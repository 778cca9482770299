import { z } from 'zod/v4';
import { protectPerson } from '@/lib/services/office/apart';
import { id, mutation } from '../../mutation';

/** The person of a case is protected from now on. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ case: id, reason: z.string().max(10_000).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/protection`;
    const { problems } = await protectPerson(actor, input.case, input.reason);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=set` };
  },
});
