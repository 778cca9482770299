import { z } from 'zod/v4';
import { withdrawNotice } from '@/lib/services/site-notices/edit-notices';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({ notice: id }),
  run: async ({ input, actor, locale }) => {
    await withdrawNotice(actor, input.notice);
    return { to: `/${locale}/office/notices/${input.notice}?done=withdrawn` };
  },
});
