import { z } from 'zod/v4';
import { setSessionCookie } from '@/lib/auth/session';
import { signIn } from '@/lib/services/identity/sign-in';
import { setBrowserId } from '../cookies';
import { returnTo } from '../local-path';
import { mutation } from '../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ idNumber: z.string().max(40), password: z.string().max(512), returnTo }),
  run: async ({ input, actor, session, locale }) => {
    const query = input.returnTo ? `?returnTo=${encodeURIComponent(input.returnTo)}` : '';
    const back = `/${locale}/sign-in${query}`;
    const problems = [
      ...(input.idNumber.trim() ? [] : [{ field: 'idNumber', code: 'missing' }]),
      ...(input.password ? [] : [{ field: 'password', code: 'missing' }]),
    ];
    if (problems.length > 0) return { to: back, problems };
    const result = await signIn(actor, input, session);
    if (!result.ok) return { to: back, problems: [{ field: 'idNumber', code: 'wrong-access' }] };
    await setSessionCookie(result.token);
    if (result.codeId) await setBrowserId('code', result.codeId);
    return { to: `/${locale}/sign-in/code${query}` };
  },
});
