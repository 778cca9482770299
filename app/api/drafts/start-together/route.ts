import { z } from 'zod/v4';
import { startTogether } from '@/lib/services/cases/together';
import { browserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({}),
  run: async ({ values, actor, locale }) => {
    const slugs = [values.p ?? []].flat();
    const { id } = await startTogether(actor, slugs, locale, await browserId('check'));
    return { to: `/${locale}/my/together/${id}` };
  },
});
