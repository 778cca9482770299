import { z } from 'zod/v4';
import { requestSignature } from '@/lib/services/cases/submit-case';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ draft: id, procedure: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/apply/${input.procedure}/${input.draft}`;
    const result = await requestSignature(actor, input.draft);
    if (result.status === 'incomplete') return { to: `${base}/check?incomplete=1` };
    await setBrowserId('code', result.codeId);
    return { to: `${base}/sign` };
  },
});
