import { z } from 'zod/v4';
import { parseCcc } from '@/lib/law/identifiers';
import { askForAccount } from '@/lib/services/companies/accounts';
import { id, mutation } from '../../mutation';

/** A party asks a company to assign its account. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, ccc: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/company/${input.organisation}/accounts`;
    const parsed = parseCcc(input.ccc);
    if (!parsed.ok)
      return { to: page, problems: [{ field: 'ccc', code: parsed.why === 'empty' ? 'missing' : 'wrong-ccc' }] };
    const result = await askForAccount(actor, input.organisation, parsed.value);
    return result.status === 'refused' ? { to: page, problems: [result] } : { to: `${page}?done=asked` };
  },
});
