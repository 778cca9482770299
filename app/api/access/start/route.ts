import { z } from 'zod/v4';
import { startAccess } from '@/lib/services/identity/activation';
import { setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({
    kind: z.enum(['activation', 'recovery']),
    idNumber: z.string().max(40),
    email: z.string().max(254),
    letterCode: z.string().max(60),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/${input.kind === 'activation' ? 'activate' : 'recover'}`;
    const problems = (['idNumber', 'email', 'letterCode'] as const)
      .filter((field) => !input[field].trim())
      .map((field) => ({ field, code: 'missing' }));
    if (problems.length > 0) return { to: page, problems };
    const { codeId } = await startAccess(actor, input.kind, { ...input, code: input.letterCode });
    await setBrowserId('code', codeId);
    return { to: `${page}/code` };
  },
});
