import { z } from 'zod/v4';
import { parseCcc, parseNif } from '@/lib/law/identifiers';
import { addAccount } from '@/lib/services/companies/organisations';
import { mutation } from '../../mutation';

const regime = z.enum(['general', 'agricultural', 'household', 'sea', 'coal', 'school_insurance']);

/** Adds a contribution account to its holder. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({
    holderNif: z.string().max(40),
    ccc: z.string().max(40),
    regime: regime.optional().catch(undefined),
    place: z.string().trim().max(120),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/organisations`;
    const nif = parseNif(input.holderNif);
    const ccc = parseCcc(input.ccc);
    const problems = [
      ...(nif.ok ? [] : [{ field: 'holderNif', code: input.holderNif.trim() ? 'wrong-nif' : 'missing' }]),
      ...(ccc.ok ? [] : [{ field: 'ccc', code: input.ccc.trim() ? 'wrong-ccc' : 'missing' }]),
      ...(input.regime ? [] : [{ field: 'regime', code: 'missing' }]),
      ...(input.place ? [] : [{ field: 'place', code: 'missing' }]),
    ];
    if (!nif.ok || !ccc.ok || !input.regime || problems.length > 0) return { to: page, problems };
    const { place } = input;
    const result = await addAccount(actor, { holderNif: nif.value, ccc: ccc.value, regime: input.regime, place });
    if (result === 'unknown-organisation' || result === 'own-organisation')
      return { to: page, problems: [{ field: 'holderNif', code: result }] };
    if (result === 'known-account') return { to: page, problems: [{ field: 'ccc', code: result }] };
    return { to: `${page}?done=account` };
  },
});
