import { z } from 'zod/v4';
import { giveUpImport } from '@/lib/services/imports/imports';
import { id, mutation } from '../../../mutation';

/** An import is ended before its time. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ import: id }),
  run: async ({ input, actor, locale }) => {
    await giveUpImport(actor, input.import);
    return { to: `/${locale}/office/imports/${input.import}?done=given-up` };
  },
});
