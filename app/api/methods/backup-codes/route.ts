import { z } from 'zod/v4';
import { makeBackupCodes } from '@/lib/services/identity/methods/backup-codes';
import { setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { provenFirst } from '../proven-first';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({}),
  run: async ({ actor, session, locale }) =>
    provenFirst(session, locale, '/backup-codes', async (to) => {
      const codes = await makeBackupCodes(actor, session);
      // For five minutes and this session only: who signs in next on this computer must not see them.
      await setBrowserId('backup', [session.publicId, ...codes].join('.'));
      return { to };
    }),
});
