import { z } from 'zod/v4';
import { DOMESTIC, startDomesticChange } from '@/lib/services/domestic/employments';
import { id, mutation } from '../../mutation';

/** Begins the declaration of a change or a correction of an own employment; its first question is what changed. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ employment: id, act: z.enum(['change', 'correction']) }),
  run: async ({ input, actor, locale }) => {
    const { id: draft } = await startDomesticChange(actor, input.employment, input.act, locale);
    return { to: `/${locale}/apply/${DOMESTIC}/${draft}/about` };
  },
});
