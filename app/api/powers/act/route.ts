import { z } from 'zod/v4';
import { actOnPower, simpleActs } from '@/lib/services/powers/act-on-power';
import { id, mutation } from '../../mutation';

/** Accepts, declines, refuses, gives up or takes back, from the page that explained it. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ power: id, act: z.enum(simpleActs) }),
  run: async ({ input, actor, locale }) => {
    await actOnPower(actor, input.power, input.act);
    return { to: `/${locale}/my/representation/powers/${input.power}?done=${input.act}` };
  },
});
