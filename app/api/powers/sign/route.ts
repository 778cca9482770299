import { z } from 'zod/v4';
import { giftForms, givePower } from '@/lib/services/powers/give-power';
import { browserId } from '../../cookies';
import { mutation } from '../../mutation';
import { draftFields, formPath, keptValues } from '../draft';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ ...draftFields, form: z.enum(giftForms), code: z.string().max(40) }),
  run: async ({ input, actor, session, locale }) => {
    const { form } = input;
    const powerId = input.power ?? null;
    const values = await keptValues(actor, session, input.draft, powerId);
    const base = formPath(locale, form, powerId);
    const toSign = `${base}/sign`;
    if (!input.code.trim()) return { to: toSign, problems: [{ field: 'code', code: 'missing' }], keep: values };
    const sent = { codeId: await browserId('code'), code: input.code };
    const result = await givePower(actor, { form, powerId, values }, sent);
    if (result.status === 'given') return { to: `/${locale}/my/representation/powers/${result.powerId}?done=given` };
    if (result.status === 'problems') return { to: `${base}/check`, problems: result.problems, keep: values };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: toSign, problems: [{ field: 'code', code, values: { left: result.left } }], keep: values };
  },
});
