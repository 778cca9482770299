import { z } from 'zod/v4';
import { allowToSee } from '@/lib/services/office/apart';
import { id, mutation } from '../../../mutation';

/** A member of staff may see a protected person, or no longer. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({
    case: id,
    staff: z.union([id, z.literal('')]).default(''),
    may: z.enum(['yes', 'no']),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/protection`;
    const { problems } = await allowToSee(actor, input.case, { staffId: input.staff, may: input.may === 'yes' });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=allowed` };
  },
});
