import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { registerWithCertificate } from '@/lib/services/identity/registration/certificate';
import { browserId, forgetBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { keepRegistered } from '../registered-cookie';

/** The code of the e-mail: the person is registered, and the next page shows the codes once. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'identity',
  input: z.object({ code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/certificate`;
    if (!input.code.trim()) return { to: `${page}/code`, problems: [{ field: 'code', code: 'missing' }] };
    const sent = { token: await browserId('certificate'), codeId: await browserId('code'), code: input.code };
    try {
      const result = await registerWithCertificate(actor, sent);
      if (!result.ok) {
        const code = result.left > 0 ? 'wrong-code' : 'dead-code';
        return { to: `${page}/code`, problems: [{ field: 'code', code, values: { left: result.left } }] };
      }
      await keepRegistered({ ...result, expiresAt: result.expiresAt.toISOString() });
      await forgetBrowserId('certificate');
      await forgetBrowserId('code');
      return { to: `${page}/done` };
    } catch (error) {
      if (error instanceof NotFound) return { to: page };
      throw error;
    }
  },
});
