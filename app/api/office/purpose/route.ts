import { z } from 'zod/v4';
import { tellPurpose } from '@/lib/services/office/purpose';
import { returnTo } from '../../local-path';
import { id, mutation } from '../../mutation';

/** Why a case of a colleague is opened; then on to it. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    reason: z.string().max(30).default(''),
    text: z.string().max(10_000).default(''),
    to: returnTo,
  }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/office/cases/${input.case}`;
    const { problems } = await tellPurpose(actor, input.case, input);
    const to = input.to.startsWith(base) ? input.to : base;
    return problems.length > 0 ? { to: `${base}/purpose?to=${encodeURIComponent(to)}`, problems } : { to };
  },
});
