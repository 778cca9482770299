import { z } from 'zod/v4';
import { certifyPower } from '@/lib/services/powers/certify-power';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ power: id }),
  run: async ({ input, actor, locale }) => {
    await certifyPower(actor, input.power, locale);
    return { to: `/${locale}/my/representation/powers/${input.power}?done=certificate` };
  },
});
