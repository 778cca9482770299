import { z } from 'zod/v4';
import { paymentActs, recordPayment } from '@/lib/services/payments/record-payment';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    payment: id.optional().catch(undefined),
    act: z.enum(paymentActs).optional().catch(undefined),
    reason: z.string().max(2000).default(''),
    iban: z.string().max(60).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/payments`;
    const { payment, act } = input;
    const missing = [
      ...(payment ? [] : [{ field: 'payment', code: 'missing' }]),
      ...(act ? [] : [{ field: 'act', code: 'missing' }]),
    ];
    if (!payment || !act) return { to: page, problems: missing };
    const { problems } = await recordPayment(actor, input.case, { ...input, paymentId: payment, act });
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=saved` };
  },
});
