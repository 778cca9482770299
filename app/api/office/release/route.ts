import { z } from 'zod/v4';
import { releaseDecision } from '@/lib/services/office/release-decision';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { status } = await releaseDecision(actor, input.case, input.version);
    return { to: status === 'released' ? `${page}?done=signed` : `${page}/decision?done=changed` };
  },
});
