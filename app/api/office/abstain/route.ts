import { z } from 'zod/v4';
import { abstain } from '@/lib/services/office/apart';
import { id, mutation } from '../../mutation';

/** Somebody stands aside from a case. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    cause: z.string().max(5).default(''),
    text: z.string().max(10_000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/abstain`;
    const { problems } = await abstain(actor, input.case, input);
    return { to: page, ...(problems.length > 0 ? { problems } : {}) };
  },
});
