import { z } from 'zod/v4';
import { bookAppointment } from '@/lib/services/appointments/book';
import { mutation } from '../mutation';

/** Which place the form is for: back to the same one when something of the rest is wrong. */
const place = { office: z.string().max(40), subject: z.string().max(20), at: z.string().max(30) };

export const POST = mutation({
  level: 'none',
  name: 'own',
  input: z.object(place),
  run: async ({ input, values, actor, locale }) => {
    const booked = await bookAppointment(actor, values, locale);
    return 'problems' in booked
      ? { to: `/${locale}/appointments/book?${new URLSearchParams(input)}`, problems: booked.problems }
      : { to: `/${locale}/appointments/booked?reference=${booked.reference}` };
  },
});
