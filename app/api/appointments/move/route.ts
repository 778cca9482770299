import { z } from 'zod/v4';
import { moveAppointment } from '@/lib/services/appointments/own-appointment';
import { mutation } from '../../mutation';

const keys = { reference: z.string().max(60), idNumber: z.string().max(40) };
const place = { office: z.string().max(40), subject: z.string().max(20), at: z.string().max(30) };

/** Another day, hour or office; a place that was taken meanwhile leads back to choose another. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  input: z.object({ ...keys, ...place }),
  run: async ({ input, values, actor, locale }) => {
    const { reference, idNumber, ...chosen } = input;
    const moved = await moveAppointment(actor, values);
    if (!('problems' in moved)) return { to: `/${locale}/appointments/booked?reference=${moved.reference}&done=moved` };
    const isTaken = moved.problems.some(({ field }) => field === 'at');
    const to = isTaken ? `book?${new URLSearchParams(chosen)}` : 'manage';
    return { to: `/${locale}/appointments/${to}`, problems: moved.problems, keep: { reference, idNumber } };
  },
});
