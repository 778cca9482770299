import { z } from 'zod/v4';
import { addTowns } from '@/lib/services/calendar/edit-holidays';
import { mutation } from '../../../mutation';

/** Enters the local holidays of the towns of a province, one town a line. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({
    province: z.string().max(2).default(''),
    list: z.string().default(''),
    listSource: z.string().default(''),
  }),
  run: async ({ input: { province, list, listSource }, actor, locale }) => {
    const page = `/${locale}/office/calendar`;
    const { problems, entered } = await addTowns(actor, { province, list, source: listSource });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=list&entered=${entered}` };
  },
});
