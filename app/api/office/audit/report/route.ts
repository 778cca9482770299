import { z } from 'zod/v4';
import { abouts, askReport } from '@/lib/services/audit/access-report';
import { keepFormReturn } from '@/lib/services/forms/form-return';
import { mutation } from '../../../mutation';

/** A person is named by a post: their document stays out of addresses, logs and histories. */
export const POST = mutation({
  level: 'staff',
  roles: ['auditor'],
  input: z.object({
    idNumber: z.string().max(40),
    reason: z.string().max(500),
    about: z.enum(abouts).optional().catch(undefined),
  }),
  run: async ({ input, actor, locale, session }) => {
    const page = `/${locale}/office/audit/report`;
    const asked = await askReport(actor, { ...input, about: input.about });
    if ('problems' in asked) return { to: page, problems: asked.problems };
    return { to: `${page}?of=${await keepFormReturn(session.idHash, { ...asked.report }, [])}` };
  },
});
