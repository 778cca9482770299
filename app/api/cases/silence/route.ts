import { z } from 'zod/v4';
import { certifySilence } from '@/lib/services/cases/certify-silence';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id }),
  run: async ({ input, actor, locale }) => {
    await certifySilence(actor, input.case);
    return { to: `/${locale}/my/cases/${input.case}#term` };
  },
});
