import { z } from 'zod/v4';
import { decisionChoices, proposeDecision } from '@/lib/services/office/decide';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    reasons: z.string().max(4000).default(''),
    choice: z.enum(decisionChoices).optional(),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { problems } = await proposeDecision(actor, input.case, input);
    return problems.length > 0 ? { to: `${page}/decision`, problems } : { to: `${page}/decision` };
  },
});
