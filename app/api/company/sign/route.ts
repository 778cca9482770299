import { z } from 'zod/v4';
import { requestSubmissionSignature } from '@/lib/services/companies/submit-submission';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

/** Sends the code that signs a file; wrong lines stay out only where the person ticked it. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, submission: id, leaveOut: z.string().optional() }),
  run: async ({ input, actor, locale }) => {
    const { organisation, submission, leaveOut } = input;
    const page = `/${locale}/company/${organisation}/submissions/${submission}`;
    const result = await requestSubmissionSignature(actor, organisation, submission, leaveOut === 'yes');
    if (result.status === 'registered') return { to: page };
    if (result.status === 'leave-out') return { to: page, problems: [{ field: 'leaveOut', code: 'leave-out' }] };
    await setBrowserId('code', result.codeId);
    return { to: `${page}/sign` };
  },
});
