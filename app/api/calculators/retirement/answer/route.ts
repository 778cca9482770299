import { z } from 'zod/v4';
import { finerSteps } from '@/lib/calculators/retirement/plan';
import { answerPlan } from '@/lib/services/retirement/plan';
import { browserId, setBrowserId } from '../../../cookies';
import { withRowsChanged } from '../../../list-rows';
import { mutation } from '../../../mutation';

export const POST = mutation({
  level: 'none',
  input: z.object({ step: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  run: async ({ input: { step }, values, actor, locale }) => {
    const base = `/${locale}/calculators/retirement`;
    const here = `${base}/questions/${step}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: here, problems: [], keep: rows };
    const before = await browserId('check');
    const { id, problems, next } = await answerPlan(actor, before, step, values);
    if (problems.length > 0) return { to: here, problems };
    if (id !== before) await setBrowserId('check', id);
    if (next) return { to: `${base}/questions/${next}` };
    return { to: `${base}/result${finerSteps.some((finer) => finer.id === step) ? '#routes' : ''}` };
  },
});
