import { z } from 'zod/v4';
import { keepScenario } from '@/lib/services/retirement/scenarios';
import { browserId } from '../../../cookies';
import { mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ name: z.string() }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/calculators/retirement/compare`;
    const { problems } = await keepScenario(actor, await browserId('check'), input.name);
    if (problems.length > 0) return { to: page, problems };
    return { to: `${page}?done=kept` };
  },
});
