import { z } from 'zod/v4';
import { shareScenarios } from '@/lib/services/retirement/scenarios';
import { setBrowserId } from '../../../cookies';
import { mutation } from '../../../mutation';

/** The token of the link reaches the page in a cookie of five minutes: it is in no address of ours and in no log. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({}),
  run: async ({ actor, locale }) => {
    const page = `/${locale}/calculators/retirement/compare`;
    const { token } = await shareScenarios(actor);
    if (!token) return { to: page, problems: [{ field: 'share', code: 'too-many-links' }] };
    await setBrowserId('link', token);
    return { to: `${page}?done=shared` };
  },
});
