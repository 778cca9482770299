import { z } from 'zod/v4';
import { confirmContactChange } from '@/lib/services/identity/contacts/change-contact';
import { browserId, forgetBrowserId } from '../../cookies';
import { provenFirst } from '../../methods/proven-first';
import { mutation } from '../../mutation';
import { channel, contactPage } from '../channel';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ channel, code: z.string().max(40) }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, `${contactPage[input.channel]}/code`, async (to) => {
      const refused = (code: string, left = 0) => ({ to, problems: [{ field: 'code', code, values: { left } }] });
      if (!input.code.trim()) return refused('missing');
      const sent = { codeId: await browserId('code'), code: input.code };
      const result = await confirmContactChange(actor, session, sent);
      if (!result.ok) return refused(result.left > 0 ? 'wrong-code' : 'dead-code', result.left);
      await forgetBrowserId('code');
      return { to: `/${locale}/my/security?done=${result.channel}` };
    }),
});
