import { z } from 'zod/v4';
import { putOffDocument } from '@/lib/services/cases/answer-step';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({
    draft: id,
    procedure: z.string().regex(/^[a-z0-9-]{1,60}$/),
    kind: z.string().max(60),
    later: z.enum(['yes', 'no']),
  }),
  run: async ({ input, actor, locale }) => {
    await putOffDocument(actor, input.draft, input.kind, input.later === 'yes');
    return { to: `/${locale}/apply/${input.procedure}/${input.draft}/documents#${input.kind}` };
  },
});
