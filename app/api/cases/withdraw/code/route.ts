import { z } from 'zod/v4';
import { requestWithdrawalCode } from '@/lib/services/cases/withdraw-case';
import { setBrowserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, again: z.literal('1').optional() }),
  run: async ({ input, actor, locale }) => {
    const { codeId } = await requestWithdrawalCode(actor, input.case);
    await setBrowserId('code', codeId);
    return { to: `/${locale}/my/cases/${input.case}/withdraw/sign${input.again ? '?sent=1' : ''}` };
  },
});
