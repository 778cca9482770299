import { z } from 'zod/v4';
import { requestRevisionSignature } from '@/lib/services/revisions/present-revision';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';
import { kindOf, revisionPath } from '../path';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, revision: revisionPath }),
  run: async ({ input, actor, locale }) => {
    const { codeId } = await requestRevisionSignature(actor, input.case, kindOf(input.revision));
    await setBrowserId('code', codeId);
    return { to: `/${locale}/my/cases/${input.case}/${input.revision}/sign` };
  },
});
