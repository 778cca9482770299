import { z } from 'zod/v4';
import { askMoreTime } from '@/lib/services/cases/ask-more-time';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, request: id }),
  run: async ({ input, actor, locale }) => {
    const result = await askMoreTime(actor, input.case, input.request);
    // Too late: the page of the request says when its term ended.
    const page = `/${locale}/my/cases/${input.case}/requests/${input.request}`;
    return { to: result.status === 'given' ? `${page}?done=more-time` : page };
  },
});
