import { z } from 'zod/v4';
import { withdrawHoliday } from '@/lib/services/calendar/edit-holidays';
import { id, mutation } from '../../../mutation';

/** A holiday that was entered by mistake counts no longer. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ holiday: id, reason: z.string().default('') }),
  run: async ({ input: { holiday, reason }, actor, locale }) => {
    const base = `/${locale}/office/calendar`;
    const { problems } = await withdrawHoliday(actor, holiday, reason);
    return problems.length > 0 ? { to: `${base}/${holiday}`, problems } : { to: `${base}?done=withdrawn` };
  },
});
