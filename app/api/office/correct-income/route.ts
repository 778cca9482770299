import { z } from 'zod/v4';
import { correctIncome } from '@/lib/services/certificates/correct-income';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    person: id,
    year: z.coerce.number().int().min(1967).max(2200),
    version: z.coerce.number().int().min(0),
  }),
  run: async ({ input, values, actor, locale }) => {
    const { person: personId, year, version } = input;
    const page = `/${locale}/office/income/${personId}/${year}`;
    const { problems } = await correctIncome(actor, { personId, year, version, values });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=saved` };
  },
});
