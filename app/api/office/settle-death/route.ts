import { z } from 'zod/v4';
import { settleDeath } from '@/lib/services/deaths/settle-death';
import { id, mutation } from '../../mutation';

/** Whose death was reported, with the evidence seen. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    person: z.string().max(40).optional(),
    evidence: z.string().max(2000).default(''),
  }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/death`;
    const { problems } = await settleDeath(actor, input.case, input.version, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=settled` };
  },
});
