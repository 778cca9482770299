import { z } from 'zod/v4';
import { isAtDesk } from '@/lib/access/actor';
import { submitCase } from '@/lib/services/cases/submit-case';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ draft: id, procedure: z.string().regex(/^[a-z0-9-]{1,60}$/), code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/apply/${input.procedure}/${input.draft}`;
    if (!input.code.trim()) return { to: `${base}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await submitCase(actor, input.draft, { codeId: await browserId('code'), code: input.code });
    switch (result.status) {
      case 'registered':
        return {
          to: isAtDesk(actor)
            ? `/${locale}/office/desk/${actor.acting?.powerId}`
            : `/${locale}/receipts/${result.entryId}`,
        };
      case 'incomplete':
        return { to: `${base}/check?incomplete=1` };
      case 'changed':
        return { to: `${base}/check?changed=1` };
      case 'wrong-code': {
        const code = result.left > 0 ? 'wrong-code' : 'dead-code';
        return { to: `${base}/sign`, problems: [{ field: 'code', code, values: { left: result.left } }] };
      }
    }
  },
});
