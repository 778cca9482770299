import { z } from 'zod/v4';
import { deleteDraft } from '@/lib/services/cases/start-case';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ draft: id }),
  run: async ({ input, actor, locale }) => {
    await deleteDraft(actor, input.draft);
    return { to: `/${locale}/my/drafts?deleted=1` };
  },
});
