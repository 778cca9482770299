import { z } from 'zod/v4';
import { startAuthenticator } from '@/lib/services/identity/methods/add-authenticator';
import { mutation } from '../../../mutation';
import { provenFirst } from '../../proven-first';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({}),
  run: async ({ actor, session, locale }) =>
    provenFirst(session, locale, '/authenticator', async (to) => {
      await startAuthenticator(actor, session);
      return { to };
    }),
});
