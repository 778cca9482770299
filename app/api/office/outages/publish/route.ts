import { z } from 'zod/v4';
import { publishOutage } from '@/lib/services/outages/record-outage';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ outage: id, extend: z.literal('yes').optional() }),
  run: async ({ input, actor, locale }) => {
    await publishOutage(actor, input.outage, input.extend === 'yes');
    return { to: `/${locale}/office/outages/${input.outage}?done=published` };
  },
});
