import { z } from 'zod/v4';
import { saveTimetable } from '@/lib/services/appointments/timetables';
import { mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ office: z.string().max(40) }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/appointments/timetables?${new URLSearchParams(input)}`;
    const { problems } = await saveTimetable(actor, values);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}&done=saved` };
  },
});
