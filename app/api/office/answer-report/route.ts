import { z } from 'zod/v4';
import { answerReport } from '@/lib/services/certificates/report-record';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ report: id, answer: z.string().max(20_000).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/record-reports/${input.report}`;
    const { problems } = await answerReport(actor, input.report, input.answer);
    return { to: page, ...(problems.length > 0 && { problems }) };
  },
});
