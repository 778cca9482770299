import { z } from 'zod/v4';
import { answerStep } from '@/lib/services/cases/answer-step';
import { withRowsChanged } from '../../list-rows';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({
    draft: id,
    procedure: z.string().regex(/^[a-z0-9-]{1,60}$/),
    step: z.string().regex(/^[a-z0-9-]{1,60}$/),
    from: z.enum(['check', 'tasks']).optional(),
    after: z.enum(['continue', 'leave']).optional(),
  }),
  run: async ({ input, actor, values, locale }) => {
    const { draft, procedure, step, from } = input;
    const base = `/${locale}/apply/${procedure}/${draft}`;
    const page = `${base}/${step}${from ? `?from=${from}` : ''}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: page, problems: [], keep: rows };
    const { problems, next } = await answerStep(actor, draft, step, values);
    if (problems.length > 0) return { to: page, problems };
    if (input.after === 'leave') return { to: `/${locale}/my/drafts?saved=1` };
    if (from === 'check') return { to: `${base}/check` };
    return { to: `${base}/${next ?? 'tasks'}` };
  },
});
