import { z } from 'zod/v4';
import { leaveBroughtRecord } from '@/lib/services/retirement/plan';
import { browserId } from '../../../cookies';
import { mutation } from '../../../mutation';

/** Back to the record of the account, or to what was told. */
export const POST = mutation({
  level: 'none',
  input: z.object({}),
  run: async ({ locale }) => {
    await leaveBroughtRecord(await browserId('check'));
    return { to: `/${locale}/calculators/retirement/bases?done=left` };
  },
});
