import { z } from 'zod/v4';
import { removePhone } from '@/lib/services/identity/contacts/change-contact';
import { provenFirst } from '../../methods/proven-first';
import { mutation } from '../../mutation';
import { contactPage } from '../channel';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({}),
  run: async ({ actor, session, locale }) =>
    provenFirst(session, locale, contactPage.sms, async () => {
      const { ok } = await removePhone(actor, session);
      return { to: `/${locale}/my/security?done=${ok ? 'phone-removed' : 'only-way'}` };
    }),
});
