import { z } from 'zod/v4';
import { deskActs } from '@/lib/casework/appointments';
import { noteAppointment } from '@/lib/services/appointments/day';
import { id, mutation } from '../../mutation';

/** Notes a step; whoever is called is found at the desk they need, by their document, which stands in no address. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ appointment: id, act: z.enum(deskActs) }),
  run: async ({ input, actor, locale }) => {
    const { next, idNumber, email, office } = await noteAppointment(actor, input.appointment, input.act);
    const page = `/${locale}/office`;
    if (next === 'desk') return { to: `${page}/desk`, problems: [], keep: { visitor: idNumber } };
    if (next === 'identity-desk')
      return { to: `${page}/identity-desk`, problems: [], keep: { idNumber, ...(email ? { email } : {}) } };
    return { to: `${page}/appointments?${new URLSearchParams({ office, done: 'noted' })}` };
  },
});
