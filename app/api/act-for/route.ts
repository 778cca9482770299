import { z } from 'zod/v4';
import { startActing } from '@/lib/services/powers/act-for';
import { forgetBrowserId } from '../cookies';
import { returnTo } from '../local-path';
import { id, mutation } from '../mutation';

/** From now on in the name of whoever gave a power. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ power: id, returnTo }),
  run: async ({ input, actor, session, locale }) => {
    await startActing(actor, session, input.power);
    // Answers given without signing in, or for somebody else, do not follow into this person's applications.
    await forgetBrowserId('check');
    return { to: input.returnTo || `/${locale}/my` };
  },
});
