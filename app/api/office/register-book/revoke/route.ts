import { z } from 'zod/v4';
import { revokeReceipt } from '@/lib/services/register/revoke-receipt';
import { mutation } from '../../../mutation';

/** A receipt that was issued by mistake. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ number: z.string().max(30), reason: z.string().max(500) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/register/${encodeURIComponent(input.number)}`;
    const { problems } = await revokeReceipt(actor, input.number, input.reason);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=revoked` };
  },
});
