import { z } from 'zod/v4';
import { planFacts, planSteps } from '@/lib/calculators/retirement/plan';
import { forgetAnswers, leaveBroughtRecord } from '@/lib/services/retirement/plan';
import { browserId } from '../../../cookies';
import { mutation } from '../../../mutation';

/** Takes back the answers of one page, so that they are supposed again; without a page, begins anew. */
export const POST = mutation({
  level: 'none',
  input: z.object({ step: z.string().max(40).optional() }),
  run: async ({ input, locale }) => {
    const start = `/${locale}/calculators/retirement`;
    const id = await browserId('check');
    const step = planSteps.find((each) => each.id === input.step);
    if (step) {
      await forgetAnswers(id, step.asks);
      return { to: `${start}/result#routes` };
    }
    await forgetAnswers(id, Object.keys(planFacts));
    await leaveBroughtRecord(id);
    return { to: start };
  },
});
