import { z } from 'zod/v4';
import { cancelAppointment } from '@/lib/services/appointments/own-appointment';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  input: z.object({ reference: z.string().max(60), idNumber: z.string().max(40) }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/appointments/manage`;
    const ended = await cancelAppointment(actor, values);
    return 'problems' in ended ? { to: page, problems: ended.problems, keep: input } : { to: `${page}?done=cancelled` };
  },
});
