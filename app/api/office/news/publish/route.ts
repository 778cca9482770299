import { z } from 'zod/v4';
import { publishNews } from '@/lib/services/news/edit-news';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({ news: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/news/${input.news}`;
    const { problems } = await publishNews(actor, input.news, input.version, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=published` };
  },
});
