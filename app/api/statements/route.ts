import { z } from 'zod/v4';
import { stateDocument } from '@/lib/services/cases/state-document';
import { isLocalPath } from '../local-path';
import { id, mutation } from '../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, kind: z.string().max(60), page: z.string().refine(isLocalPath) }),
  run: async ({ input, values, actor, locale }) => {
    const { problems } = await stateDocument(actor, input.case, input.kind, values);
    return problems.length > 0
      ? { to: `/${locale}/my/cases/${input.case}/statements/${encodeURIComponent(input.kind)}`, problems }
      : { to: `${input.page}#${input.kind}` };
  },
});
