import { z } from 'zod/v4';
import { switchClause } from '@/lib/services/office/clauses';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ clause: id, version: z.coerce.number().int().positive(), to: z.enum(['on', 'off']) }),
  run: async ({ input, actor, locale }) => {
    await switchClause(actor, input.clause, { version: input.version, isOn: input.to === 'on' });
    return { to: `/${locale}/office/clauses` };
  },
});
