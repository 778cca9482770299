import { z } from 'zod/v4';
import { resendSignInCode } from '@/lib/services/identity/sign-in';
import { setBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  limit: 'identity',
  input: z.object({ returnTo }),
  run: async ({ input, actor, locale }) => {
    const { codeId } = await resendSignInCode(actor, input.returnTo);
    await setBrowserId('code', codeId);
    const query = input.returnTo ? `&returnTo=${encodeURIComponent(input.returnTo)}` : '';
    return { to: `/${locale}/sign-in/code?sent=1${query}` };
  },
});
