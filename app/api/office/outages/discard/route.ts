import { z } from 'zod/v4';
import { discardOutage } from '@/lib/services/outages/record-outage';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ outage: id }),
  run: async ({ input, actor, locale }) => {
    await discardOutage(actor, input.outage);
    return { to: `/${locale}/office/outages?done=discarded` };
  },
});
