import { z } from 'zod/v4';
import { answerEvents } from '@/lib/services/screening/entitlements';
import { browserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  input: z.object({}),
  run: async ({ values, locale }) => {
    const sent = [values.events ?? []].flat();
    const { id, problems } = await answerEvents(await browserId('check'), sent);
    if (problems.length > 0) return { to: `/${locale}/entitlements`, problems };
    await setBrowserId('check', id);
    return { to: `/${locale}/entitlements/next` };
  },
});
