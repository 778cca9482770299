import { z } from 'zod/v4';
import { bookForVisitor } from '@/lib/services/appointments/book';
import { mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ office: z.string().max(40), page: z.string().max(2).default('1') }),
  run: async ({ input, values, actor, locale }) => {
    const base = `/${locale}/office/appointments`;
    const booked = await bookForVisitor(actor, values, locale);
    return 'problems' in booked
      ? { to: `${base}/new?${new URLSearchParams(input)}`, problems: booked.problems }
      : { to: `${base}?${new URLSearchParams({ office: input.office, booked: booked.reference })}` };
  },
});
