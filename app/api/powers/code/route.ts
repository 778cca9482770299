import { z } from 'zod/v4';
import { giftForms, requestPowerCode } from '@/lib/services/powers/give-power';
import { setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { draftFields, formPath, keptValues } from '../draft';

/** Sends the code that signs the power shown on the check page. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ ...draftFields, form: z.enum(giftForms), again: z.literal('1').optional() }),
  run: async ({ input, actor, session, locale }) => {
    const { form } = input;
    const powerId = input.power ?? null;
    const values = await keptValues(actor, session, input.draft, powerId);
    const base = formPath(locale, form, powerId);
    const asked = await requestPowerCode(actor, { form, powerId, values });
    if (asked.status === 'problems') return { to: `${base}/check`, problems: asked.problems, keep: values };
    await setBrowserId('code', asked.codeId);
    return { to: `${base}/sign${input.again ? '?sent=1' : ''}`, problems: [], keep: values };
  },
});
