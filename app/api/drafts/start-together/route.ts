import { z } from 'zod/v4';
import { startTogether } from '@/lib/services/cases/together';
import { carryCertificate } from '@/lib/services/deaths/carry-certificate';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ fromCase: id.optional() }),
  run: async ({ input, values, actor, locale }) => {
    const slugs = [values.p ?? []].flat();
    const { id: together } = await startTogether(actor, slugs, locale, {
      screening: await browserId('check'),
      fromCase: input.fromCase,
    });
    if (input.fromCase) await carryCertificate(actor, input.fromCase, together);
    return { to: `/${locale}/my/together/${together}` };
  },
});
