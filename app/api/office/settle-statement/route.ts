import { z } from 'zod/v4';
import { settleStatement } from '@/lib/services/office/settle-statement';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    statement: id,
    verdict: z.enum(['fetched', 'refused']).optional(),
    note: z.string().max(2000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { verdict } = input;
    const { problems } = verdict
      ? await settleStatement(actor, input.case, { ...input, verdict })
      : { problems: [{ field: 'verdict', code: 'missing' }] };
    return problems.length > 0
      ? { to: `${page}/statements/${input.statement}`, problems }
      : { to: `${page}#statements` };
  },
});
