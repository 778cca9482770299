import { z } from 'zod/v4';
import { answerFeedback } from '@/lib/services/feedback/answer-feedback';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar', 'supervisor'],
  input: z.object({ feedback: id }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/feedback/${input.feedback}`;
    const { problems } = await answerFeedback(actor, input.feedback, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=answered` };
  },
});
