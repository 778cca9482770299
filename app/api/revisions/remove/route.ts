import { z } from 'zod/v4';
import { removeRevision } from '@/lib/services/revisions/save-revision';
import { id, mutation } from '../../mutation';
import { kindOf, revisionPath } from '../path';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, revision: revisionPath }),
  run: async ({ input, actor, locale }) => {
    await removeRevision(actor, input.case, kindOf(input.revision));
    return { to: `/${locale}/my/cases/${input.case}` };
  },
});
