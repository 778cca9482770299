import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { setSessionCookie } from '@/lib/auth/session';
import { choosePassword } from '@/lib/services/identity/activation';
import { browserId, forgetBrowserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { forgetRegistered } from '../../registration/registered-cookie';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'identity',
  input: z.object({ kind: z.enum(['activation', 'recovery']), password: z.string().max(512) }),
  run: async ({ input, actor, locale }) => {
    const start = `/${locale}/identity/${input.kind === 'activation' ? 'activate' : 'recover'}`;
    const page = `${start}/password`;
    if (!input.password) return { to: page, problems: [{ field: 'password', code: 'missing' }] };
    const permit = { codeId: await browserId('code'), password: input.password };
    const result = await choosePassword(actor, input.kind, permit).catch((error) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    // The fifteen minutes are over, or the letter was used meanwhile: begin again, with the reason.
    if (!result) return { to: start, problems: [{ field: 'letterCode', code: 'dead-access' }] };
    if (!result.ok) return { to: page, problems: [{ field: 'password', code: `password-${result.broken[0]}` }] };
    await setSessionCookie(result.token);
    await forgetBrowserId('code');
    await forgetRegistered();
    if (result.recovery) await setBrowserId('recovery', result.recovery);
    return { to: `/${locale}/my?welcome=${input.kind}` };
  },
});
