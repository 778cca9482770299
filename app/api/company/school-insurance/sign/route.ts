import { z } from 'zod/v4';
import { requestListSignature } from '@/lib/services/school-insurance/present-list';
import { setBrowserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

/** Sends the code that signs a list; wrong rows stay out only where the person ticked it. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, settlement: id, leaveOut: z.string().optional() }),
  run: async ({ input: { organisation, settlement, leaveOut }, actor, locale }) => {
    const page = `/${locale}/company/${organisation}/school-insurance/${settlement}/list`;
    const result = await requestListSignature(actor, organisation, settlement, leaveOut === 'yes');
    if (result.status === 'no-list') return { to: page };
    if (result.status !== 'sent') return { to: page, problems: [{ field: 'leaveOut', code: result.status }] };
    await setBrowserId('code', result.codeId);
    return { to: `${page}/sign` };
  },
});
