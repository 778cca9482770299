import { z } from 'zod/v4';
import { saveClause } from '@/lib/services/office/clauses';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({
    clause: id.optional(),
    version: z.coerce.number().int().positive().optional(),
    titleEs: z.string().max(140),
    textEs: z.string().max(2000),
    titleEn: z.string().max(140),
    textEn: z.string().max(2000),
    law: z.string().max(200),
    procedure: z.string().max(80).default(''),
  }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/clauses`;
    const of = input.clause && input.version ? { id: input.clause, version: input.version } : null;
    const { problems } = await saveClause(actor, of, values);
    return problems.length > 0 ? { to: `${page}/${input.clause ?? 'new'}`, problems } : { to: page };
  },
});
