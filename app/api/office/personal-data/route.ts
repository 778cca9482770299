import { z } from 'zod/v4';
import { correctPersonalData } from '@/lib/services/personal-data/personal-data';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ person: id, seen: z.string().max(2_000) }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/office/personal-data/${input.person}`;
    const { problems } = await correctPersonalData(actor, input.person, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=corrected` };
  },
});
