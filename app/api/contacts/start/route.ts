import { z } from 'zod/v4';
import { startContactChange } from '@/lib/services/identity/contacts/change-contact';
import { setBrowserId } from '../../cookies';
import { provenFirst } from '../../methods/proven-first';
import { mutation } from '../../mutation';
import { channel, contactPage } from '../channel';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ channel, value: z.string().max(254) }),
  run: async ({ input, actor, session, locale }) =>
    provenFirst(session, locale, contactPage[input.channel], async (to) => {
      const refused = (code: string) => ({ to, problems: [{ field: 'value', code }] });
      if (!input.value.trim()) return refused('missing');
      const result = await startContactChange(actor, session, input);
      if (!result.ok) return refused(input.channel === 'email' ? 'wrong-email' : 'wrong-phone');
      await setBrowserId('code', result.codeId);
      return { to: `${to}/code` };
    }),
});
