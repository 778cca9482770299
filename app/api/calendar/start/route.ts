import { z } from 'zod/v4';
import { startFeed } from '@/lib/services/deadlines/calendar-feed';
import { setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

/** The token of the address reaches the page in a cookie of five minutes: it is in no address of ours and in no log. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ named: z.literal('yes').optional() }),
  run: async ({ input, actor, locale }) => {
    const { token } = await startFeed(actor, { named: input.named === 'yes', locale });
    await setBrowserId('calendar', token);
    return { to: `/${locale}/my/deadlines#calendar` };
  },
});
