import { z } from 'zod/v4';
import { withClauses } from '@/lib/services/office/clauses';
import { decisionChoices, proposeDecision } from '@/lib/services/office/decide';
import { id, mutation } from '../../mutation';

/** Proposes, or only puts clauses into the reasons or shows what the person would read: then nothing is written. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    reasons: z.string().max(4000).default(''),
    choice: z.enum(decisionChoices).optional(),
    clauses: z.union([z.string().max(60), z.array(z.string().max(60)).max(100)]).default([]),
    act: z.enum(['propose', 'insert', 'preview']).default('propose'),
  }),
  run: async ({ input, actor, locale, values }) => {
    const page = `/${locale}/office/cases/${input.case}/decision`;
    if (input.act === 'insert') {
      const chosen = ([] as string[]).concat(input.clauses);
      const reasons = await withClauses(actor, input.case, { reasons: input.reasons, chosen });
      return { to: `${page}#f-reasons`, problems: [], keep: { ...values, reasons, clauses: [] } };
    }
    if (input.act === 'preview')
      return { to: `${page}?preview=yes#preview`, problems: [], keep: { ...values, clauses: [] } };
    const { problems } = await proposeDecision(actor, input.case, input);
    return problems.length > 0 ? { to: page, problems } : { to: page };
  },
});
