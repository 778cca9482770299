import { z } from 'zod/v4';
import { requestDecisionCode } from '@/lib/services/office/decide';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}`;
    const { codeId } = await requestDecisionCode(actor, input.case, input.version);
    await setBrowserId('code', codeId);
    return { to: `${page}/sign` };
  },
});
