import { z } from 'zod/v4';
import { resendSignInCode } from '@/lib/services/identity/sign-in';
import { setBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';
import { secondFactorPage } from '../second-factor-page';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  limit: 'identity',
  input: z.object({ way: z.enum(['email', 'sms']).default('email'), returnTo }),
  run: async ({ input, actor, session, locale }) => {
    const { codeId } = await resendSignInCode(actor, input.returnTo, input.way);
    await setBrowserId('code', codeId);
    return { to: secondFactorPage(locale, session, { way: input.way, sent: '1', returnTo: input.returnTo }) };
  },
});
