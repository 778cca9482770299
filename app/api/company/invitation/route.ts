import { z } from 'zod/v4';
import { answerInvitation } from '@/lib/services/companies/my-organisations';
import { id, mutation } from '../../mutation';

/** Accepts or turns down an invitation. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ invitation: id, answer: z.enum(['accept', 'refuse']) }),
  run: async ({ input, actor, locale }) => {
    const accepts = input.answer === 'accept';
    await answerInvitation(actor, input.invitation, accepts);
    return { to: `/${locale}/company?done=${accepts ? 'accepted' : 'refused'}` };
  },
});
