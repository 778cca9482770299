import { z } from 'zod/v4';
import { sendVerificationLink } from '@/lib/services/certificates/send-link';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({
    issued: id,
    year: z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number),
    email: z.string().trim().max(254),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/my/certificates/income/${input.year}`;
    const email = z.email().safeParse(input.email);
    if (!email.success)
      return { to: page, problems: [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }] };
    await sendVerificationLink(actor, input.issued, { email: email.data, locale });
    return { to: `${page}?done=sent` };
  },
});
