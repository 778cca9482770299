import { z } from 'zod/v4';
import { openScenario } from '@/lib/services/retirement/scenarios';
import { browserId, setBrowserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ scenario: id }),
  run: async ({ input, actor, locale }) => {
    await setBrowserId('check', await openScenario(actor, await browserId('check'), input.scenario));
    return { to: `/${locale}/calculators/retirement/result` };
  },
});
