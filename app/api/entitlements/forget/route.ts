import { z } from 'zod/v4';
import { forgetEntitlements } from '@/lib/services/screening/entitlements';
import { browserId, forgetBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  input: z.object({}),
  run: async ({ locale }) => {
    await forgetEntitlements(await browserId('check'));
    await forgetBrowserId('check');
    return { to: `/${locale}/entitlements` };
  },
});
