import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { regionOfProvince } from '@/lib/law/calendar';
import { askRegistration } from '@/lib/services/identity/registration/certificate';
import { browserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

/** The e-mail address of somebody who brought a certificate: a code goes there. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ email: z.string().trim().max(254), province: z.string().max(2) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/certificate`;
    const isEmail = z.email().max(254).safeParse(input.email).success;
    const problems = [
      ...(isEmail ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
      ...(regionOfProvince(input.province) ? [] : [{ field: 'province', code: 'missing' }]),
    ];
    if (problems.length > 0) return { to: page, problems };
    try {
      const token = await browserId('certificate');
      const { codeId } = await askRegistration(actor, { ...input, token, locale });
      await setBrowserId('code', codeId);
      return { to: `${page}/code` };
    } catch (error) {
      // The fifteen minutes are over: the page asks for the certificate again.
      if (error instanceof NotFound) return { to: page };
      throw error;
    }
  },
});
