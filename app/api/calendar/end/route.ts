import { z } from 'zod/v4';
import { endFeed } from '@/lib/services/deadlines/calendar-feed';
import { forgetBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({}),
  run: async ({ actor, locale }) => {
    await endFeed(actor);
    await forgetBrowserId('calendar');
    return { to: `/${locale}/my/deadlines?done=ended#calendar` };
  },
});
