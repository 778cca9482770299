import { z } from 'zod/v4';
import { answerQuestion } from '@/lib/services/screening/entitlements';
import { browserId } from '../../cookies';
import { withRowsChanged } from '../../list-rows';
import { mutation } from '../../mutation';

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const POST = mutation({
  level: 'none',
  input: z.object({ procedure: slug, step: slug, again: z.enum(['yes', 'no']), asks: z.string().max(1000) }),
  run: async ({ input, values, locale }) => {
    const base = `/${locale}/entitlements`;
    const again = input.again === 'yes';
    const here = `${base}/${input.procedure}/${input.step}${again ? '?again=yes' : ''}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: here, problems: [], keep: rows };
    const page = { slug: input.procedure, step: input.step, asks: input.asks.split(','), again };
    const { problems, next } = await answerQuestion(await browserId('check'), page, values);
    if (problems.length > 0) return { to: here, problems };
    return { to: next ? `${base}/${next.slug}/${next.step}` : `${base}/results` };
  },
});
