import { z } from 'zod/v4';
import { askPower } from '@/lib/services/powers/ask-power';
import { mutation } from '../../mutation';
import { formPath, keptValues } from '../draft';

/** Asks for the power shown on the check page. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ draft: z.string().max(43).optional() }),
  run: async ({ input, actor, session, locale }) => {
    const values = await keptValues(actor, session, input.draft, null);
    const asked = await askPower(actor, values);
    return 'powerId' in asked
      ? { to: `/${locale}/my/representation/powers/${asked.powerId}?done=asked` }
      : { to: `${formPath(locale, 'ask', null)}/check`, problems: asked.problems, keep: values };
  },
});
