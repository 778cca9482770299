import { z } from 'zod/v4';
import { askOpinion } from '@/lib/services/office/opinions';
import { id, mutation } from '../../mutation';

/** A report is asked of another unit or an expert. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    to: z.string().max(100).default(''),
    question: z.string().max(20_000).default(''),
    documents: z.union([id.transform((one) => [one]), z.array(id).max(200)]).default([]),
    days: z.string().max(10).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/opinions`;
    const { problems } = await askOpinion(actor, input.case, input);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=asked` };
  },
});
