import { z } from 'zod/v4';
import { acceptAssignment, endAssignment } from '@/lib/services/companies/accounts';
import { id, mutation } from '../../mutation';

/** Accepts an assignment that a party asked for, or ends one. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, assignment: id, act: z.enum(['accept', 'end']) }),
  run: async ({ input, actor, locale }) => {
    const { organisation, assignment, act } = input;
    if (act === 'accept') await acceptAssignment(actor, organisation, assignment);
    else await endAssignment(actor, organisation, assignment);
    return { to: `/${locale}/company/${organisation}/accounts?done=${act === 'accept' ? 'accepted' : 'ended'}` };
  },
});
