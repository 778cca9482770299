import { z } from 'zod/v4';
import { stopOwnChange } from '@/lib/services/identity/contacts/waiting-change';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({}),
  run: async ({ actor, locale }) => {
    await stopOwnChange(actor);
    return { to: `/${locale}/my/security?done=stopped` };
  },
});
