import { z } from 'zod/v4';
import { takeNext } from '@/lib/services/assignment/take-next';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import { mutation } from '../../../mutation';

/** Somebody takes the next case. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ query: z.string().max(2_000).default('') }),
  run: async ({ input, actor, locale }) => {
    const taken = await takeNext(actor);
    return {
      to: taken ? `/${locale}/office/cases/${taken}` : `/${locale}/office/queue?${cleanPlace(input.query)}&done=none`,
    };
  },
});
