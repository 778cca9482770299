import { z } from 'zod/v4';
import { saveRule } from '@/lib/services/assignment/rules';
import { id, mutation } from '../../../mutation';

/** A rule of who gets which cases, new or changed. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({
    rule: id.optional(),
    version: z.coerce.number().int().positive().optional(),
    procedure: z.string().max(100).default(''),
    province: z.string().max(2).default(''),
    language: z.string().max(8).default(''),
    staff: z.union([id.transform((one) => [one]), z.array(id).max(500)]).default([]),
    automatic: z.string().max(3).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const { rule, version, automatic, ...says } = input;
    const page = `/${locale}/office/assignment`;
    const of = rule && version ? { id: rule, version } : null;
    const { problems } = await saveRule(actor, { ...says, of, isAutomatic: automatic === 'yes' });
    return problems.length > 0
      ? { to: `${page}/rule${of ? `?rule=${of.id}` : ''}`, problems }
      : { to: `${page}?done=saved` };
  },
});
