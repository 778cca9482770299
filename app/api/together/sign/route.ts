import { z } from 'zod/v4';
import { requestTogetherSignature } from '@/lib/services/cases/together';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ together: id }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/my/together/${input.together}`;
    const result = await requestTogetherSignature(actor, input.together);
    if (result.status === 'incomplete') return { to: base };
    await setBrowserId('code', result.codeId);
    return { to: `${base}/sign` };
  },
});
