import { z } from 'zod/v4';
import { appreciateRequirement, appreciations } from '@/lib/services/office/appreciate';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    requirement: z.string().regex(/^[a-z0-9-]{1,60}$/i),
    outcome: z.enum(appreciations).optional(),
    reason: z.string().max(2000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/decision`;
    const { problems } = await appreciateRequirement(actor, input.case, input);
    return problems.length > 0 ? { to: `${page}/${input.requirement}`, problems } : { to: `${page}#requirements` };
  },
});
