import { z } from 'zod/v4';
import { findPersonalData } from '@/lib/services/personal-data/personal-data';
import { mutation } from '../../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ idNumber: z.string().max(40) }),
  run: async ({ actor, values, locale }) => {
    const base = `/${locale}/office/personal-data`;
    const found = await findPersonalData(actor, values);
    return 'id' in found ? { to: `${base}/${found.id}` } : { to: base, problems: found.problems };
  },
});
