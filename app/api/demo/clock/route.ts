import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { shiftClock } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { catchUp } from '@/lib/services/clockwork/catch-up';
import { mutation } from '../../mutation';

/** Demonstration only: moves the official clock, and at once does what the time brings. */
export const POST = mutation({
  level: 'none',
  input: z.object({ shift: z.string().regex(/^([+-]\d{1,4}[dh]|reset)$/) }),
  run: async ({ input, locale }) => {
    if (!config().DEMO || !config().CLOCK_FILE) throw new NotFound('clock');
    shiftClock(input.shift);
    await catchUp();
    return { to: `/${locale}/demo?clock=moved` };
  },
});
