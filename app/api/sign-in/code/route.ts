import { z } from 'zod/v4';
import { setSessionCookie } from '@/lib/auth/session';
import { confirmSignIn } from '@/lib/services/identity/sign-in';
import { browserId, forgetBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  limit: 'identity',
  input: z.object({ code: z.string().max(40), returnTo }),
  run: async ({ input, actor, session, locale }) => {
    const back = `/${locale}/sign-in/code${input.returnTo ? `?returnTo=${encodeURIComponent(input.returnTo)}` : ''}`;
    if (!input.code.trim()) return { to: back, problems: [{ field: 'code', code: 'missing' }] };
    const result = await confirmSignIn(actor, session, { codeId: await browserId('code'), code: input.code });
    if (!result.ok) {
      const code = result.left > 0 ? 'wrong-code' : 'dead-code';
      return { to: back, problems: [{ field: 'code', code, values: { left: result.left } }] };
    }
    await setSessionCookie(result.token);
    await forgetBrowserId('code');
    const to = input.returnTo || `/${locale}/my`;
    // Whoever may act for others says for whom before anything else.
    return { to: session.holdsPowers ? `/${locale}/act-for?returnTo=${encodeURIComponent(to)}` : to };
  },
});
