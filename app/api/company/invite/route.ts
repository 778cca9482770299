import { z } from 'zod/v4';
import { parseIdNumber } from '@/lib/law/identifiers';
import { inviteUser } from '@/lib/services/companies/users';
import { emailOf } from '@/lib/services/identity/activation';
import { id, mutation } from '../../mutation';
import { isEmail, role } from '../company-input';

/** Invites a person by identity number and e-mail. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    organisation: id,
    idNumber: z.string().max(40),
    email: z.string().trim().max(254),
    role: role.optional().catch(undefined),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/company/${input.organisation}/users`;
    const parsed = parseIdNumber(input.idNumber);
    const problems = [
      ...(parsed.ok ? [] : [{ field: 'idNumber', code: input.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(isEmail(input.email) ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
      ...(input.role ? [] : [{ field: 'role', code: 'missing' }]),
    ];
    if (!parsed.ok || !input.role || problems.length > 0) return { to: page, problems };
    const invited = { idNumber: parsed.value, email: emailOf(input.email), role: input.role };
    const result = await inviteUser(actor, input.organisation, invited);
    if (result === 'already-user') return { to: page, problems: [{ field: 'idNumber', code: result }] };
    return { to: `${page}?done=invited` };
  },
});
