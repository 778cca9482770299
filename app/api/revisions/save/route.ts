import { z } from 'zod/v4';
import { saveObjection } from '@/lib/services/revisions/save-revision';
import { id, mutation } from '../../mutation';
import { ticked } from '../path';

/** Saves what is objected to, or the error pointed at, and goes on to check it. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({
    case: id,
    revision: z.enum(['objection', 'correction']),
    requirements: ticked,
    lines: ticked,
    facts: ticked,
    notice: ticked,
    text: z.string().max(20_000).default(''),
    petition: z.string().max(20_000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/my/cases/${input.case}/${input.revision}`;
    const { problems } = await saveObjection(
      actor,
      input.case,
      input.revision === 'objection' ? 'prior_claim' : 'correction',
      {
        points: [...input.requirements, ...input.lines, ...input.facts, ...input.notice],
        text: input.text,
        petition: input.petition,
      },
    );
    return problems.length > 0 ? { to: page, problems } : { to: `${page}/check` };
  },
});
