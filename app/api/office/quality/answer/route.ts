import { z } from 'zod/v4';
import { answerReview } from '@/lib/services/quality/review';
import { id, mutation } from '../../../mutation';

/** Whoever was given a decision of a sample says what they found. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ review: id, result: z.string().max(20).default('') }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/quality/reviews/${input.review}`;
    const { problems } = await answerReview(actor, input.review, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=answered` };
  },
});
