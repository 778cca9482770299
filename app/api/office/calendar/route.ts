import { z } from 'zod/v4';
import { addHoliday } from '@/lib/services/calendar/edit-holidays';
import { mutation } from '../../mutation';

/** Enters a holiday of a community or of a town. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({
    day: z.string().max(40).default(''),
    name: z.string().default(''),
    where: z.string().max(2).default(''),
    town: z.string().default(''),
    source: z.string().default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/calendar`;
    const { problems } = await addHoliday(actor, input);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=entered` };
  },
});
