import { z } from 'zod/v4';
import { endOutage } from '@/lib/services/outages/record-outage';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ outage: id, extend: z.literal('yes').optional() }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/outages/${input.outage}`;
    const { problems } = await endOutage(actor, input.outage, values, input.extend === 'yes');
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=ended` };
  },
});
