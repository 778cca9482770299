import { z } from 'zod/v4';
import { makeKey } from '@/lib/services/companies/api-keys';
import { setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

/** Makes a key for the programs of an organisation. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, name: z.string().max(1000).default('') }),
  run: async ({ input, actor, session, locale }) => {
    const page = `/${locale}/company/${input.organisation}/keys`;
    const made = await makeKey(actor, input.organisation, input.name);
    if ('problems' in made) return { to: page, problems: made.problems };
    // For five minutes, this session and this organisation only.
    await setBrowserId('api-key', [session.publicId, input.organisation, made.key].join('.'));
    return { to: `${page}?done=made` };
  },
});
