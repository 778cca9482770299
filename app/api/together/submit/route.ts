import { z } from 'zod/v4';
import { submitTogether } from '@/lib/services/cases/together';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ together: id, code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/my/together/${input.together}`;
    if (!input.code.trim()) return { to: `${base}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await submitTogether(actor, input.together, { codeId: await browserId('code'), code: input.code });
    switch (result.status) {
      case 'registered':
        return { to: `${base}?sent=${result.entries}` };
      case 'incomplete':
      case 'changed':
        return { to: `${base}?changed=1` };
      case 'wrong-code': {
        const code = result.left > 0 ? 'wrong-code' : 'dead-code';
        return { to: `${base}/sign`, problems: [{ field: 'code', code, values: { left: result.left } }] };
      }
    }
  },
});
