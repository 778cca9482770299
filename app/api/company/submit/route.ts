import { z } from 'zod/v4';
import { submitSubmission } from '@/lib/services/companies/submit-submission';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

/** Signs and registers a file; sent twice it answers the same entry. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, submission: id, code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const { organisation, submission, code } = input;
    const page = `/${locale}/company/${organisation}/submissions/${submission}`;
    if (!code.trim()) return { to: `${page}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const sent = { codeId: await browserId('code'), code, locale };
    const result = await submitSubmission(actor, organisation, submission, sent);
    if (result.status !== 'wrong-code') return { to: page };
    const problem = {
      field: 'code',
      code: result.left > 0 ? 'wrong-code' : 'dead-code',
      values: { left: result.left },
    };
    return { to: `${page}/sign`, problems: [problem] };
  },
});
