import { z } from 'zod/v4';
import { resumeDesk } from '@/lib/services/desk/open-desk';
import { id, mutation } from '../../../mutation';

/** Goes on with a visitor of today. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ power: id }),
  run: async ({ input, actor, session, locale }) => {
    const opened = await resumeDesk(actor, session, input.power);
    return 'problems' in opened
      ? { to: `/${locale}/office/desk`, problems: opened.problems }
      : { to: `/${locale}/apply/${opened.slug}/${opened.caseId}/tasks` };
  },
});
