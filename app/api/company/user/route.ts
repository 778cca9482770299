import { z } from 'zod/v4';
import { changeRole, removeUser } from '@/lib/services/companies/users';
import { id, mutation } from '../../mutation';
import { role } from '../company-input';

/** Changes the role of a person in an organisation, or removes them. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, user: id, act: z.enum(['change', 'remove']), role: role.optional() }),
  run: async ({ input, actor, locale }) => {
    const { organisation, user, act } = input;
    const page = `/${locale}/company/${organisation}/users`;
    const result =
      act === 'change' && input.role
        ? await changeRole(actor, organisation, user, input.role)
        : act === 'remove'
          ? await removeUser(actor, organisation, user)
          : 'changed';
    if (result === 'last-principal') return { to: page, problems: [{ field: `role-${user}`, code: result }] };
    return { to: `${page}?done=${result}` };
  },
});
