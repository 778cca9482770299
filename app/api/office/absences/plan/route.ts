import { z } from 'zod/v4';
import { planAbsence } from '@/lib/services/assignment/absences';
import { readDay } from '@/lib/services/register/read-filter';
import { id, mutation } from '../../../mutation';

/** Days that somebody is away, and who stands in. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    person: z.union([id, z.literal('')]).default(''),
    from: z.string().max(40).default(''),
    until: z.string().max(40).default(''),
    cover: z.union([id, z.literal('')]).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/absences`;
    const { problems } = await planAbsence(actor, {
      personId: input.person || actor.id,
      from: readDay(input.from.trim()),
      until: readDay(input.until.trim()),
      coverId: input.cover,
    });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=planned` };
  },
});
