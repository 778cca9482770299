import { z } from 'zod/v4';
import { writeMessage } from '@/lib/services/case-messages/write-message';
import { id, mutation } from '../../mutation';

/** A message of the person, or of who represents them, about a case. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, answers: id.optional(), text: z.string().max(20_000) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/my/cases/${input.case}/messages`;
    const written = await writeMessage(actor, input.case, input);
    if ('id' in written) return { to: `${page}?done=sent#message-${written.id}` };
    return { to: input.answers ? `${page}?answer=${input.answers}` : page, problems: written.problems };
  },
});
