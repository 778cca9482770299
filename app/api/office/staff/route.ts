import { z } from 'zod/v4';
import type { StaffRole } from '@/lib/access/actor';
import { messagesOf } from '@/lib/i18n/messages';
import { saveStaff, staffBodies, staffRoles } from '@/lib/services/staff/accounts';
import { id, mutation } from '../../mutation';

const role = z.custom<StaffRole>((value) => staffRoles.some((each) => each === value));
const UNIT = /^[A-Z0-9-]{3,20}$/;

/** Gives somebody an account of staff, or changes it. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({
    person: id,
    version: z.coerce.number().int().min(0),
    roles: z.union([role.transform((one) => [one]), z.array(role).max(staffRoles.length)]).default([]),
    body: z.string().max(20),
    unit: z.string().trim().toUpperCase().max(60),
    province: z.string().max(2),
  }),
  run: async ({ input, actor, locale }) => {
    const { person, version, unit, province } = input;
    const page = `/${locale}/office/staff/${person}`;
    const body = staffBodies.find((each) => each === input.body);
    const isProvince = Object.hasOwn(messagesOf(locale).office.provinces, province);
    const problems = [
      ...(input.roles.length > 0 ? [] : [{ field: 'roles', code: 'missing' }]),
      ...(body ? [] : [{ field: 'body', code: 'missing' }]),
      ...(UNIT.test(unit) ? [] : [{ field: 'unit', code: unit ? 'malformed' : 'missing' }]),
      ...(isProvince ? [] : [{ field: 'province', code: 'missing' }]),
    ];
    if (!body || problems.length > 0) return { to: page, problems };
    const roles = staffRoles.filter((each) => input.roles.includes(each));
    const done = await saveStaff(actor, person, version, { roles, body, unit, province });
    return { to: `${page}?done=${done}` };
  },
});
