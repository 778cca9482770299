import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { isDay } from '@/lib/law/day';
import { issuePaymentDocument } from '@/lib/services/debts/payment-document';
import { mutation } from '../../mutation';
import { debts, debtsOf, whose } from '../debtor-input';

/** Issues the document to pay the debts ticked, for the day chosen. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ ...whose, debt: debts, on: z.string().max(10).optional() }),
  run: async ({ input, actor, locale }) => {
    const of = debtsOf(input, actor, locale);
    if (input.debt.length === 0) return { to: of.base, problems: [{ field: 'debt', code: 'choose-debt' }] };
    const on = input.on && isDay(input.on) ? input.on : today();
    const issued = await issuePaymentDocument(of.actor, of.debtor, input.debt, { on, locale });
    // Paid or put off meanwhile: the list says so.
    return { to: issued ? `${of.base}/documents/${issued.id}` : of.base };
  },
});
