import { z } from 'zod/v4';
import { setSessionCookie } from '@/lib/auth/session';
import { choosePassword } from '@/lib/services/identity/activation';
import { browserId, forgetBrowserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  limit: 'identity',
  input: z.object({ kind: z.enum(['activation', 'recovery']), password: z.string().max(512) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/${input.kind === 'activation' ? 'activate' : 'recover'}/password`;
    if (!input.password) return { to: page, problems: [{ field: 'password', code: 'missing' }] };
    const result = await choosePassword(actor, input.kind, {
      codeId: await browserId('code'),
      password: input.password,
    });
    if (!result.ok) return { to: page, problems: [{ field: 'password', code: `password-${result.broken[0]}` }] };
    await setSessionCookie(result.token);
    await forgetBrowserId('code');
    if (result.recovery) await setBrowserId('recovery', result.recovery);
    return { to: `/${locale}/my?welcome=${input.kind}` };
  },
});
