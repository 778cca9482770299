import { z } from 'zod/v4';
import { requestDebtCode } from '@/lib/services/debts/present-request';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';
import { debtsOf, whose } from '../debtor-input';

/** Sends the code that signs what is asked about a debt. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ ...whose, request: id }),
  run: async ({ input, actor, locale }) => {
    const of = debtsOf(input, actor, locale);
    const { codeId } = await requestDebtCode(of.actor, of.debtor, input.request);
    await setBrowserId('code', codeId);
    return { to: `${of.base}/requests/${input.request}?sent=1` };
  },
});
