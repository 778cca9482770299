import { z } from 'zod/v4';
import { recordOutage } from '@/lib/services/outages/record-outage';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({}),
  run: async ({ actor, values, locale }) => {
    const recorded = await recordOutage(actor, values);
    return 'problems' in recorded
      ? { to: `/${locale}/office/outages/new`, problems: recorded.problems }
      : { to: `/${locale}/office/outages/${recorded.id}?done=recorded` };
  },
});
