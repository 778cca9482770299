import { z } from 'zod/v4';
import { answerOpinion } from '@/lib/services/office/opinions';
import { id, mutation } from '../../../mutation';

/** Whoever was asked answers. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'registrar'],
  input: z.object({ opinion: id, answer: z.string().max(20_000) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/opinions/${input.opinion}`;
    const { problems } = await answerOpinion(actor, input.opinion, input.answer);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=answered` };
  },
});
