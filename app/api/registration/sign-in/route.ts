import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { setSessionCookie } from '@/lib/auth/session';
import { signInWithCertificate } from '@/lib/services/identity/registration/certificate';
import { browserId, forgetBrowserId } from '../../cookies';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';
import { forgetRegistered } from '../registered-cookie';

/** Signs in whoever brought a certificate to this browser. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ returnTo }),
  run: async ({ input, actor, session, locale }) => {
    try {
      await setSessionCookie(await signInWithCertificate(actor, await browserId('certificate'), session));
    } catch (error) {
      if (error instanceof NotFound) return { to: `/${locale}/identity/certificate` };
      throw error;
    }
    await forgetBrowserId('certificate');
    await forgetRegistered();
    return { to: input.returnTo || `/${locale}/my` };
  },
});
