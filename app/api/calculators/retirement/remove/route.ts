import { z } from 'zod/v4';
import { removeScenario } from '@/lib/services/retirement/scenarios';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ scenario: id }),
  run: async ({ input, actor, locale }) => {
    await removeScenario(actor, input.scenario);
    return { to: `/${locale}/calculators/retirement/compare?done=removed` };
  },
});
