import { z } from 'zod/v4';
import { undoAssignment } from '@/lib/services/office/queue-acts';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import { id, mutation } from '../../../mutation';

/** What was assigned goes back to whoever had it. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ act: id, query: z.string().max(2_000).default('') }),
  run: async ({ input, actor, locale }) => {
    await undoAssignment(actor, input.act);
    return { to: `/${locale}/office/queue/acts/${input.act}?${cleanPlace(input.query)}` };
  },
});
