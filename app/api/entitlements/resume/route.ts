import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { findScreening } from '@/lib/services/screening/screening';
import { keepBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  limit: 'identity',
  input: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  run: async ({ input, locale }) => {
    if (!(await findScreening(input.token))) throw new NotFound('answers');
    await keepBrowserId(input.token);
    return { to: `/${locale}/entitlements/results` };
  },
});
