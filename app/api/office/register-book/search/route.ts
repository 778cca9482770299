import { z } from 'zod/v4';
import { keepFormReturn } from '@/lib/services/forms/form-return';
import { searchPerson } from '@/lib/services/register/book';
import { mutation } from '../../../mutation';

/** A person is looked for by a post: their document stays out of addresses, logs and histories. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar', 'supervisor', 'auditor'],
  input: z.object({ idNumber: z.string().max(40), reason: z.string().max(500) }),
  run: async ({ input, actor, locale, session }) => {
    const page = `/${locale}/office/register`;
    const found = await searchPerson(actor, input);
    if (!('personId' in found)) return { to: `${page}#person`, problems: found.problems };
    const { personId } = found;
    const kept = await keepFormReturn(session.idHash, { personId, reason: input.reason }, []);
    return { to: `${page}?search=${kept}` };
  },
});
