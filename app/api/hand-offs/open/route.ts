import { z } from 'zod/v4';
import { anonymousActor } from '@/lib/auth/session';
import { openHandOff } from '@/lib/services/documents/hand-off';
import { browserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';

/** The telephone takes the address: from here on no other browser can. By a button, so that no preview of a link takes it. */
export const POST = mutation({
  level: 'none',
  limit: 'identity',
  input: z.object({ code: z.string().max(40) }),
  run: async ({ input, locale }) => {
    const browser = await openHandOff(await anonymousActor(), input.code, await browserId('hand-off'));
    if (browser) await setBrowserId('hand-off', browser);
    return { to: `/${locale}/phone/${encodeURIComponent(input.code)}` };
  },
});
