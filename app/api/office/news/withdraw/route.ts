import { z } from 'zod/v4';
import { withdrawNews } from '@/lib/services/news/edit-news';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({ news: id }),
  run: async ({ input, actor, locale }) => {
    await withdrawNews(actor, input.news);
    return { to: `/${locale}/office/news/${input.news}?done=withdrawn` };
  },
});
