import { z } from 'zod/v4';
import { revokeKey } from '@/lib/services/companies/api-keys';
import { forgetBrowserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, key: id }),
  run: async ({ input, actor, locale }) => {
    await revokeKey(actor, input.organisation, input.key);
    await forgetBrowserId('api-key');
    return { to: `/${locale}/company/${input.organisation}/keys?done=revoked` };
  },
});
