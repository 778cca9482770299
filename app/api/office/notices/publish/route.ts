import { z } from 'zod/v4';
import { publishNotice } from '@/lib/services/site-notices/edit-notices';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({ notice: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/notices/${input.notice}`;
    const { problems } = await publishNotice(actor, input.notice, input.version);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=published` };
  },
});
