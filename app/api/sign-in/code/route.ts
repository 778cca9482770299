import { z } from 'zod/v4';
import { setSessionCookie } from '@/lib/auth/session';
import { proveWithMethod } from '@/lib/services/identity/methods/prove-with-method';
import { channelOf } from '@/lib/services/identity/methods/ways';
import { confirmSignIn } from '@/lib/services/identity/sign-in';
import { browserId, forgetBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';
import { forgetRegistered } from '../../registration/registered-cookie';
import { secondFactorPage } from '../second-factor-page';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  limit: 'identity',
  input: z.object({
    way: z.enum(['email', 'sms', 'authenticator', 'passkey', 'backup_code']).default('email'),
    // A code of a few characters, or the signed answer of a passkey.
    code: z.string().max(8000),
    returnTo,
  }),
  run: async ({ input, actor, session, locale }) => {
    const { way, code } = input;
    const refused = (problem: string, left = 0) => ({
      to: secondFactorPage(locale, session, { way, returnTo: input.returnTo }),
      problems: [{ field: 'code', code: problem, values: { left } }],
      keep: {},
    });
    if (!code.trim()) return refused('missing');
    const result =
      way === 'email' || way === 'sms'
        ? await confirmSignIn(actor, session, { codeId: await browserId('code'), code, channel: way })
        : await proveWithMethod(actor, session, { way, answer: code });
    if (!result.ok) {
      if (result.left === 0) return refused(channelOf(way) ? 'dead-code' : 'dead-way');
      return refused(way === 'passkey' ? 'wrong-passkey' : 'wrong-code', result.left);
    }
    await setSessionCookie(result.token);
    await forgetBrowserId('code');
    await forgetRegistered();
    const to = input.returnTo || `/${locale}/my`;
    // Whoever may act for others says for whom before anything else.
    return { to: session.holdsPowers ? `/${locale}/act-for?returnTo=${encodeURIComponent(to)}` : to };
  },
});
