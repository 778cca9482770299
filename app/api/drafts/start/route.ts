import { z } from 'zod/v4';
import { firstPage } from '@/lib/services/cases/first-page';
import { startCase } from '@/lib/services/cases/start-case';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ procedure: z.string().max(60), fromCase: id.optional(), subject: z.string().max(150).optional() }),
  run: async ({ input, actor, locale }) => {
    const carry = { screening: await browserId('check'), fromCase: input.fromCase, subject: input.subject };
    const { id: draft } = await startCase(actor, input.procedure, locale, carry);
    return { to: `/${locale}/apply/${input.procedure}/${draft}/${firstPage(input.procedure)}` };
  },
});
