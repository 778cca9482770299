import { z } from 'zod/v4';
import { presentRevision } from '@/lib/services/revisions/present-revision';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';
import { kindOf, revisionPath } from '../path';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, revision: revisionPath, code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/my/cases/${input.case}/${input.revision}`;
    if (!input.code.trim()) return { to: `${base}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const result = await presentRevision(actor, input.case, kindOf(input.revision), {
      codeId: await browserId('code'),
      code: input.code,
    });
    switch (result.status) {
      case 'registered':
        return { to: `/${locale}/receipts/${result.entryId}` };
      case 'changed':
        return { to: `${base}/check?changed=1` };
      case 'infected':
        return { to: `${base}/check`, problems: [{ field: 'file-other', code: 'file-infected' }] };
      case 'wrong-code': {
        const code = result.left > 0 ? 'wrong-code' : 'dead-code';
        return { to: `${base}/sign`, problems: [{ field: 'code', code, values: { left: result.left } }] };
      }
    }
  },
});
