import { z } from 'zod/v4';
import { keepEntitlements } from '@/lib/services/screening/entitlements';
import { browserId, keepBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  limit: 'sign-in',
  input: z.object({ email: z.string().max(260) }),
  run: async ({ input, actor, locale }) => {
    const id = await browserId('check');
    const { problems } = await keepEntitlements(actor, id, { email: input.email, locale });
    if (problems.length > 0) return { to: `/${locale}/entitlements/results#keep`, problems };
    await keepBrowserId(id);
    return { to: `/${locale}/entitlements/results?kept=${input.email.trim() ? 'sent' : 'yes'}` };
  },
});
