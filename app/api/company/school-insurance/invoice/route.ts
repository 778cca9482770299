import { z } from 'zod/v4';
import { issueInvoice } from '@/lib/services/school-insurance/invoice';
import { id, mutation } from '../../../mutation';

/** Makes the payment document of so many students. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, settlement: id, students: z.string().max(20).default('') }),
  run: async ({ input: { organisation, settlement, students }, actor, locale }) => {
    const base = `/${locale}/company/${organisation}/school-insurance/${settlement}`;
    const typed = students.replace(/[\s.,]/g, '');
    if (!/^\d{1,9}$/.test(typed)) {
      const code = typed === '' ? 'missing' : 'malformed';
      return { to: `${base}/amount`, problems: [{ field: 'students', code }] };
    }
    const result = await issueInvoice(actor, organisation, settlement, { students: Number(typed), locale });
    if (result.status === 'invoiced') return { to: `${base}/payment` };
    const { code, limit } = result;
    return { to: `${base}/amount`, problems: [{ field: 'students', code, values: { limit } }] };
  },
});
