import { z } from 'zod/v4';
import { assignCases, remindCases } from '@/lib/services/office/queue-acts';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import { id, mutation } from '../../../mutation';

/** A ticked row: the case and the version that was on the list. */
const ticked = z
  .string()
  .regex(/^[a-z0-9]{20,32}\.[1-9]\d{0,8}$/)
  .transform((text) => {
    const [id = '', version] = text.split('.');
    return { id, version: Number(version) };
  });

/** One act on every case that is ticked. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    act: z.enum(['assign', 'remind']).default('assign'),
    case: z.union([ticked.transform((one) => [one]), z.array(ticked).max(50)]).default([]),
    to: z.union([id, z.literal('')]).default(''),
    query: z.string().max(2_000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const { act, case: cases, to } = input;
    const page = `/${locale}/office/queue`;
    const place = cleanPlace(input.query);
    const problems = [
      ...(cases.length === 0 ? [{ field: 'case', code: 'missing' }] : []),
      ...(act === 'assign' && to === '' ? [{ field: 'to', code: 'missing' }] : []),
    ];
    if (problems.length > 0) return { to: `${page}?${place}`, problems };
    const done = act === 'assign' ? await assignCases(actor, cases, to) : await remindCases(actor, cases);
    return { to: `${page}/acts/${done}?${place}` };
  },
});
