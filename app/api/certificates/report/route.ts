import { z } from 'zod/v4';
import { subjectName } from '@/lib/casework/certificate-subject';
import { reportRecord } from '@/lib/services/certificates/report-record';
import { mutation } from '../../mutation';
import { subject } from '../subject-input';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ subject, text: z.string().max(20_000).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/my/certificates/report/${subjectName(input.subject)}`;
    const made = await reportRecord(actor, input.subject, { text: input.text, locale });
    return 'id' in made ? { to: `${page}?done=sent` } : { to: page, problems: made.problems };
  },
});
