import { z } from 'zod/v4';
import { reassignReview } from '@/lib/services/quality/review';
import { id, mutation } from '../../../mutation';

/** A review that waits goes to somebody else. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ review: id, to: z.union([id, z.literal('')]).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/quality/reviews/${input.review}`;
    const { problems } = await reassignReview(actor, input.review, input.to);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=given` };
  },
});
