import { z } from 'zod/v4';
import { findOpen } from '@/lib/services/appointments/own-appointment';
import { mutation } from '../../mutation';

/** What was typed is kept for an hour, for the page that shows the appointment: nothing of it stands in an address. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  input: z.object({ reference: z.string().max(60), idNumber: z.string().max(40) }),
  run: async ({ input, values, actor, locale }) => {
    const found = await findOpen(actor, values);
    const problems = 'problems' in found ? found.problems : [];
    return { to: `/${locale}/appointments/manage`, problems, keep: input };
  },
});
