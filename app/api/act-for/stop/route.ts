import { z } from 'zod/v4';
import { stopActing } from '@/lib/services/powers/act-for';
import { forgetBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';

/** Back to the own name. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ returnTo }),
  run: async ({ input, actor, session, locale }) => {
    await stopActing(actor, session);
    await forgetBrowserId('check');
    return { to: input.returnTo || `/${locale}/my` };
  },
});
