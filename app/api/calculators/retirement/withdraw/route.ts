import { z } from 'zod/v4';
import { withdrawLink } from '@/lib/services/retirement/scenarios';
import { forgetBrowserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ link: id }),
  run: async ({ input, actor, locale }) => {
    await withdrawLink(actor, input.link);
    await forgetBrowserId('link');
    return { to: `/${locale}/calculators/retirement/compare?done=withdrawn` };
  },
});
