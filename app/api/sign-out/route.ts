import { z } from 'zod/v4';
import { clearSessionCookie } from '@/lib/auth/session';
import { signOut } from '@/lib/services/identity/sign-in';
import { mutation } from '../mutation';
import { forgetRegistered } from '../registration/registered-cookie';

export const POST = mutation({
  level: 'basic',
  name: 'own',
  input: z.object({}),
  run: async ({ actor, session, locale }) => {
    await signOut(actor, session);
    await clearSessionCookie();
    await forgetRegistered();
    return { to: `/${locale}/signed-out` };
  },
});
