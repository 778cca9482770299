import { z } from 'zod/v4';
import { goals } from '@/lib/calculators/retirement/plan';
import { changePlan, forgetAnswers } from '@/lib/services/retirement/plan';
import { browserId } from '../../../cookies';
import { mutation } from '../../../mutation';

/** Another day to look at, or a goal whose best day is looked for. */
export const POST = mutation({
  level: 'none',
  input: z.object({ goal: z.enum(goals).optional() }),
  run: async ({ input: { goal }, values, locale }) => {
    const result = `/${locale}/calculators/retirement/result`;
    const id = await browserId('check');
    const { problems } = await changePlan(id, values, [goal ? 'goal' : 'retirementOn']);
    if (problems.length > 0) return { to: result, problems };
    if (goal) await forgetAnswers(id, ['retirementOn']);
    return { to: result };
  },
});
