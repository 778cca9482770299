import { z } from 'zod/v4';
import { resumeImport } from '@/lib/services/imports/imports';
import { id, mutation } from '../../../mutation';

/** An import that failed goes on. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ import: id }),
  run: async ({ input, actor, locale }) => {
    await resumeImport(actor, input.import);
    return { to: `/${locale}/office/imports/${input.import}?done=resumed` };
  },
});
