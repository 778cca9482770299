import { z } from 'zod/v4';
import { issueIndex } from '@/lib/services/file/file-index';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    await issueIndex(actor, input.case, input.version, locale);
    return { to: `/${locale}/office/cases/${input.case}/file?done=indexed` };
  },
});
