import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { date, money } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { recordSchoolPayment } from '@/lib/services/school-insurance/mark-paid';
import { mutation } from '../../mutation';

const MOST = 1_000_000;
const fields = { amount: money({ max: MOST }), on: date({ max: { daysFromToday: 0 } }) };
const fieldOf = {
  'other-amount': 'amount',
  late: 'on',
  unknown: 'reference',
  already: 'reference',
  replaced: 'reference',
} as const;

/** Staff writes down a School Insurance payment found in the bank. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ reference: z.string().max(60).default('') }),
  run: async ({ input: { reference }, actor, values, locale }) => {
    const page = `/${locale}/office/school-insurance`;
    const read = readAnswers(fields, values, today());
    const { amount, on } = read.facts as { amount?: Cents; on?: Day };
    const missing = [
      ...(reference.trim() ? [] : [{ field: 'reference', code: 'missing' }]),
      ...(['amount', 'on'] as const)
        .filter((name) => (name === 'amount' ? amount : on) === undefined)
        .filter((name) => !read.problems.some(({ field }) => field.startsWith(name)))
        .map((name) => ({ field: name, code: 'missing' })),
    ];
    if (amount === undefined || on === undefined || missing.length + read.problems.length > 0)
      return { to: page, problems: [...missing, ...read.problems] };
    const result = await recordSchoolPayment(actor, { reference, amount, on });
    if (result.status === 'paid') return { to: `${page}/${result.settlementId}?done=paid` };
    if (result.status === 'future')
      return { to: page, problems: [{ field: 'on', code: 'too-late', values: { limit: today() } }] };
    return { to: page, problems: [{ field: fieldOf[result.status], code: `payment-${result.status}` }] };
  },
});
