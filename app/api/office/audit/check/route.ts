import { z } from 'zod/v4';
import { startChainCheck } from '@/lib/services/audit/check-on-demand';
import { mutation } from '../../../mutation';

/** Begins a check of the whole chain. */
export const POST = mutation({
  level: 'staff',
  roles: ['auditor'],
  input: z.object({}),
  run: async ({ actor, locale }) => {
    await startChainCheck(actor);
    return { to: `/${locale}/office/audit/chain?done=started` };
  },
});
