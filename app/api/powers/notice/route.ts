import { z } from 'zod/v4';
import { setNoticeOfActs } from '@/lib/services/powers/notice-of-acts';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ power: id, wanted: z.enum(['yes', 'no']) }),
  run: async ({ input, actor, locale }) => {
    await setNoticeOfActs(actor, input.power, input.wanted === 'yes');
    return { to: `/${locale}/my/representation/powers/${input.power}?done=notice` };
  },
});
