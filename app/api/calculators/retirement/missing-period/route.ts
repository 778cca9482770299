import { z } from 'zod/v4';
import { addMissingPeriod } from '@/lib/services/retirement/plan';
import { browserId, setBrowserId } from '../../../cookies';
import { mutation } from '../../../mutation';

/** Work that is not in the record, added for this simulation alone. */
export const POST = mutation({
  level: 'none',
  input: z.object({}),
  run: async ({ values, actor, locale }) => {
    const page = `/${locale}/calculators/retirement/bases`;
    const { id, problems } = await addMissingPeriod(actor, await browserId('check'), values);
    if (problems.length > 0) return { to: page, problems };
    await setBrowserId('check', id);
    return { to: `${page}?done=added` };
  },
});
